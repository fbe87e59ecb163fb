import { Injectable } from '@nestjs/common';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { PdfLimits } from '../redaction/pdf-answers.js';
import { PDF_LIMITS } from '../redaction/pdf-limits.js';
import { PdfRefused } from '../redaction/pdf-refused.js';
import { DocumentUnfit } from './document-unfit.js';
import { Turns } from './turns.js';

/** What a document may hold, for those who are told. */
const RULE = 'limits of documents';

/** Megabytes of a copy. */
const MOST_COPIED = '100';

/** Work on documents that takes much, a few at a time; what it refuses comes back as a value. */
@Injectable()
export class DocumentWork {
  readonly limits: PdfLimits = PDF_LIMITS;
  private readonly turns = new Turns({ atOnce: 2, waiting: 8 });

  /** What the work comes to, or why there is nothing; `path` is where the document stands in what was asked. */
  async do<T>(path: string, work: () => Promise<T>): Promise<{ readonly done: T } | Refusal> {
    try {
      const done = await this.turns.take(async () => ({ done: await work() }));
      return done === 'BUSY' ? refusal('DOCUMENT_BUSY', RULE, path) : done;
    } catch (error) {
      if (error instanceof DocumentUnfit) return refusal(error.code, RULE, path);
      if (error instanceof PdfRefused) return refused(error, path, this.limits);
      throw error;
    }
  }
}

function refused({ code, page }: PdfRefused, path: string, limits: PdfLimits): Refusal {
  const at: Refusal['values'] = page === null ? {} : { page: `${page}` };
  switch (code) {
    case 'ENCRYPTED':
      return refusal('DOCUMENT_ENCRYPTED', RULE, path);
    case 'BROKEN':
      return refusal('DOCUMENT_BROKEN', RULE, path, at);
    case 'TOO_MANY_PAGES':
      return refusal('TOO_MANY_PAGES', RULE, path, { most: `${limits.pages}` });
    case 'PAGE_TOO_LARGE':
      return refusal('PAGE_TOO_LARGE', RULE, path, at);
    case 'TOO_LARGE':
      return page === null
        ? refusal('DOCUMENT_TOO_LARGE', RULE, path, { most: MOST_COPIED })
        : refusal('PAGE_TOO_LARGE', RULE, path, at);
    case 'TOO_SLOW':
      return refusal('DOCUMENT_TOO_SLOW', RULE, path, { most: `${limits.seconds}` });
    case 'NOT_HIDDEN':
      return refusal('NOT_HIDDEN', RULE, path, at);
  }
}
