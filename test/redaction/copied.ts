import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { PartToHide } from '../../src/domain/redaction/hidden-part.js';
import { PDF_LIMITS } from '../../src/redaction/pdf-limits.js';
import { OpenedPdf } from '../../src/redaction/opened-pdf.js';
import { redactedCopy } from '../../src/redaction/redacted-copy.js';
import type { Redacting, RedactedCopy } from '../../src/redaction/redacted-copy.js';

const REDACTING: Omit<Redacting, 'parts'> = {
  summary: 'Names of persons were hidden, and nothing else.',
  language: 'en',
  title: 'Clauses with Manila Claims',
  madeOn: '2026-11-24' as LocalDate,
  isClauses: true,
};

/** Every place of a term, as a part. */
export function term(text: string): PartToHide {
  return { areas: [], term: text, reason: 'PERSONAL_DATA_OF_OTHERS', explanation: null };
}

/** A rectangle of the first page, as a part. */
export function area(x: number, y: number, width: number, height: number, page = 1): PartToHide {
  const areas = [{ page, x, y, width, height }];
  return { areas, term: null, reason: 'OTHER', explanation: 'It is private.' };
}

/** A copy with parts hidden; the test fails when there is none. */
export async function copied(
  original: Uint8Array,
  parts: readonly PartToHide[],
  said: Partial<Redacting> = {},
): Promise<RedactedCopy> {
  const copy = await redactedCopy(original, { ...REDACTING, parts, ...said }, PDF_LIMITS);
  if ('fault' in copy) throw new Error(JSON.stringify(copy));
  return copy;
}

/** The text of a page as the library reads it, in one line. */
export async function textOf(pdf: Uint8Array, page = 1): Promise<string> {
  const opened = await OpenedPdf.open(pdf, PDF_LIMITS);
  try {
    const { glyphs } = await opened.text(page);
    return glyphs
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim();
  } finally {
    await opened.close();
  }
}
