import type { AuditEntry } from '../audit/audit-entry.js';
import { RULES_VERSION } from '../domain/coverage/rules.js';
import type { OpenedRegister } from '../register/register.service.js';
import { leftOutInWords } from '../words/left-out-in-words.js';
import { notExpressedInWords } from '../words/not-expressed-in-words.js';
import type { ExtractFormatter } from './extract-format.js';
import type { ExtractRequest } from './extract-request.js';
import { TOOL } from './tool.js';
import type { WrittenFile } from './zip-stream.js';

export const MANIFEST = 'manifest.json';
export const GENERATION = 'generation.json';
export const README = 'README.txt';

type Described = {
  readonly opened: OpenedRegister;
  readonly request: ExtractRequest;
  readonly formatters: readonly ExtractFormatter[];
  readonly files: readonly WrittenFile[];
  /** The newest entry of the chain as of `knownAt`. */
  readonly head: AuditEntry | null;
  readonly flows: { readonly matching: number; readonly all: number };
};

/** What an extract says of itself. It names no clock and nobody: the same request gives the same bytes. */
export function manifestOf({
  opened: { row, moment },
  request,
  formatters,
  files,
  head,
  flows,
}: Described): object {
  const { filter, language, formats, history, safeguardId, sample } = request;
  return {
    format: 'transfer-register-extract',
    version: 1,
    tool: TOOL,
    rulesVersion: RULES_VERSION,
    register: { kind: row.kind, openedAt: row.openedAt, timeZone: row.timeZone },
    moment,
    filter,
    language,
    formats,
    history,
    safeguardId,
    sample,
    head: head && {
      sequence: head.sequence,
      digest: head.digest,
      recordedAt: head.recordedAt,
    },
    flows,
    files: files.map(({ path, bytes, sha256, tally }) => ({
      path,
      bytes,
      sha256,
      rows: tally.rows,
      leftOut: tally.leftOut.map(({ reason, rows }) => ({
        reason,
        rows,
        words: leftOutInWords(reason, language),
      })),
    })),
    notExpressed: formatters.flatMap(({ format, notExpressed }) =>
      notExpressed.map((code) => ({ format, code, words: notExpressedInWords(code, language) })),
    ),
  };
}

/** As it is written: two spaces deep, for people who open it, with a line end. */
export function manifestText(manifest: object): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
