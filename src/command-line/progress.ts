import { SingleBar } from 'cli-progress';

/** Tells how far long work is: a bar on a terminal, a line every tenth elsewhere. */
export class Progress {
  private readonly bar: SingleBar | null;
  private told = 0;

  constructor(
    private readonly what: string,
    private readonly total: number,
  ) {
    const format = `${what} {bar} {percentage}% | {value}/{total} | {duration_formatted}`;
    this.bar = process.stderr.isTTY ? new SingleBar({ format, hideCursor: true }) : null;
    this.bar?.start(total, 0);
  }

  at(done: number): void {
    this.bar?.update(Math.min(done, this.total));
    const tenth = Math.floor((10 * done) / Math.max(this.total, 1));
    if (this.bar === null && tenth > this.told && tenth < 10) {
      this.told = tenth;
      process.stderr.write(`${this.what}: ${tenth * 10}%\n`);
    }
  }

  end(): void {
    this.bar?.update(this.total);
    this.bar?.stop();
    if (this.bar === null) process.stderr.write(`${this.what}: done\n`);
  }
}
