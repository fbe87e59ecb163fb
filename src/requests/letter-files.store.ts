import type { Rows } from '../database/reader.js';
import type { NamedFile } from '../documents/documents.store.js';
import type { SentLetter } from '../domain/requests/request-step.js';
import type { Instant } from '../domain/time/instant.js';

type Row = {
  readonly recorded_at: Instant;
  readonly content: string;
  /** `null`: who asked is on record, and was not erased. */
  readonly erased_at: Instant | null;
  readonly is_kept: number;
};

/** The next steps by which letters went out, oldest first, with the files that must be there: at most `most`. */
export async function letterStepsAfter(
  rows: Rows,
  page: { readonly after: string; readonly most: number },
): Promise<readonly { readonly recordedAt: Instant; readonly files: readonly NamedFile[] }[]> {
  const found = await rows.rows<Row>(
    `SELECT s.recorded_at, s.content, q.erased_at,
       CASE WHEN q.request_id IS NULL THEN 0 ELSE 1 END AS is_kept
     FROM request_step s LEFT JOIN requester q ON q.request_id = s.request_id
     WHERE s.recorded_at > :after AND s.step IN ('EXTENDED', 'ANSWERED', 'REFUSED')
     ORDER BY s.recorded_at LIMIT :most`,
    page,
  );
  return found.map((row) => ({ recordedAt: row.recorded_at, files: filesOf(row) }));
}

/** A register that was read back has the steps, and not the folder they were written beside. */
function filesOf({
  recorded_at: recordedAt,
  content,
  erased_at,
  is_kept,
}: Row): readonly NamedFile[] {
  if (is_kept === 0) return [];
  const { files, twinSha256 } = JSON.parse(content) as SentLetter;
  const sealed = erased_at === null ? files.map(({ sealedSha256 }) => sealedSha256) : [];
  return [...sealed, twinSha256].map((digest) => ({ table: 'request_step', recordedAt, digest }));
}
