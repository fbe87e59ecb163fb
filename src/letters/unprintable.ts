import Pdf from 'pdfkit';
import type { Letter } from './letter.js';
import { PDF_FONTS } from './pdf-fonts.js';
import { plainLetter } from './plain-letter.js';
import { textsOfLetter } from './texts-of-letter.js';

/** What the library keeps of a font, which its types leave out. */
type WithFont = { readonly _font: { readonly font: { readonly characterSet: readonly number[] } } };

/**
 * Scripts that are printed letter by letter. Fonts hold others too, whose letters change places: such a name
 * would look right and be copied or read out wrong.
 */
const LETTER_BY_LETTER = /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zyyy}\p{sc=Zinh}]/u;

let printable: ReadonlySet<string> | undefined;

/**
 * Characters of a letter that a PDF of it could not show, or not so that they can be copied and read out: each
 * once, in the order of their code points. Who sends a letter asks this first, and may name the code points.
 */
export function unprintable(letter: Letter): readonly string[] {
  return unprintableIn(textsOfLetter(plainLetter(letter)));
}

/** The same of texts that are to stand in a letter. */
export function unprintableIn(texts: Iterable<string>): readonly string[] {
  printable ??= printableCharacters();
  const found = new Set<string>();
  for (const text of texts) {
    for (const character of text) if (!printable.has(character)) found.add(character);
  }
  return [...found].toSorted((one, other) => codePoint(one) - codePoint(other));
}

/** In both faces; a line break of a passage is none of them, and is never printed. */
function printableCharacters(): ReadonlySet<string> {
  const [regular, bold] = [PDF_FONTS.regular, PDF_FONTS.bold].map((file) => {
    const document = new Pdf({ font: '', autoFirstPage: false });
    const { _font } = document.font(file) as unknown as WithFont;
    return new Set(_font.font.characterSet);
  });
  const both = [...(regular ?? [])].filter((code) => bold?.has(code));
  const characters = both.map((code) => String.fromCodePoint(code));
  return new Set([...characters.filter((each) => LETTER_BY_LETTER.test(each)), '\n']);
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
