import { SingleBar } from 'cli-progress';

/** Tells how far long work is: a bar on a terminal, a line every tenth elsewhere. Silent until it begins. */
export class Progress {
  private readonly bar: SingleBar | null;
  private told = -1;

  constructor(private readonly what: string) {
    const format = `${what} {bar} {percentage}% | {value}/{total} | {duration_formatted}`;
    this.bar = process.stderr.isTTY ? new SingleBar({ format, hideCursor: true }) : null;
  }

  at(done: number, total: number): void {
    if (this.told < 0) this.begin(total);
    this.bar?.update(Math.min(done, total));
    const tenth = Math.floor((10 * done) / Math.max(total, 1));
    if (this.bar === null && tenth > this.told && tenth < 10) {
      this.told = tenth;
      process.stderr.write(`${this.what}: ${tenth * 10}%\n`);
    }
  }

  /** To be called however the work ends: a bar that runs on keeps the process alive. */
  end(): void {
    this.bar?.stop();
  }

  private begin(total: number): void {
    this.told = 0;
    this.bar?.start(total, 0);
  }
}
