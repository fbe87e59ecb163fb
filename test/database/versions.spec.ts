import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FixedClock } from '../../src/clock.js';
import type { Change } from '../../src/domain/register/change.js';
import type { StatementFacts } from '../../src/domain/register/statement.js';
import { instant } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { addDays, localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { recordsAt } from '../../src/records/records.store.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';

const FIRST = localDate('2024-02-27');
const DAYS = 6;

/** One statement of a record's title over some days; `null` takes those days away. */
type Edit = { readonly from: number; readonly length: number; readonly title: string | null };

/** Edits that become known together, in this order. */
type Batch = readonly Edit[];

const edit: fc.Arbitrary<Edit> = fc.record({
  from: fc.integer({ min: 0, max: DAYS - 1 }),
  length: fc.integer({ min: 1, max: DAYS }),
  title: fc.option(fc.constantFrom('A', 'B', 'C')),
});

const batches = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

/** The plain reading: the last edit that covers the day, among those known. */
function expected(known: readonly Batch[], day: number): string | null {
  return (
    known.flat().findLast(({ from, length }) => from <= day && day < from + length)?.title ?? null
  );
}

function changeOf(id: string, { from, length, title }: Edit): Change {
  const valid = { from: addDays(FIRST, from), to: addDays(FIRST, from + length) };
  return { noun: 'statement', id, valid, facts: title === null ? null : statement(title) };
}

function statement(title: string): StatementFacts {
  return {
    title,
    language: 'en',
    controllerName: 'Example NV',
    recipientKinds: [],
    serviceTypes: [],
    purposes: [],
    dataCategories: [],
    namedCountries: [],
    contacts: [],
    facts: {},
    sourceFile: 'none',
  };
}

describe.each(databases)('versions on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  beforeAll(async () => {
    place = await makePlace();
    const clock = new FixedClock(instant('2026-01-01T10:00:00Z'));
    register = await openRegister(place, 'PRODUCTION', [], clock);
  });
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  async function record(id: string, batch: Batch): Promise<Instant> {
    const changes = batch.map((each) => changeOf(id, each));
    const recording = { actor: 'tester', action: 'TEST', reason: 'a property', changes };
    return (await register.recording.record(recording)).recordedAt;
  }

  async function titles(id: string, on: LocalDate, knownAt: Instant): Promise<readonly string[]> {
    const { reader } = register.database;
    const among = { column: 'statement_id', ids: [id] };
    const found = await recordsAt(reader, 'statement', { on, knownAt }, among);
    return found.map(({ facts }) => facts.title);
  }

  it('hold the last change that covers the day, for every day and every moment', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (history) => {
        const id = randomUUID();
        const moments: Instant[] = [];
        for (const batch of history) moments.push(await record(id, batch));
        for (const [index, knownAt] of moments.entries()) {
          for (let day = 0; day < 2 * DAYS; day += 1) {
            const title = expected(history.slice(0, index + 1), day);
            const held = await titles(id, addDays(FIRST, day), knownAt);
            expect(held).toEqual(title === null ? [] : [title]);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
