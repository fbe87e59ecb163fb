import type { PdfRefusal } from './pdf-answers.js';

/** A PDF that is not worked on. Its message says the code only: what stands in the file is not for logs. */
export class PdfRefused extends Error {
  override readonly name = 'PdfRefused';

  constructor(
    readonly code: PdfRefusal,
    /** The page it is about, from 1. */
    readonly page: number | null = null,
  ) {
    super(code);
  }
}
