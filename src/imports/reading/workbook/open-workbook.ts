import { FileRefused } from '../file-refused.js';
import type { TableSource } from '../table-source.js';
import { dayStyles } from './day-styles.js';
import type { Reading } from './scan-part.js';
import { scanWhole } from './scan-part.js';
import { sharedStrings } from './shared-strings.js';
import { sheetRows } from './sheet-rows.js';
import { workbookIn } from './workbook-in.js';
import { attributesIn } from './xml-scanner.js';

/** Opens a workbook: holds its texts and which of its styles show days, and reads its sheets when asked. */
export async function openWorkbook(reading: Reading, part: string): Promise<TableSource> {
  await checkTypes(reading);
  const { sheets, strings, styles, is1904 } = await workbookIn(reading, part);
  const context = {
    is1904,
    strings: await sharedStrings(reading, strings),
    dayStyles: await dayStyles(reading, styles),
  };
  return {
    kind: 'XLSX',
    tables: sheets.map(({ name, isHidden }) => ({ sheet: name, isHidden })),
    rows(asked) {
      const sheet = sheets.find(({ name }) => name === asked);
      if (sheet === undefined) throw new FileRefused('UNKNOWN_SHEET', {}, { sheet: asked ?? '' });
      return sheetRows(reading, sheet.part, context);
    },
    close: () => reading.archive.close(),
  };
}

/** A workbook may hold macros in a part of any name, but has to say so. */
function checkTypes(reading: Reading): Promise<void> {
  return scanWhole(reading, '[Content_Types].xml', {
    open(_, written) {
      const type = attributesIn(written).get('ContentType') ?? '';
      if (/macroEnabled|vbaProject/i.test(type)) throw new FileRefused('MACROS');
    },
  });
}
