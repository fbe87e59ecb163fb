/** Work that waits its turn, because each takes much: some at once, some more waiting. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limits: { readonly atOnce: number; readonly waiting: number }) {}

  /** What the work comes to, or `BUSY` when too many wait already. */
  async take<T>(work: () => Promise<T>): Promise<T | 'BUSY'> {
    if (this.running >= this.limits.atOnce) {
      if (this.waiting.length >= this.limits.waiting) return 'BUSY';
      // Whoever is done hands its place over.
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }
}
