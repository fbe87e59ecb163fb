/**
 * Answers kept for a moment, so that somebody who asks often is looked up once. Bounded in number and in
 * time; a value that must not wait for its time to pass is forgotten at once.
 */
export class ShortMemory<T> {
  private readonly kept = new Map<string, { readonly value: T; readonly until: number }>();

  constructor(
    private readonly milliseconds: number,
    private readonly most: number,
  ) {}

  get(key: string): T | undefined {
    const known = this.kept.get(key);
    if (known === undefined || performance.now() < known.until) return known?.value;
    this.kept.delete(key);
    return undefined;
  }

  set(key: string, value: T): void {
    if (this.kept.size >= this.most) this.kept.delete(this.kept.keys().next().value ?? '');
    this.kept.set(key, { value, until: performance.now() + this.milliseconds });
  }

  forgetAll(): void {
    this.kept.clear();
  }
}
