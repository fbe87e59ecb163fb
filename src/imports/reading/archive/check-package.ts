import type { Archive } from './archive.js';
import { FileRefused } from '../file-refused.js';
import type { FileRefusalCode } from '../file-refused.js';

/** What an archive is by the names of its parts. */
export type Packed =
  { readonly kind: 'WORKBOOK'; readonly part: string } | { readonly kind: 'EXTRACT' };

const WORKBOOK = /^xl\/workbook\d*\.xml$/;

/** Parts by which other files are known. */
const OTHERS: readonly (readonly [part: RegExp, format: string])[] = [
  [/^xl\/workbook\.bin$/, 'Excel (.xlsb)'],
  [/^word\//, 'Word (.docx)'],
  [/^ppt\//, 'PowerPoint (.pptx)'],
  [/^visio\//, 'Visio (.vsdx)'],
  [/^Index\/(Document|Tables\/.*)\.iwa$/, 'Apple Numbers'],
  [/^content\.xml$/, 'OpenDocument (.ods)'],
];

/** Parts that a table has no need of, and that can do more than hold one. */
const UNWANTED: readonly (readonly [part: RegExp, code: FileRefusalCode])[] = [
  [/vbaProject|^xl\/macrosheets\//i, 'MACROS'],
  [/^xl\/(externalLinks|queryTables)\/|^xl\/connections\.xml$/i, 'EXTERNAL_DATA'],
  [/^xl\/(embeddings|activeX)\//i, 'EMBEDDED_OBJECTS'],
];

/** What the archive is. Throws when it is neither a workbook nor an extract, or a workbook with more than tables. */
export function checkPackage({ names }: Pick<Archive, 'names'>): Packed {
  const workbook = names.find((name) => WORKBOOK.test(name));
  if (workbook !== undefined && names.includes('[Content_Types].xml')) {
    for (const [part, code] of UNWANTED) {
      if (names.some((name) => part.test(name))) throw new FileRefused(code);
    }
    return { kind: 'WORKBOOK', part: workbook };
  }
  if (names.includes('manifest.json')) return { kind: 'EXTRACT' };
  const other = OTHERS.find(([part]) => names.some((name) => part.test(name)));
  if (other === undefined) throw new FileRefused('IS_ARCHIVE');
  throw new FileRefused('OTHER_FORMAT', {}, { format: other[1] });
}
