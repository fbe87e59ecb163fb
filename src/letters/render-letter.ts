import { htmlLetter } from './html-letter.js';
import type { Letter } from './letter.js';

/** The kinds of file a letter is made as: to send, to edit, and to read with a screen reader. */
export const LETTER_FORMATS = ['PDF', 'DOCX', 'HTML'] as const;

export type LetterFormat = (typeof LETTER_FORMATS)[number];

/** How the files of a format are served and named. */
export const LETTER_FILES: Readonly<
  Record<LetterFormat, { readonly mediaType: string; readonly extension: string }>
> = {
  PDF: { mediaType: 'application/pdf', extension: 'pdf' },
  DOCX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  HTML: { mediaType: 'text/html; charset=utf-8', extension: 'html' },
};

/** A letter as a file: the same bytes whenever it is made. Throws a `RangeError` for one that is too large. */
export async function renderLetter(letter: Letter, format: LetterFormat): Promise<Uint8Array> {
  switch (format) {
    // What lays them out is large; it is loaded with the first letter.
    case 'PDF':
      return (await import('./pdf-letter.js')).pdfLetter(letter);
    case 'DOCX':
      return (await import('./docx-letter.js')).docxLetter(letter);
    case 'HTML':
      return new TextEncoder().encode(htmlLetter(letter));
  }
}
