import { Document, Footer, Header, HeadingLevel, LevelFormat, PageNumber } from 'docx';
import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { FileChild, IParagraphOptions } from 'docx';
import { docxBytes } from '../documents/docx-bytes.js';
import { DOCX_STYLES, docxStyles } from './docx-styles.js';
import { DOCX_WIDTH, docxTable } from './docx-table.js';
import type { Block, Letter } from './letter.js';
import { DOCX_MOST_ROWS } from './refuse-oversized.js';
import { plainLetter } from './plain-letter.js';

/** Twentieths of a point: a sheet of A4, and what is kept free at its sides. */
const A4 = { width: 11906, height: 16838 } as const;
const MARGIN = {
  top: 1134,
  right: 1417,
  bottom: 1134,
  left: 1417,
  header: 567,
  footer: 567,
} as const;

/** How far values stand from their labels, and an address from the left where letters are written as in France. */
const VALUE = 1600;
const RIGHT_WINDOW = 4989;

const LIST = 'list';

/**
 * A letter as a document for a word processor, in its own headings, lists and tables, dated by the letter and
 * never by a clock. Throws a `RangeError` for a letter that is too large: with more than `DOCX_MOST_ROWS` rows,
 * because the library packs them in one go, for which everything else waits.
 */
export async function docxLetter(letter: Letter): Promise<Uint8Array> {
  const plain = plainLetter(letter);
  const rows = plain.blocks.flatMap((block) => (block.kind === 'TABLE' ? block.rows : [])).length;
  if (rows > DOCX_MOST_ROWS) {
    throw new RangeError(`a letter as DOCX has at most ${DOCX_MOST_ROWS} rows, not ${rows}`);
  }
  const children: FileChild[] = [...letterhead(plain)];
  for (const [index, block] of plain.blocks.entries()) {
    const isNewPage = plain.blocks[index - 1]?.kind === 'NEW_PAGE';
    children.push(...(await drawn(block, isNewPage)));
  }
  const document = new Document({
    title: plain.subject,
    creator: 'Transfer Register',
    lastModifiedBy: 'Transfer Register',
    styles: docxStyles(plain.language),
    numbering: { config: [{ reference: LIST, levels: [BULLET] }] },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        headers: { default: markOnEveryPage(plain) },
        footers: { default: footOnEveryPage(plain) },
        children,
      },
    ],
  });
  return docxBytes(document, plain.datedOn);
}

const BULLET = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { left: 340, hanging: 260 } } },
} as const;

function markOnEveryPage({ mark }: Letter): Header {
  return new Header({ children: [new Paragraph({ style: DOCX_STYLES.mark, text: mark ?? '' })] });
}

function footOnEveryPage({ foot }: Letter): Footer {
  const number = new TextRun({
    children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({
        style: DOCX_STYLES.foot,
        tabStops: [{ type: TabStopType.RIGHT, position: DOCX_WIDTH }],
        children: [new TextRun(foot), number],
      }),
    ],
  });
}

function letterhead({ language, sender, addressee, particulars, subject }: Letter): Paragraph[] {
  const left = language === 'fr' ? RIGHT_WINDOW : 0;
  return [
    ...sender.map((text, index) => {
      const style = index === 0 ? DOCX_STYLES.senderName : DOCX_STYLES.sender;
      return new Paragraph({ style, text });
    }),
    ...addressee.map((text, index) => {
      const apart = index === 0 && { spacing: { before: 900 } };
      return new Paragraph({ style: DOCX_STYLES.addressee, text, indent: { left }, ...apart });
    }),
    ...particulars.map(({ label, value }, index) => {
      const apart = index === 0 && { spacing: { before: 500 } };
      return new Paragraph({
        style: DOCX_STYLES.particular,
        indent: { left: VALUE, hanging: VALUE },
        tabStops: [{ type: TabStopType.LEFT, position: VALUE }],
        children: [
          new TextRun({ text: label, color: '505050' }),
          new TextRun({ children: [new Tab(), value] }),
        ],
        ...apart,
      });
    }),
    new Paragraph({ text: subject, heading: HeadingLevel.HEADING_1, spacing: { before: 500 } }),
  ];
}

/** The subject is the heading of the whole letter; those in it are below it. */
async function drawn(block: Block, pageBreakBefore: boolean): Promise<readonly FileChild[]> {
  switch (block.kind) {
    case 'HEADING': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      return [new Paragraph({ text: block.text, heading, pageBreakBefore })];
    }
    case 'PARAGRAPH':
    case 'PASSAGE':
      return paragraphs(block.text.split('\n'), {}, pageBreakBefore);
    case 'LIST': {
      const numbering = { reference: LIST, level: 0 };
      return paragraphs(block.items, { style: 'ListParagraph', numbering }, pageBreakBefore);
    }
    case 'TABLE':
      return docxTable(block, pageBreakBefore);
    case 'NEW_PAGE':
      return [];
  }
}

function paragraphs(
  texts: readonly string[],
  options: IParagraphOptions & object,
  pageBreakBefore: boolean,
): readonly Paragraph[] {
  return texts
    .filter((text) => text !== '')
    .map((text, index) => {
      const isFirst = pageBreakBefore && index === 0;
      return new Paragraph({ ...options, text, pageBreakBefore: isFirst });
    });
}
