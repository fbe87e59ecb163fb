import type { ExtractFile } from '../extracts/extract-format.js';
import { FileTally } from '../extracts/file-tally.js';
import { ZipStream } from '../extracts/zip-stream.js';
import { choiceLists } from './choice-lists.js';
import type { Sheet, SheetColumn } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { sheetPath, workbookParts } from './workbook-parts.js';
import type { About } from './workbook-parts.js';
import { worksheetXml } from './worksheet-xml.js';

/** Holds the lists that are too long to stand in a column. */
const LISTS = 'Lists';

/**
 * A workbook (Office Open XML) of sheets with a frozen header, filters, real days and text that is never
 * run. The same sheets give the same bytes; `day` is said to be the day it was made. Written while it is
 * read, sheet by sheet: it needs no more memory than one page of rows.
 */
export async function* workbookPieces(
  sheets: readonly Sheet[],
  about: About,
): AsyncIterable<Uint8Array> {
  const zip = new ZipStream();
  const written = writeAll(zip, sheets, about).catch((error: unknown) => {
    zip.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  for await (const piece of zip.output) yield piece as Uint8Array;
  await written;
}

/** A workbook whole, for those that are small. */
export async function workbook(sheets: readonly Sheet[], about: About): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of workbookPieces(sheets, about)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function writeAll(zip: ZipStream, sheets: readonly Sheet[], about: About): Promise<void> {
  const names = sheetNames([...sheets.map(({ name }) => name), LISTS]);
  const lists = choiceLists(sheets, names.at(-1) ?? LISTS);
  const isHidden = (index: number): boolean => index === sheets.length;
  const all = lists.columns.length === 0 ? sheets : [...sheets, listSheet(lists)];
  const listed = all.map((_, index) => ({ name: names[index] ?? '', isHidden: isHidden(index) }));
  for (const [path, xml] of workbookParts(listed, about)) await zip.add(part(path, [xml]));
  const inOrder = [...all.entries()].toSorted(
    ([, one], [, other]) => Number(one.isSummary ?? false) - Number(other.isSummary ?? false),
  );
  for (const [index, sheet] of inOrder) {
    await zip.add(part(sheetPath(index), worksheetXml(sheet, lists.formulas)));
  }
  zip.end();
}

function listSheet({
  columns,
  rows,
}: {
  readonly columns: readonly SheetColumn[];
  readonly rows: Sheet['rows'];
}): Sheet {
  return { name: LISTS, columns, rows };
}

function part(path: string, pieces: Iterable<string> | AsyncIterable<string>): ExtractFile {
  async function* content(): AsyncIterable<string> {
    yield* pieces;
  }
  return { path, content: content(), tally: new FileTally() };
}
