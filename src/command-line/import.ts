import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Import } from '../imports/import.js';
import { rejectedLines } from '../imports/rejected-lines.js';
import { ImportsService } from '../imports/imports.service.js';
import { ROW_STATUSES } from '../imports/previewed-row.js';
import type { RowStatus } from '../imports/previewed-row.js';
import { ProposeImportService } from '../imports/propose-import.service.js';
import { RegisterKeeper } from '../register/register-keeper.js';
import { RestoreService } from '../restoring/restore.service.js';
import { fieldInWords } from '../words/field-in-words.js';
import { fileRefusalInWords } from '../words/imports/file-refusal-in-words.js';
import { columnInWords } from '../words/imports/column-in-words.js';
import type { Language } from '../words/language.js';
import { problemInWords, questionInWords } from '../words/problem-in-words.js';
import { refusalInWords } from '../words/refusal-in-words.js';
import { valueInWords } from '../words/value-in-words.js';
import { OPERATOR } from './operator.js';
import { Progress } from './progress.js';

/** A file to be brought, and what is to become of it. */
export type Bringing = {
  readonly file: string;
  readonly on: LocalDate | null;
  readonly answers: readonly { readonly key: string; readonly answer: string }[];
  /** Where the rejected rows go; `null`: nowhere. */
  readonly rejected: string | null;
  readonly propose: boolean;
  readonly title: string | null;
  readonly reason: string | null;
  readonly language: Language;
};

/** Rows shown of each status. */
const MOST_SHOWN = 20;

/**
 * Shows what a file would change, and proposes it when told to. An extract that is brought to an empty
 * register is read back instead.
 */
export async function bring(
  services: INestApplicationContext,
  bringing: Bringing,
): Promise<string> {
  if (!existsSync(bringing.file)) throw new RangeError(`There is no file ${bringing.file}.`);
  const { entries, row } = await services.get(RegisterKeeper).holdings();
  if (row === null && entries === 0) return readBack(services, bringing.file);
  const imports = services.get(ImportsService);
  const taken = await imports.receive(OPERATOR, createReadStream(bringing.file), bringing.on);
  const leave = (): void => {
    imports.discard(OPERATOR, taken.id);
    process.exit(130);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    let seen = await lookedAt(imports, taken.id);
    if (bringing.answers.length > 0) {
      imports.answer(OPERATOR, taken.id, bringing.answers);
      seen = await lookedAt(imports, taken.id);
    }
    return await told(services, seen, bringing);
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
  }
}

async function readBack(services: INestApplicationContext, file: string): Promise<string> {
  const progress = new Progress('Reading the extract back');
  const { manifest, records } = await services
    .get(RestoreService)
    .restore(file, OPERATOR.id, (rows, all) => progress.at(rows, all))
    .finally(() => progress.end());
  const what = manifest.history ? 'The whole history came back' : 'The records came back';
  return `${what}: ${records} rows, of ${manifest.moment.on} as known at ${manifest.moment.knownAt}.\n`;
}

/** Waits until the file was looked at, and tells how far it is. */
async function lookedAt(imports: ImportsService, id: string): Promise<Import> {
  let [shown, next] = [0, 10_000];
  for (;;) {
    const seen = imports.byId(OPERATOR, id);
    if (seen.state !== 'READING') return seen;
    shown = Object.values(seen.counts).reduce((sum, count) => sum + count, 0);
    if (shown >= next) {
      process.stderr.write(`Looking at the file: ${shown} rows\n`);
      next = shown + 10_000;
    }
    await wait(50);
  }
}

async function told(
  services: INestApplicationContext,
  seen: Import,
  bringing: Bringing,
): Promise<string> {
  const { language, rejected, propose } = bringing;
  if (seen.refusal !== null) {
    throw new RangeError(fileRefusalInWords(seen.refusal, language));
  }
  if (seen.state === 'FAILED') throw new Error('The file could not be looked at; see the log.');
  const imports = services.get(ImportsService);
  const lines = [
    `${seen.kind ?? ''}: ${ROW_STATUSES.map((status) => `${seen.counts[status]} ${WORDS[status]}`).join(', ')}.`,
    ...(seen.ignored.length > 0 ? [`Not read: ${seen.ignored.join(', ')}.`] : []),
  ];
  for (const status of ROW_STATUSES)
    lines.push(...(await rowLines(imports, seen, status, language)));
  for (const question of seen.questions) {
    const { key, rows, options } = question;
    lines.push(
      '',
      `${questionInWords(question, language)} (${rows})`,
      `  --answer '${key}=${options[0] ?? '…'}'${options.length > 1 ? `   or ${options.slice(1).join(', ')}` : ''}`,
    );
  }
  if (rejected !== null && seen.counts.REJECTED > 0) {
    const { headers, rows } = imports.rejected(OPERATOR, seen.id);
    const content = Readable.from(rejectedLines(headers, rows, language));
    await pipeline(content, createWriteStream(rejected));
    lines.push('', `The rejected rows are in ${rejected}.`);
  }
  lines.push('', await ended(services, seen, bringing));
  if (!propose) imports.discard(OPERATOR, seen.id);
  return `${lines.join('\n')}\n`;
}

async function ended(
  services: INestApplicationContext,
  { id, counts }: Import,
  { propose, title, reason, language }: Bringing,
): Promise<string> {
  if (counts.ADD + counts.CHANGE === 0) return 'Nothing would change, and nothing was written.';
  if (!propose) return 'Nothing was written. With --propose it becomes a proposal.';
  const outcome = await services.get(ProposeImportService).propose(OPERATOR, id, { title, reason });
  if ('refusals' in outcome) {
    return outcome.refusals.map((refusal) => refusalInWords(refusal, language)).join('\n');
  }
  return `Proposal ${outcome.proposalId} waits: submit it, and a second person approves it.`;
}

const WORDS: Readonly<Record<RowStatus, string>> = {
  ADD: 'to add',
  CHANGE: 'to change',
  UNCHANGED: 'unchanged',
  REJECTED: 'rejected',
  WAITING: 'waiting for an answer',
};

async function rowLines(
  imports: ImportsService,
  { id, counts }: Import,
  status: RowStatus,
  language: Language,
): Promise<readonly string[]> {
  if (counts[status] === 0 || status === 'UNCHANGED') return [];
  const page = { status, after: 0, most: MOST_SHOWN };
  const { rows, names } = await imports.rows(OPERATOR, id, page);
  const saying = { language, nameOf: (text: string) => names.get(text) ?? text };
  const more = counts[status] - rows.length;
  return [
    '',
    `${WORDS[status]}:`,
    ...rows.map(({ row: { sheet, row, label, problems, differences } }) => {
      const why = problems.map((problem) => {
        const column =
          problem.column === null ? '' : `${columnInWords(problem.column, language)}: `;
        return `${column}${problemInWords(problem, language)}`;
      });
      const turns = differences.map(
        ({ field, from, to }) =>
          `${fieldInWords(field, language)}: ${valueInWords(field, from, saying)} → ${valueInWords(field, to, saying)}`,
      );
      const said = [...why, ...turns].join('; ');
      const place = sheet === null ? `${row}` : `${sheet} ${row}`;
      return `  ${place.padStart(6)}  ${label}${said === '' ? '' : `: ${said}`}`;
    }),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}
