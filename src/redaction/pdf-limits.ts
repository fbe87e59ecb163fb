import type { PdfLimits } from './pdf-answers.js';

/** What one PDF may ask of the register; beyond any of these it is refused. */
export const PDF_LIMITS: PdfLimits = {
  pages: 300,
  // A sheet of A0 is 3370 points high.
  side: 3400,
  characters: 20_000,
  objects: 50_000,
  seconds: 240,
  megabytes: 512,
  dotsPerInch: 150,
  // A sheet of A2 at 150 dots per inch.
  dots: 9_000_000,
};
