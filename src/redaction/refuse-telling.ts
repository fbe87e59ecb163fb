import type { HiddenPart, PartToHide } from '../domain/redaction/hidden-part.js';
import { barsAbove } from '../domain/redaction/bars-above.js';
import { termFinder } from '../domain/redaction/term-finder.js';
import type { PdfLimits } from './pdf-answers.js';
import { OpenedPdf } from './opened-pdf.js';
import { PdfRefused } from './pdf-refused.js';

/** How a bar says its number to those who do not see it. */
const MARK = /^[[\]\d\s]$/;

type Told = {
  readonly parts: readonly PartToHide[];
  readonly hidden: readonly HiddenPart[];
  /** Of the original. */
  readonly pages: number;
  readonly limits: PdfLimits;
};

/** Reads a copy as anybody could, and throws when its pages say a term that was to be hidden. */
export async function refuseTelling(
  copy: Uint8Array,
  { parts, hidden, pages, limits }: Told,
): Promise<void> {
  const terms = parts.flatMap(({ term }) => (term === null ? [] : [term]));
  if (terms.length === 0) return;
  const pdf = await OpenedPdf.open(copy, limits);
  try {
    for (let page = 1; page <= pages; page += 1) {
      const bars = hidden.flatMap(({ areas }) => areas).filter((area) => area.page === page);
      const { glyphs } = await pdf.text(page);
      const read = glyphs.filter(
        (glyph) => !(MARK.test(glyph.text) && barsAbove(glyph, bars).length > 0),
      );
      const find = termFinder(read);
      if (terms.some((term) => find(term).size > 0)) {
        throw new PdfRefused('NOT_HIDDEN', page);
      }
    }
  } finally {
    await pdf.close();
  }
}
