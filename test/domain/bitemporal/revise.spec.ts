import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draw } from '../../../src/domain/bitemporal/draw.js';
import { revise } from '../../../src/domain/bitemporal/revise.js';
import type { Version } from '../../../src/domain/bitemporal/version.js';
import { instant, UNTIL_SUPERSEDED } from '../../../src/domain/time/instant.js';
import type { Instant } from '../../../src/domain/time/instant.js';
import { addDays, FOREVER, localDate } from '../../../src/domain/time/local-date.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { contains } from '../../../src/domain/time/period.js';
import type { Period } from '../../../src/domain/time/period.js';

type Step = { readonly valid: Period<LocalDate>; readonly facts: string | null };

const FIRST = localDate('2023-01-01');
const DAYS = 12;

const step: fc.Arbitrary<Step> = fc
  .record({
    from: fc.integer({ min: 0, max: DAYS - 1 }),
    length: fc.integer({ min: 1, max: DAYS }),
    facts: fc.option(fc.constantFrom('a', 'b', 'c')),
  })
  .map(({ from, length, facts }) => ({
    valid: { from: addDays(FIRST, from), to: addDays(FIRST, from + length) },
    facts,
  }));

function at(minute: number): Instant {
  return instant(`2024-01-01T00:${String(minute).padStart(2, '0')}:00Z`);
}

/** Plays the steps, one a minute, the way a store would. */
function play(steps: readonly Step[]): readonly Version<string>[] {
  let versions: readonly Version<string>[] = [];
  steps.forEach((change, minute) => {
    let count = 0;
    const open = versions.filter(({ recorded }) => recorded.to === UNTIL_SUPERSEDED);
    const { supersede, insert } = revise(open, { id: 'x', ...change }, at(minute), () => {
      count += 1;
      return `${minute}.${count}`;
    });
    versions = [
      ...versions.map((version) =>
        supersede.includes(version.versionId)
          ? { ...version, recorded: { from: version.recorded.from, to: at(minute) } }
          : version,
      ),
      ...insert,
    ];
  });
  return versions;
}

describe('revise', () => {
  it('equals the last change that covers the day, for every day and moment', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const versions = play(steps);
        for (let minute = 0; minute < steps.length; minute += 1) {
          for (let index = 0; index < 2 * DAYS; index += 1) {
            const day = addDays(FIRST, index);
            const last = steps.slice(0, minute + 1).findLast(({ valid }) => contains(valid, day));
            const found = versions.filter(
              ({ valid, recorded }) => contains(valid, day) && contains(recorded, at(minute)),
            );
            const expected = last === undefined || last.facts === null ? [] : [last.facts];
            if (found.map(({ facts }) => facts).join() !== expected.join()) {
              throw new Error(`on ${day} at ${at(minute)}:\n${draw(versions, (facts) => facts)}`);
            }
          }
        }
      }),
    );
  });

  it('keeps the days before and after a correction', () => {
    const versions = play([
      { valid: { from: localDate('2023-01-01'), to: localDate('2024-01-01') }, facts: 'old' },
      { valid: { from: localDate('2023-03-01'), to: localDate('2023-04-01') }, facts: 'new' },
    ]);
    expect(draw(versions, (facts) => facts).split('\n')).toEqual([
      'true 2023-01-01 till 2024-01-01 | known 2024-01-01T00:00:00.000Z to 2024-01-01T00:01:00.000Z | old',
      'true 2023-01-01 till 2023-03-01 | known 2024-01-01T00:01:00.000Z to now | old',
      'true 2023-03-01 till 2023-04-01 | known 2024-01-01T00:01:00.000Z to now | new',
      'true 2023-04-01 till 2024-01-01 | known 2024-01-01T00:01:00.000Z to now | old',
    ]);
  });

  it('draws what still holds and was learnt later below', () => {
    const still = { valid: { from: FIRST, to: FOREVER }, facts: 'still' };
    const earlier = { valid: { from: addDays(FIRST, -1), to: FIRST }, facts: 'earlier' };
    expect(draw(play([still, earlier]).toReversed(), (facts) => facts).split('\n')).toEqual([
      'true 2023-01-01 still       | known 2024-01-01T00:00:00.000Z to now | still',
      'true 2022-12-31 till 2023-01-01 | known 2024-01-01T00:01:00.000Z to now | earlier',
    ]);
  });

  it('writes nothing for a withdrawal of days that hold nothing', () => {
    const change = { id: 'x', valid: { from: FIRST, to: addDays(FIRST, 1) }, facts: null };
    expect(revise([], change, at(0), () => '1')).toEqual({ supersede: [], insert: [] });
  });
});
