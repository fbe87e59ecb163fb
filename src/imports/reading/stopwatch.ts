import { FileRefused } from './file-refused.js';

/** Counts the time of reading from when it is made, and not that of whoever takes the rows. */
export class Stopwatch {
  private spent = 0;
  private since: number | null = performance.now();

  constructor(private readonly seconds: number) {}

  /** Throws when reading took too long. */
  check(): void {
    const running = this.since === null ? 0 : performance.now() - this.since;
    if (this.spent + running > this.seconds * 1000) {
      throw new FileRefused('TOO_SLOW', {}, { most: String(this.seconds) });
    }
  }

  /** Hands on what `source` brings; while somebody else has it, the stopwatch stands still. */
  async *pausing<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const each of source) {
      this.stop();
      yield each;
      this.since = performance.now();
    }
  }

  private stop(): void {
    this.spent += this.since === null ? 0 : performance.now() - this.since;
    this.since = null;
  }
}
