import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keyedOf, valueAt, withValue } from '../../src/domain/keyed.js';
import type { Keyed } from '../../src/domain/keyed.js';

const key = fc.string({ maxLength: 3 });
const entries = fc.array(fc.tuple(key, fc.integer()), { maxLength: 200 });

/** Everything that is said of a state. */
function said(keyed: Keyed<number>, keys: readonly string[]): readonly unknown[] {
  return keys.map((each) => valueAt(keyed, each));
}

describe('keyed', () => {
  it('holds what a map holds, and every state stays as it was', () => {
    fc.assert(
      fc.property(entries, entries, (first, later) => {
        const keys = [...first, ...later, ['never', 0] as const].map(([each]) => each);
        const map = new Map<string, number>(first);
        let keyed = keyedOf(first);
        const states = [{ keyed, as: said(keyed, keys) }];
        for (const [each, value] of later) {
          map.set(each, value);
          keyed = withValue(keyed, each, value);
          states.push({ keyed, as: said(keyed, keys) });
        }
        expect(said(keyed, keys)).toEqual(keys.map((each) => map.get(each)));
        for (const state of states) expect(said(state.keyed, keys)).toEqual(state.as);
      }),
      { numRuns: 30 },
    );
  });
});
