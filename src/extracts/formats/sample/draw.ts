import { sha256 } from '../../../audit/sha256.js';

/** How a sample is drawn, for whoever wants to draw it again: any program that has SHA-256 can. */
export const ALGORITHM =
  'Each flow gets a lot: the SHA-256, in hexadecimal, of the text "<seed>:<id of the flow>". The flows with the smallest lots are drawn.';

/** A flow, and its lot. */
export type Drawn = { readonly id: string; readonly lot: string };

/**
 * Draws flows while it is shown them one by one. Every flow has the same chance; the order in which they
 * come makes no difference, and a flow more or less changes the draw by one flow at most.
 */
export class Draw {
  private lots: Drawn[] = [];
  private seen = 0;

  constructor(
    private readonly most: number,
    private readonly seed: number,
  ) {}

  /** How many flows it was shown. */
  get population(): number {
    return this.seen;
  }

  show(id: string): void {
    this.seen += 1;
    this.lots.push({ id, lot: sha256(`${this.seed}:${id}`) });
    if (this.lots.length >= 2 * this.most) this.keepSmallest();
  }

  /** The flows drawn, in the order of their ids. */
  drawn(): readonly Drawn[] {
    this.keepSmallest();
    return this.lots.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  private keepSmallest(): void {
    this.lots.sort((one, other) => (one.lot < other.lot ? -1 : 1));
    this.lots.length = Math.min(this.lots.length, this.most);
  }
}
