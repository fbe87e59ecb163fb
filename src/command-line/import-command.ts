import { writeFileSync } from 'node:fs';
import { Option } from 'commander';
import type { Command } from 'commander';
import type { Configuration } from '../configuration.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { importTemplate } from '../imports/templates/import-template.js';
import { TEMPLATE_KINDS } from '../imports/templates/template-sheets.js';
import { LANGUAGES } from '../words/language.js';
import type { Language } from '../words/language.js';
import { withServices } from './ground.js';
import type { Which } from './ground.js';
import { bring } from './import.js';
import { day, demonstration } from './option-values.js';

type ImportOptions = Which & {
  on?: LocalDate;
  answer?: Answer[];
  rejected?: string;
  propose?: true;
  title?: string;
  reason?: string;
  language: Language;
};

type Answer = { readonly key: string; readonly answer: string };

function answer(text: string, before: Answer[] = []): Answer[] {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new RangeError(`${JSON.stringify(text)} is no answer: say key=answer.`);
  return [...before, { key: text.slice(0, at), answer: text.slice(at + 1) }];
}

/** The verbs of those who bring files, and of those who want one to fill in. */
export function addImport(root: Command, configuration: Configuration): void {
  root
    .command('import')
    .description('show what a file would change; an extract is read back into an empty register')
    .argument('<file>', 'CSV, XLSX, the third-parties workbook of CISO Assistant, or an extract')
    .option('--on <day>', 'the day on which what the file does not date begins; today', day)
    .option('--answer <key=answer>', 'an answer to a question; more than once', answer)
    .option('--rejected <file>', 'where to write the rejected rows, with their reasons')
    .option('--propose', 'make a proposal of what it adds and changes')
    .option('--title <title>', 'what the proposal is called')
    .option('--reason <reason>', 'why')
    .addOption(
      new Option('--language <language>', 'of words').choices([...LANGUAGES]).default('en'),
    )
    .option(...demonstration)
    .action(async (file: string, options: ImportOptions) => {
      const bringing = {
        file,
        on: options.on ?? null,
        answers: options.answer ?? [],
        rejected: options.rejected ?? null,
        propose: options.propose === true,
        title: options.title ?? null,
        reason: options.reason ?? null,
        language: options.language,
      };
      const which = { demonstration: options.demonstration === true };
      process.stdout.write(
        await withServices(configuration, which, (services) => bring(services, bringing)),
      );
    });
  root
    .command('template')
    .description('a workbook to fill in, with help and choices')
    .addOption(
      new Option('--kind <kind>', 'what it is for')
        .choices([...TEMPLATE_KINDS])
        .makeOptionMandatory(),
    )
    .addOption(new Option('--language <language>', 'of words').choices(['nl', 'en']).default('en'))
    .requiredOption('--output <file>', 'where to')
    .action(async ({ kind, language, output }: TemplateOptions) => {
      writeFileSync(output, await importTemplate(kind, language));
      process.stdout.write(`Wrote ${output}.\n`);
    });
}

type TemplateOptions = {
  kind: (typeof TEMPLATE_KINDS)[number];
  language: 'nl' | 'en';
  output: string;
};
