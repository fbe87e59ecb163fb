import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Draw } from '../../src/extracts/formats/sample/draw.js';

function drawnOf(ids: readonly string[], most: number, seed: number): readonly string[] {
  const draw = new Draw(most, seed);
  for (const id of ids) draw.show(id);
  return draw.drawn().map(({ id }) => id);
}

/** As `sha256sum` and `sort` would, from the sentence in `draw.json`. */
function drawnByHand(ids: readonly string[], most: number, seed: number): readonly string[] {
  const lot = (id: string): string => createHash('sha256').update(`${seed}:${id}`).digest('hex');
  return ids
    .map((id) => `${lot(id)} ${id}`)
    .toSorted()
    .slice(0, most)
    .map((line) => line.slice(65))
    .toSorted();
}

const POPULATION = fc.uniqueArray(fc.uuid(), { maxLength: 60 });
const MOST = fc.integer({ min: 1, max: 20 });
const SEED = fc.integer({ min: 1, max: 2_147_483_647 });

describe('a draw', () => {
  it('is what anybody draws by hand with the same seed', () => {
    fc.assert(
      fc.property(POPULATION, MOST, SEED, (ids, most, seed) => {
        expect(drawnOf(ids, most, seed)).toEqual(drawnByHand(ids, most, seed));
      }),
    );
  });

  it('does not depend on the order in which flows are shown', () => {
    fc.assert(
      fc.property(POPULATION, MOST, SEED, (ids, most, seed) => {
        expect(drawnOf(ids.toReversed(), most, seed)).toEqual(drawnOf(ids, most, seed));
      }),
    );
  });

  it('changes by one flow at most when there is one flow more', () => {
    fc.assert(
      fc.property(POPULATION, fc.uuid(), MOST, SEED, (ids, another, most, seed) => {
        const before = drawnOf(ids, most, seed);
        const after = new Set(drawnOf([...new Set([...ids, another])], most, seed));
        expect(before.filter((id) => !after.has(id)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('counts whom it was shown', () => {
    const draw = new Draw(1, 1);
    for (const id of ['a', 'b', 'c']) draw.show(id);
    expect(draw.population).toBe(3);
  });

  it('prefers nobody: of ten flows, two at a time, each is drawn about as often', () => {
    const ids = 'abcdefghij'.split('');
    const times = new Map(ids.map((id) => [id, 0]));
    for (let seed = 1; seed <= 2000; seed += 1) {
      for (const id of drawnOf(ids, 2, seed)) times.set(id, (times.get(id) ?? 0) + 1);
    }
    for (const count of times.values()) expect(Math.abs(count - 400)).toBeLessThan(80);
  });
});
