import { describe, expect, it } from '@jest/globals';
import { afterChanges, naming, stating, versionsOf } from '../../../src/domain/commands/known.js';
import type { Known } from '../../../src/domain/commands/known.js';
import { sameFact } from '../../../src/domain/commands/same-fact.js';
import type { Change } from '../../../src/domain/register/change.js';
import { aFlow, aRecipient } from '../coverage/a-dossier.js';
import { aKnown, company, days } from './a-known.js';

const HELD = aKnown(
  company('one', { city: 'Gent' }, '2020-01-01', '2026-01-01'),
  company('two', { city: 'Luik' }),
);

function to(city: string | null, from: string, until?: string, id = 'one'): Change {
  const facts = city === null ? null : aRecipient({ city });
  return { noun: 'recipient', id, valid: days(from, until), facts };
}

function cities(known: Known, id = 'one'): readonly string[] {
  return versionsOf(known, 'recipient', id)
    .map(({ valid, facts }) => `${valid.from}..${valid.to} ${String(facts.city)}`)
    .toSorted();
}

describe('what is known', () => {
  it('holds nothing of a record that is not in it', () => {
    expect(versionsOf(HELD, 'recipient', 'nobody')).toEqual([]);
    expect(versionsOf(HELD, 'dataFlow', 'one')).toEqual([]);
  });

  it('keeps the days around a change, and everything else', () => {
    const after = afterChanges(HELD, [to('Brugge', '2022-01-01', '2023-01-01')]);
    expect(cities(after)).toEqual([
      '2020-01-01..2022-01-01 Gent',
      '2022-01-01..2023-01-01 Brugge',
      '2023-01-01..2026-01-01 Gent',
    ]);
    expect(cities(after, 'two')).toEqual(cities(HELD, 'two'));
    expect(cities(HELD)).toEqual(['2020-01-01..2026-01-01 Gent']);
  });

  it('takes in many changes of one record, each after the other', () => {
    const after = afterChanges(HELD, [
      to('Brugge', '2022-01-01', '2023-01-01'),
      to('Aalst', '2023-06-01', '2024-01-01'),
      to(null, '2020-06-01', '2021-01-01'),
      to('Ieper', '2022-06-01', '2023-07-01'),
      to('Ronse', '2026-01-01', '2027-01-01'),
    ]);
    expect(cities(after)).toEqual([
      '2020-01-01..2020-06-01 Gent',
      '2021-01-01..2022-01-01 Gent',
      '2022-01-01..2022-06-01 Brugge',
      '2022-06-01..2023-07-01 Ieper',
      '2023-07-01..2024-01-01 Aalst',
      '2024-01-01..2026-01-01 Gent',
      '2026-01-01..2027-01-01 Ronse',
    ]);
  });

  it('takes in a record, and a noun, that were not there', () => {
    const change = to('Mons', '2024-01-01', '2025-01-01', 'new');
    expect(cities(afterChanges(HELD, [change]), 'new')).toEqual(['2024-01-01..2025-01-01 Mons']);
    expect(cities(afterChanges(aKnown(), [change]), 'new')).toEqual([
      '2024-01-01..2025-01-01 Mons',
    ]);
  });

  it('is found by the fact it states and by what it names, as long as it does', () => {
    const flow = aFlow({ exporterId: 'one', recipientId: 'two' });
    const fact = sameFact('dataFlow', flow) ?? '';
    const found = (known: Known): readonly string[] => [
      ...stating(known, 'dataFlow', fact).map(({ valid }) => `states ${valid.from}..${valid.to}`),
      ...naming(known, 'dataFlow', { noun: 'recipient', id: 'two' }).map(
        ({ valid }) => `names ${valid.from}..${valid.to}`,
      ),
    ];
    const change = (facts: typeof flow | null, from: string, to: string): Change => ({
      noun: 'dataFlow',
      id: 'flow',
      valid: days(from, to),
      facts,
    });
    expect(found(HELD)).toEqual([]);
    const there = afterChanges(HELD, [change(flow, '2020-01-01', '2024-01-01')]);
    const whole = ['states 2020-01-01..2024-01-01', 'names 2020-01-01..2024-01-01'];
    expect(found(there)).toEqual(whole);
    const left = afterChanges(there, [
      change({ ...flow, recipientId: 'one' }, '2021-01-01', '2022-01-01'),
      change(null, '2023-01-01', '2024-01-01'),
    ]);
    expect(found(left)).toEqual([
      'states 2020-01-01..2021-01-01',
      'states 2022-01-01..2023-01-01',
      'names 2020-01-01..2021-01-01',
      'names 2022-01-01..2023-01-01',
    ]);
    expect(found(there)).toEqual(whole);
  });
});
