import { Command, Option } from 'commander';
import { ROLES } from '../actor.js';
import type { Role } from '../actor.js';
import type { Configuration } from '../configuration.js';
import { REGIMES } from '../domain/register/regime.js';
import type { Instant } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { LANGUAGES } from '../words/language.js';
import type { Language } from '../words/language.js';
import { EXTRACT_FORMATS } from '../extracts/extract-request.js';
import type { ExtractFormat } from '../extracts/extract-request.js';
import { ask } from './ask.js';
import { extract } from './extract.js';
import { addFilter, filterOf } from './filter-options.js';
import type { FilterOptions } from './filter-options.js';
import { withServices } from './ground.js';
import { addImport } from './import-command.js';
import type { Which } from './ground.js';
import { count, day, demonstration, expiry, head, moment, read } from './option-values.js';
import { lawTable } from './law.js';
import { migrate } from './migrate.js';
import { permissionsTable } from './permissions.js';
import { addRequests } from './requests-command.js';
import { serve } from './serve.js';
import { createToken, revokeToken, tokensTable } from './token.js';
import { verify, verifyFile } from './verify.js';

function print(text: string): void {
  process.stdout.write(text);
}

/** Every verb of `transfer-register`. */
export function program(configuration: Configuration): Command {
  const root = new Command('transfer-register').description(
    'Who receives what, where, under which safeguard.',
  );
  root
    .command('serve', { isDefault: true })
    .description('serve the API on this machine')
    .option(...demonstration)
    .action((which: Which) => serve(configuration, which));
  root
    .command('migrate')
    .description('bring tables and derived answers up to date')
    .option(...demonstration)
    .action(async (which: Which) => {
      print(await withServices(configuration, which, migrate));
    });
  addVerify(root, configuration);
  addSeed(root, configuration);
  addLaw(root, configuration);
  addAsk(root, configuration);
  addExtract(root, configuration);
  addImport(root, configuration);
  addToken(root, configuration);
  addRequests(root, configuration);
  root
    .command('permissions')
    .description('who may what, as Markdown')
    .action(() => print(permissionsTable()));
  return root;
}

type VerifyOptions = Which & { head?: string };

function addVerify(root: Command, configuration: Configuration): void {
  root
    .command('verify')
    .description(
      'prove that nothing was changed behind the register, or in an extract; 1 when something was',
    )
    .argument('[file]', 'an extract, checked without a register')
    .option('--head <digest>', 'a head of the audit chain known from a log or an extract', head)
    .option(...demonstration)
    .action(async (file: string | undefined, { head: known, ...which }: VerifyOptions) => {
      const { whole, line } =
        file === undefined
          ? await withServices(configuration, which, (services) => verify(services, known ?? null))
          : await verifyFile(file);
      print(line);
      if (!whole) process.exitCode = 1;
    });
}

type SeedOptions = { law?: true; demonstration?: true; load?: number; seed: number };

function addSeed(root: Command, configuration: Configuration): void {
  root
    .command('seed')
    .description('fill an empty register; twice changes nothing')
    .option('--law', 'law, vocabulary and supervisory authorities, for production')
    .option(...demonstration)
    .option('--load <flows>', 'a generated register of that many flows', read(count))
    .option('--seed <number>', 'seed of the generator', read(count), 1)
    .action(async ({ law, demonstration: isDemonstration, load, seed: number }: SeedOptions) => {
      const chosen = [law, isDemonstration, load].filter((each) => each !== undefined);
      if (chosen.length !== 1) throw new RangeError('Say one of --law, --demonstration, --load.');
      const which = { demonstration: isDemonstration === true };
      const wanted =
        load !== undefined
          ? ({ kind: 'LOAD', flows: load, seed: number } as const)
          : ({ kind: law ? 'PRODUCTION' : 'DEMONSTRATION' } as const);
      // The seeds are large; a server that only serves never loads them.
      const { seed } = await import('./seed.js');
      print(`${await withServices(configuration, which, (services) => seed(services, wanted))}\n`);
    });
}

type LawOptions = Which & { on: LocalDate; knownAt?: Instant; regime?: string };

function addLaw(root: Command, configuration: Configuration): void {
  root
    .command('law')
    .description('which law holds on a day, with sources')
    .requiredOption('--on <day>', 'the day, YYYY-MM-DD', day)
    .option('--known-at <instant>', 'as known then, UTC; the newest when left out', moment)
    .addOption(new Option('--regime <law>', 'one law').choices([...REGIMES]))
    .option(...demonstration)
    .action(async ({ on, knownAt, regime, ...which }: LawOptions) => {
      const asked = { knownAt: knownAt ?? null, regime: regime ?? null };
      print(await withServices(configuration, which, (services) => lawTable(services, on, asked)));
    });
}

