import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { WORD_LANGUAGES } from '../../../documents/word-languages.js';
import type { Language } from '../../../words/language.js';
import type { AnnexBlock, Field, Line, Lines } from './annex-block.js';

/** Twentieths of a point between the margins of a sheet of A4. */
const WIDTH = 9026;
const LABEL_WIDTH = 3000;
const MARGIN = 1440;
const A4 = { width: 11906, height: 16838 } as const;

/** Blocks as a document for a word processor: what is missing is marked in yellow. */
export function annexDocument(
  blocks: readonly AnnexBlock[],
  { title, language }: { readonly title: string; readonly language: Language },
): Document {
  return new Document({
    title,
    creator: 'Transfer Register',
    lastModifiedBy: 'Transfer Register',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 21, language: { value: WORD_LANGUAGES[language] } },
          paragraph: { spacing: { after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: { default: pageNumbers() },
        children: blocks.flatMap(drawn),
      },
    ],
  });
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  const run = new TextRun({ children, size: 18 });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })],
  });
}

function drawn(block: AnnexBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.TITLE })];
    case 'annex':
      return [
        new Paragraph({
          text: block.text,
          heading: HeadingLevel.HEADING_1,
          pageBreakBefore: true,
        }),
      ];
    case 'section':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case 'party':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_3 })];
    case 'note':
      return [new Paragraph({ text: block.text })];
    case 'fields':
      return [fields(block.rows), new Paragraph('')];
    case 'table':
      return [table(block.header, block.rows), new Paragraph('')];
  }
}

function fields(rows: readonly Field[]): Table {
  const widths = [LABEL_WIDTH, WIDTH - LABEL_WIDTH];
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      ({ label, lines }) =>
        new TableRow({
          cantSplit: true,
          children: [cell([[{ text: label }]], widths[0], true), cell(lines, widths[1])],
        }),
    ),
  });
}

function table(header: readonly string[], rows: readonly (readonly Lines[])[]): Table {
  const width = Math.floor(WIDTH / header.length);
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: header.map(() => width),
    rows: [
      new TableRow({
        tableHeader: true,
        children: header.map((text) => cell([[{ text }]], width, true)),
      }),
      ...rows.map((cells) => new TableRow({ children: cells.map((lines) => cell(lines, width)) })),
    ],
  });
}

function cell(lines: Lines, width = WIDTH, bold = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: lines.map((line) => new Paragraph({ children: runs(line, bold) })),
  });
}

function runs(line: Line, bold: boolean): TextRun[] {
  return line.flatMap(({ text, isMissing = false }) =>
    text.split(/\r?\n/).map(
      (part, index) =>
        new TextRun({
          text: part,
          bold,
          ...(index > 0 && { break: 1 }),
          ...(isMissing && { highlight: 'yellow' as const }),
        }),
    ),
  );
}
