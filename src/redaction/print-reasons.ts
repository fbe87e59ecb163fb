import { grouped } from '../domain/grouped.js';
import type { HiddenPart } from '../domain/redaction/hidden-part.js';
import { filled } from '../words/filled.js';
import type { RedactionWords } from '../words/redaction-words.js';

/** What the sheet of reasons tells. */
export type Reasons = {
  readonly words: RedactionWords;
  /** The document as the register calls it. */
  readonly title: string;
  /** In words. */
  readonly madeOn: string;
  readonly isClauses: boolean;
  readonly summary: string;
  readonly parts: readonly HiddenPart[];
};

const SIZE = { heading: 16, subheading: 12, text: 10 } as const;
const MARGIN = 71;

/** Adds the pages that say what is hidden, and why. */
export function printReasons(
  doc: PDFKit.PDFDocument,
  { words, title, madeOn, isClauses, summary, parts }: Reasons,
): void {
  doc.addPage({ size: 'A4', margin: MARGIN });
  doc.fillColor('black');
  const heading = (text: string, size: number) => doc.font('bold', size).text(text).moveDown(0.5);
  const passage = (text: string) => doc.font('regular', SIZE.text).text(text).moveDown(0.7);
  heading(words.heading, SIZE.heading);
  passage(filled(words.document, () => title));
  passage(filled(words.made, () => madeOn));
  passage(words.bars);
  if (isClauses) passage(words.clauses);
  heading(words.summary, SIZE.subheading);
  passage(summary);
  heading(words.parts, SIZE.subheading);
  for (const part of parts) {
    const where = placesInWords(part, words);
    doc.font('bold', SIZE.text).text(`${filled(words.part, () => String(part.number))}: ${where}`);
    const { reason, explanation } = part;
    const said = reason === 'OTHER' && explanation !== null ? [] : [words.reasons[reason]];
    passage([...said, ...(explanation === null ? [] : [explanation])].join(' '));
  }
}

function placesInWords({ areas }: HiddenPart, words: RedactionWords): string {
  const byPage = [...grouped(areas, ({ page }) => page)].toSorted(([one], [other]) => one - other);
  return byPage
    .map(([page, { length: count }]) => {
      const values: Readonly<Record<string, string>> = { page: `${page}`, count: `${count}` };
      return filled(count === 1 ? words.page : words.places, (name) => values[name]);
    })
    .join(', ');
}
