import type { Bar } from '../domain/redaction/bar.js';
import type { HiddenPart, PartToHide } from '../domain/redaction/hidden-part.js';
import { wordsLeft } from '../domain/redaction/words-left.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { dayInWords } from '../words/day-in-words.js';
import { filled } from '../words/filled.js';
import type { Language } from '../words/language.js';
import { REDACTION_WORDS } from '../words/redaction-words.js';
import { copyDocument } from './copy-document.js';
import { locateParts } from './locate-parts.js';
import type { PartFault } from './locate-parts.js';
import { OpenedPdf } from './opened-pdf.js';
import type { PdfLimits } from './pdf-answers.js';
import { printReasons } from './print-reasons.js';
import { printWords } from './print-words.js';
import { refuseTelling } from './refuse-telling.js';
import { writable } from './writable.js';

/** What a copy shall hide and say. */
export type Redacting = {
  readonly parts: readonly PartToHide[];
  readonly summary: string;
  readonly language: Language;
  /** The document as the register calls it. */
  readonly title: string;
  readonly madeOn: LocalDate;
  /** Whether it is a set of standard contractual clauses, which say what may be hidden. */
  readonly isClauses: boolean;
};

/** A copy, and where its parts are. */
export type RedactedCopy = { readonly bytes: Uint8Array; readonly parts: readonly HiddenPart[] };

/**
 * A new PDF of pictures of the pages with bars painted into them, of the words that may be read as text nobody
 * sees, and of the reasons at its end. Nothing else of the original is in it. The same original, parts and day give
 * the same bytes. What was written is read again before it is handed out. Throws `PdfRefused` for an original that
 * is not worked on.
 */
export async function redactedCopy(
  original: Uint8Array,
  redacting: Redacting,
  limits: PdfLimits,
): Promise<RedactedCopy | PartFault> {
  const pdf = await OpenedPdf.open(original, limits);
  try {
    const parts = await locateParts(pdf, redacting.parts);
    if ('fault' in parts) return parts;
    const bytes = await written(pdf, redacting, parts);
    const pages = await pdf.pages();
    await refuseTelling(bytes, { parts: redacting.parts, hidden: parts, pages, limits });
    return { bytes, parts };
  } finally {
    await pdf.close();
  }
}

async function written(
  pdf: OpenedPdf,
  { title, summary, language, madeOn, isClauses }: Redacting,
  parts: readonly HiddenPart[],
): Promise<Uint8Array> {
  const words = REDACTION_WORDS[language];
  const called = filled(words.title, () => title);
  const { doc, refuseTooLarge, end } = copyDocument({ title: called, language, madeOn });
  const pages = await pdf.pages();
  for (let page = 1; page <= pages; page += 1) {
    await printPage(doc, { pdf, page, bars: barsOn(page, parts) });
    refuseTooLarge();
  }
  const day = dayInWords(madeOn, language);
  printReasons(doc, { words, title, madeOn: day, isClauses, summary, parts });
  return end();
}

type Printed = { readonly pdf: OpenedPdf; readonly page: number; readonly bars: readonly Bar[] };

async function printPage(doc: PDFKit.PDFDocument, { pdf, page, bars }: Printed): Promise<void> {
  const { width, height, png, glyphs } = await pdf.picture(page, bars);
  doc.addPage({ size: [width, height], margin: 0 });
  doc.image(Buffer.from(png), 0, 0, { width, height });
  printWords(doc, wordsLeft(glyphs, bars, writable));
}

function barsOn(page: number, parts: readonly HiddenPart[]): readonly Bar[] {
  return parts.flatMap(({ number, areas }) =>
    areas.filter((area) => area.page === page).map((area) => ({ ...area, number })),
  );
}
