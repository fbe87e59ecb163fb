import type { PlacedWord } from '../domain/redaction/words-left.js';

/** Text that is neither filled nor stroked: it is found, chosen and read out, and not seen. */
const INVISIBLE = '3 Tr';

/** Writes words over the picture of a page, where they stand on it. */
export function printWords(doc: PDFKit.PDFDocument, words: readonly PlacedWord[]): void {
  if (words.length === 0) return;
  doc.save().addContent(INVISIBLE);
  for (const { text, x, y, width, size, angle } of words) {
    doc.font('regular', size);
    const horizontalScaling = Math.round((width / doc.widthOfString(text, PLAIN)) * 100);
    const options: Stretched = { ...PLAIN, horizontalScaling };
    const print = () => doc.text(text, x, y, options);
    if (angle === 0) print();
    else {
      doc.save().rotate(angle, { origin: [x, y] });
      print();
      doc.restore();
    }
  }
  doc.restore();
}

/** Letter by letter, on its line. */
const PLAIN: PDFKit.Mixins.TextOptions = { lineBreak: false, baseline: 'alphabetic', features: [] };

/** What the library takes too, which its types leave out: how wide letters are, in hundredths. */
type Stretched = PDFKit.Mixins.TextOptions & { readonly horizontalScaling: number };
