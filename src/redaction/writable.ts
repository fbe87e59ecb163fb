import Pdf from 'pdfkit';
import { PDF_FONTS } from '../letters/pdf-fonts.js';

/** What the library keeps of a font, which its types leave out. */
type WithFont = { readonly _font: { readonly font: { readonly characterSet: readonly number[] } } };

/** Scripts that are written letter by letter; letters of others change places. */
const LETTER_BY_LETTER = /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zyyy}\p{sc=Zinh}]+$/u;

let known: ReadonlySet<number> | undefined;

/** Whether text can be written in our font, so that it is found and copied as it was. */
export function writable(text: string): boolean {
  const characters = (known ??= inFont());
  return (
    LETTER_BY_LETTER.test(text) && Array.from(text).every((each) => characters.has(codeOf(each)))
  );
}

function inFont(): ReadonlySet<number> {
  const doc = new Pdf({ font: '', autoFirstPage: false }).font(PDF_FONTS.regular);
  return new Set((doc as unknown as WithFont)._font.font.characterSet);
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
