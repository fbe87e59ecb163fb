import type { AuditEntry } from '../audit/audit-entry.js';
import { RULES_VERSION } from '../domain/coverage/rules.js';
import type { OpenedRegister } from '../register/register.service.js';
import { dayInWords } from '../words/day-in-words.js';
import { readmeWords } from '../words/readme-words.js';
import type { ExtractRequest } from './extract-request.js';
import { TOOL } from './tool.js';
import type { WrittenFile } from './zip-stream.js';

type Told = {
  readonly opened: OpenedRegister;
  readonly request: ExtractRequest;
  readonly files: readonly WrittenFile[];
  readonly head: AuditEntry | null;
  readonly flows: { readonly matching: number; readonly all: number };
};

/** What an extract is, on one page, for whoever opens it first. */
export function readmeText({ opened, request, files, head, flows }: Told): string {
  const { moment, language, filter } = request;
  const words = readmeWords(language);
  const isFiltered = Object.keys(filter).length > 0;
  const width = Math.max(...files.map(({ path }) => path.length), 0) + 2;
  return [
    words.title,
    '='.repeat(words.title.length),
    '',
    ...(opened.row.kind === 'DEMONSTRATION' ? [words.demonstration, ''] : []),
    words.moment(dayInWords(moment.on, language), moment.knownAt),
    words.flows(flows.matching, flows.all),
    isFiltered ? `${words.filter}: ${JSON.stringify(filter)}` : words.noFilter,
    `${TOOL.name} ${TOOL.version}, ${words.rules} ${RULES_VERSION}.`,
    head === null ? '' : words.head(head.sequence, head.digest),
    '',
    words.files,
    ...files.map(({ path, tally }) => `  ${path.padEnd(width)}${rows(tally.rows, words.rows)}`),
    '',
    words.manifest,
    words.verify,
    '',
    words.noAdvice,
    '',
  ].join('\r\n');
}

function rows(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}`;
}
