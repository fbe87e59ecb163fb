import type { IStylesOptions } from 'docx';
import { WORD_LANGUAGES } from '../documents/word-languages.js';
import type { Language } from '../words/language.js';

const INK = '1A1A1A';
const GREY = '505050';
const MARK = '8A1C1C';

/** Paragraphs of a letter that are neither text nor heading, by the name of their style. */
export const DOCX_STYLES = {
  senderName: 'SenderName',
  sender: 'Sender',
  addressee: 'Addressee',
  particular: 'Particular',
  cell: 'TableText',
  columnHead: 'TableHead',
  mark: 'Mark',
  foot: 'Foot',
} as const;

/** How the paragraphs of a letter look in a word processor; sizes in half points, distances in twentieths. */
export function docxStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: 'Calibri',
          size: 22,
          color: INK,
          language: { value: WORD_LANGUAGES[language] },
        },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      heading1: heading(28, { before: 0, after: 160 }),
      heading2: heading(24, { before: 240, after: 60 }),
      heading3: heading(22, { before: 200, after: 60 }),
      caption: {
        run: { size: 21, bold: true, italics: false, color: INK },
        paragraph: { keepNext: true, spacing: { before: 120, after: 60 } },
      },
      listParagraph: { paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: [
      style(DOCX_STYLES.senderName, { size: 24, bold: true }),
      style(DOCX_STYLES.sender, { size: 18, color: GREY }),
      style(DOCX_STYLES.addressee, {}),
      style(DOCX_STYLES.particular, { size: 20 }),
      style(DOCX_STYLES.cell, { size: 18 }),
      style(DOCX_STYLES.columnHead, { size: 18, bold: true }),
      style(DOCX_STYLES.mark, { size: 18, bold: true, color: MARK }),
      style(DOCX_STYLES.foot, { size: 16, color: GREY }),
    ],
  };
}

type Run = { readonly size?: number; readonly bold?: boolean; readonly color?: string };

function heading(
  size: number,
  spacing: { readonly before: number; readonly after: number },
): NonNullable<IStylesOptions['default']>['heading1'] {
  return { run: { size, bold: true, color: INK }, paragraph: { keepNext: true, spacing } };
}

/** Lines that stand close to each other. */
function style(id: string, run: Run): NonNullable<IStylesOptions['paragraphStyles']>[number] {
  const name = id.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return {
    id,
    name,
    basedOn: 'Normal',
    run,
    paragraph: { spacing: { before: 0, after: 0, line: 252 } },
  };
}