type TokenOptions = Which & { name: string; role: Role; expires: Instant };

function addToken(root: Command, configuration: Configuration): void {
  const token = root.command('token').description('tokens that sign in without a provider');
  token
    .command('create')
    .description('make a token and show it, once')
    .requiredOption('--name <name>', 'what it is for')
    .addOption(
      new Option('--role <role>', 'what it may do').choices([...ROLES]).makeOptionMandatory(),
    )
    .requiredOption('--expires <when>', 'first day (UTC) or instant it no longer works', expiry)
    .option(...demonstration)
    .action(async ({ name, role, expires, ...which }: TokenOptions) => {
      const wanted = { name, role, expiresAt: expires };
      print(await withServices(configuration, which, (services) => createToken(services, wanted)));
    });
  token
    .command('list')
    .description('all tokens, the newest first')
    .option(...demonstration)
    .action(async (which: Which) => print(await withServices(configuration, which, tokensTable)));
  token
    .command('revoke')
    .description('revoke a token for good')
    .argument('<id>', 'id of the token')
    .option(...demonstration)
    .action(async (id: string, which: Which) => {
      print(await withServices(configuration, which, (services) => revokeToken(services, id)));
    });
}

type AskOptions = Which &
  FilterOptions & {
    on: LocalDate;
    knownAt?: Instant;
    most: number;
    why?: true;
    json?: true;
    language: Language;
  };

function addAsk(root: Command, configuration: Configuration): void {
  const asking = root
    .command('ask')
    .description('who receives what, where, under which safeguard')
    .requiredOption('--on <day>', 'the day, YYYY-MM-DD', day)
    .option('--known-at <instant>', 'as known then, UTC; the newest when left out', moment);
  addFilter(asking)
    .option('--most <number>', 'rows to show', read(count), 50)
    .option('--why', 'with the reasons')
    .option('--json', 'as JSON')
    .addOption(
      new Option('--language <language>', 'of the reasons').choices([...LANGUAGES]).default('en'),
    )
    .option(...demonstration)
    .action(async (options: AskOptions) => {
      const { on, knownAt, why, json, most, language, demonstration: isDemonstration } = options;
      const asked = {
        on,
        knownAt: knownAt ?? null,
        filter: filterOf(options),
        most,
        why: why === true,
        json: json === true,
        language,
      };
      const which = { demonstration: isDemonstration === true };
      print(await withServices(configuration, which, (services) => ask(services, asked)));
    });
}

type ExtractOptions = Which &
  FilterOptions & {
    on: LocalDate;
    knownAt?: Instant;
    format: ExtractFormat[];
    language: Language;
    history?: true;
    safeguard?: string;
    sample?: number;
    seed: number;
    output?: string;
    force?: true;
  };

function addExtract(root: Command, configuration: Configuration): void {
  const extracting = root
    .command('extract')
    .description('write the register out at a moment, as one archive')
    .requiredOption('--on <day>', 'the day, YYYY-MM-DD', day)
    .option('--known-at <instant>', 'as known then, UTC; the newest when left out', moment)
    .addOption(
      new Option('--format <formats...>', 'what to write')
        .choices([...EXTRACT_FORMATS])
        .makeOptionMandatory(),
    );
  addFilter(extracting)
    .addOption(
      new Option('--language <language>', 'of words').choices([...LANGUAGES]).default('en'),
    )
    .option('--history', 'NATIVE with everything ever recorded, up to the instant')
    .option('--safeguard <id>', 'whose ANNEXES')
    .option('--sample <flows>', 'how many flows a SAMPLE draws', read(count))
    .option('--seed <number>', 'what a SAMPLE is drawn by', read(count), 1)
    .option('--output <file>', 'where to; by the day when left out')
    .option('--force', 'write over a file that is there')
    .option(...demonstration)
    .action(async (options: ExtractOptions) => {
      const { on, knownAt, format, language, sample, seed, safeguard } = options;
      const asked = {
        moment: { on, knownAt: knownAt ?? null },
        filter: filterOf(options),
        formats: format,
        language,
        history: options.history === true,
        safeguardId: safeguard ?? null,
        sample: sample === undefined ? null : { flows: sample, seed },
      };
      const output = {
        file: options.output ?? `transfer-register-${on}.zip`,
        force: options.force === true,
      };
      const which = { demonstration: options.demonstration === true };
      print(
        await withServices(configuration, which, (services) => extract(services, asked, output)),
      );
    });
}
