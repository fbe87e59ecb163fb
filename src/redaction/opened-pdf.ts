import { Worker } from 'node:worker_threads';
import type { Bar } from '../domain/redaction/bar.js';
import type { PagePicture, PageText, PdfAnswer, PdfAsked, PdfLimits } from './pdf-answers.js';
import { compiledPdfium } from './compiled-pdfium.js';
import { PdfRefused } from './pdf-refused.js';

type Question = PdfAsked extends infer A ? (A extends PdfAsked ? Omit<A, 'id'> : never) : never;

type Waiting = {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly page: number | null;
};

/**
 * A PDF in a thread of its own, with limits of time and memory: whatever is in it, the process goes on. The
 * thread ends with `close`, or when a limit is reached; every question after that is refused.
 */
export class OpenedPdf {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private readonly timer: NodeJS.Timeout;
  private last = 0;
  private gone: PdfRefused | null = null;

  private constructor(
    compiled: WebAssembly.Module,
    bytes: Uint8Array,
    private readonly limits: PdfLimits,
  ) {
    this.worker = new Worker(new URL('./pdf.worker.js', import.meta.url), {
      workerData: { compiled, bytes, limits },
      // What somebody's process is started with is not for it.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 },
    });
    this.worker.on('message', (answer: PdfAnswer) => this.settle(answer));
    this.worker.on('error', (error: Error & { readonly code?: string }) => {
      this.end(new PdfRefused(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'TOO_LARGE' : 'BROKEN'));
    });
    this.timer = setTimeout(() => this.end(new PdfRefused('TOO_SLOW')), limits.seconds * 1000);
  }

  /** Starts the thread. What is wrong with the bytes is told by the first question. */
  static async open(bytes: Uint8Array, limits: PdfLimits): Promise<OpenedPdf> {
    return new OpenedPdf(await compiledPdfium(), bytes, limits);
  }

  /** How many pages there are. Refused when there are too many. */
  async pages(): Promise<number> {
    const count = await this.ask<number>({ verb: 'COUNT' }, null);
    if (count < 1) throw new PdfRefused('BROKEN');
    if (count > this.limits.pages) throw new PdfRefused('TOO_MANY_PAGES');
    return count;
  }

  /** The characters of a page, counted from 1. */
  text(page: number): Promise<PageText> {
    return this.ask({ verb: 'TEXT', index: page - 1 }, page);
  }

  /** A page drawn anew with bars over it, and those of its characters that can be seen without them. */
  picture(page: number, bars: readonly Bar[]): Promise<PagePicture> {
    return this.ask({ verb: 'PICTURE', index: page - 1, bars }, page);
  }

  async close(): Promise<void> {
    this.end(new PdfRefused('BROKEN'));
    await this.worker.terminate();
  }

  private ask<T>(question: Question, page: number | null): Promise<T> {
    if (this.gone) return Promise.reject(this.gone);
    const id = ++this.last;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, page });
      this.worker.postMessage({ ...question, id } satisfies PdfAsked);
    });
  }

  private settle({ id, value, refused }: PdfAnswer): void {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (refused === undefined) asked?.resolve(value as never);
    else if (asked === undefined) this.end(new PdfRefused(refused));
    else asked.reject(new PdfRefused(refused, asked.page));
  }

  private end(why: PdfRefused): void {
    clearTimeout(this.timer);
    if (this.gone) return;
    this.gone = why;
    for (const { reject, page } of this.waiting.values()) reject(new PdfRefused(why.code, page));
    this.waiting.clear();
    void this.worker.terminate();
  }
}
