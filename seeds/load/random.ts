/** Draws that are the same on every machine for the same seed. */
export type Random = {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number in [0, count). */
  readonly below: (count: number) => number;
  /** A whole number in [0, count), low ones far more often: a few names carry most of the load. */
  readonly low: (count: number) => number;
  /** True in this share of draws. */
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different entries, in the order of the list. */
  readonly several: <T>(list: readonly T[], count: number) => readonly T[];
};

/** Mulberry32: small, quick and good enough to look like business. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    low: (count) => Math.floor(count * next() ** 2.5),
    chance: (share) => next() < share,
    pick: (list) => drawn(list, below(list.length)),
    several: (list, count) => {
      const left = [...list.keys()];
      while (left.length > count) left.splice(below(left.length), 1);
      return left.map((index) => drawn(list, index));
    },
  };
}

function drawn<T>(list: readonly T[], index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError('There is nothing to draw from.');
  return entry;
}
