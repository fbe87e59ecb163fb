import type { Rows } from '../database/reader.js';
import type { DocumentFolder, NotKept } from '../documents/document-folder.js';
import { namedFilesAfter } from '../documents/documents.store.js';
import type { NamedFile } from '../documents/documents.store.js';
import { fault } from './fault.js';
import type { Fault } from './fault.js';
import type { Pace } from './pace.js';

/** Rows read at once. */
const PAGE = 100;

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
  let page = await namedFilesAfter(rows, { after: '', most: PAGE });
  while (page.length > 0) {
    for (const file of page) {
      const why = await folder.fault(file.digest);
      if (why !== null) found.push({ file, why });
      await rest();
    }
    page = await namedFilesAfter(rows, { after: page.at(-1)?.digest ?? '', most: PAGE });
  }
  const [first, ...others] = found;
  if (first === undefined) return null;
  const { table, recordedAt: id } = first.file;
  const what = first.why === 'MISSING' ? 'is not in the folder' : 'is not what was recorded';
  const more = others.length === 0 ? '' : `, and so it is with ${others.length} more`;
  const message = `The file of row ${id} of ${table} ${what}${more}.`;
  return fault(`DOCUMENT_${first.why}`, message, { table, id });
}
