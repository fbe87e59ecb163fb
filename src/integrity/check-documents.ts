import type { Rows } from '../database/reader.js';
import type { DocumentFolder, NotKept } from '../documents/document-folder.js';
import { namedFilesAfter } from '../documents/documents.store.js';
import type { NamedFile } from '../documents/documents.store.js';
import { letterStepsAfter } from '../requests/letter-files.store.js';
import { fault } from './fault.js';
import type { Fault } from './fault.js';
import type { Pace } from './pace.js';

/** Rows read at once. */
const PAGE = 100;

/** Documents and their copies, then letters: sealed ones as long as it is kept who asked, and their twins. */
async function* everyFile(rows: Rows): AsyncIterable<NamedFile> {
  let page = await namedFilesAfter(rows, { after: '', most: PAGE });
  while (page.length > 0) {
    yield* page;
    page = await namedFilesAfter(rows, { after: page.at(-1)?.digest ?? '', most: PAGE });
  }
  let steps = await letterStepsAfter(rows, { after: '', most: PAGE });
  while (steps.length > 0) {
    yield* steps.flatMap(({ files }) => files);
    steps = await letterStepsAfter(rows, { after: steps.at(-1)?.recordedAt ?? '', most: PAGE });
  }
}

/**
 * Holds every file that a row names against its digest. One that is missing or changed stops nothing: all are looked
 * at, and the first is told with how many others there are.
 */
export async function checkDocuments(
  rows: Rows,
  folder: DocumentFolder,
  { rest }: Pick<Pace, 'rest'>,
): Promise<Fault | null> {
  const found: { readonly file: NamedFile; readonly why: NotKept }[] = [];
  for await (const file of everyFile(rows)) {
    const why = await folder.fault(file.digest);
    if (why !== null) found.push({ file, why });
    await rest();
  }
  const [first, ...others] = found;
  if (first === undefined) return null;
  const { table, recordedAt: id } = first.file;
  const what = first.why === 'MISSING' ? 'is not in the folder' : 'is not what was recorded';
  const more = others.length === 0 ? '' : `, and so it is with ${others.length} more`;
  const message = `The file of row ${id} of ${table} ${what}${more}.`;
  return fault(`DOCUMENT_${first.why}`, message, { table, id });
}
