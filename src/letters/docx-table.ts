import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { TableLayoutType } from 'docx';
import type { FileChild } from 'docx';
import { DOCX_STYLES } from './docx-styles.js';
import type { Block } from './letter.js';
import { tableColumns } from './table-columns.js';

/** Twentieths of a point between the margins of a sheet of A4. */
export const DOCX_WIDTH = 9072;

/** How wide a letter of a cell is taken to be. */
const LETTER = 95;

const BESIDE = 90;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'B4BCC4' } as const;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const SHADE = { type: ShadingType.CLEAR, fill: 'EEF1F4', color: 'auto' } as const;

/** A table under its caption, with the heads of its columns on every page. */
export async function docxTable(
  { caption, columns, rows }: Extract<Block, { kind: 'TABLE' }>,
  pageBreakBefore: boolean,
): Promise<readonly FileChild[]> {
  const shares = await tableColumns(
    { columns, rows, cellWidth: guessedWidth, headWidth: guessedWidth },
    { width: DOCX_WIDTH, padding: 2 * BESIDE },
  );
  const widths = shares.map((share) => Math.floor(share));
  const heads = columns.map((text, index) => cell(text, widths[index], true));
  return [
    new Paragraph({ style: 'Caption', text: caption, pageBreakBefore }),
    new Table({
      width: { size: DOCX_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      borders: {
        top: NO_RULE,
        left: NO_RULE,
        right: NO_RULE,
        insideVertical: NO_RULE,
        bottom: RULE,
        insideHorizontal: RULE,
      },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
        ...rows.map((texts) => {
          const cells = texts.map((text, index) => cell(text, widths[index], false));
          return new TableRow({ children: cells });
        }),
      ],
    }),
    // A word processor joins two tables that touch.
    new Paragraph({ style: DOCX_STYLES.cell }),
  ];
}

/** A word processor measures text with the fonts it has, which are not known here. */
function guessedWidth(text: string): number {
  return text.length * LETTER;
}

function cell(text: string, width = DOCX_WIDTH, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: BESIDE, right: BESIDE },
    ...(isHead && { shading: SHADE }),
    children: [new Paragraph({ style: isHead ? DOCX_STYLES.columnHead : DOCX_STYLES.cell, text })],
  });
}
