import { describe, expect, it } from '@jest/globals';
import type { Version } from '../../../src/domain/bitemporal/version.js';
import type { WithdrawCommand } from '../../../src/domain/commands/command.js';
import { changedSince, staleness } from '../../../src/domain/commands/staleness.js';
import type { RecipientFacts } from '../../../src/domain/register/recipient.js';
import { instant } from '../../../src/domain/time/instant.js';
import { aRecipient } from '../coverage/a-dossier.js';
import { table } from '../table.js';
import { aKnown, company, days, entry, said } from './a-known.js';
import type { Entry } from './a-known.js';

const SUPERSEDED = { by: 'dpo@example', at: instant('2026-11-24T10:00:00Z') };

/** What the writer saw: a company from 2020 to 2025. */
const SEEN = entry(
  'recipient',
  'pune',
  aRecipient({ legalName: 'pune Ltd' }),
  '2020-01-01',
  '2025-01-01',
).version as Version<RecipientFacts>;

function withdraw(from: string, to?: string): WithdrawCommand {
  const valid = days(from, to);
  return { kind: 'WITHDRAW', noun: 'recipient', id: 'pune', how: 'CHANGE', valid, basedOn: 'v' };
}

describe('staleness', () => {
  it.each(table<'from' | 'to' | 'refused'>`
    from            | to              | refused
    ${'2019-01-01'} | ${'2020-01-01'} | ${['NOTHING_THERE basedOn noun=recipient id=pune from=2020-01-01 to=2025-01-01']}
    ${'2019-01-01'} | ${'2020-01-02'} | ${[]}
    ${'2024-12-31'} | ${'2026-01-01'} | ${[]}
    ${'2025-01-01'} | ${'2026-01-01'} | ${['NOTHING_THERE basedOn noun=recipient id=pune from=2020-01-01 to=2025-01-01']}
  `)('of $from to $to, based on 2020-2024: $refused', ({ from, to, refused }) => {
    const basis = { version: SEEN, since: null };
    expect(said(staleness(withdraw(from, to), basis, aKnown()))).toEqual(refused);
  });

  it('refuses a version that nobody knows, or that is of another record', () => {
    const refused = ['UNKNOWN_RECORD basedOn noun=recipient id=pune'];
    const another = { ...SEEN, id: 'another' };
    for (const version of [null, another]) {
      const basis = { version, since: null };
      expect(said(staleness(withdraw('2024-01-01'), basis, aKnown()))).toEqual(refused);
    }
  });

  it.each([
    { what: 'one fact', now: [company('pune', { city: 'Pune' })], fields: 'city' },
    {
      what: 'facts of different days',
      now: [
        company('pune', { sector: 'calls' }, '2020-01-01', '2022-01-01'),
        company('pune', { city: 'Pune' }, '2022-01-01', '2025-01-01'),
      ],
      fields: 'city, sector',
    },
    {
      what: 'other days',
      now: [
        company('pune', {}, '2020-01-01', '2022-01-01'),
        company('pune', { city: 'Pune' }, '2025-01-01'),
      ],
      fields: 'valid',
    },
    { what: 'everything', now: [], fields: 'valid' },
  ])('names who changed $what meanwhile, and when', ({ now, fields }) => {
    const superseded = { ...SEEN, recorded: { ...SEEN.recorded, to: SUPERSEDED.at } };
    expect(changedSince(withdraw('2024-01-01'), superseded, aKnown(...now))).toBe(SUPERSEDED.at);
    const basis = { version: superseded, since: SUPERSEDED };
    expect(said(staleness(withdraw('2024-01-01'), basis, aKnown(...now)))).toEqual([
      `STALE basedOn fields=${fields} by=dpo@example at=2026-11-24T10:00:00.000Z`,
    ]);
  });

  /** The same company on other days, recorded later. */
  function later(facts: Partial<RecipientFacts>, from: string, at: string, to?: string): Entry {
    const { noun, version } = company('pune', { legalName: 'pune Ltd', ...facts }, from, to);
    return { noun, version: { ...version, recorded: { ...version.recorded, from: instant(at) } } };
  }

  const FEBRUARY = '2026-02-01T00:00:00.000Z';
  const MARCH = '2026-03-01T00:00:00.000Z';

  it('refuses a change that reaches days recorded since, though the version seen still stands', () => {
    const known = aKnown(
      { noun: 'recipient', version: SEEN },
      later({ city: 'Pune' }, '2025-01-01', MARCH, '2026-01-01'),
      later({ sector: 'calls' }, '2026-01-01', FEBRUARY),
    );
    const change = withdraw('2024-01-01');
    expect(changedSince(change, SEEN, known)).toBe(MARCH);
    const basis = { version: SEEN, since: { by: 'dpo@example', at: instant(MARCH) } };
    expect(said(staleness(change, basis, known))).toEqual([
      `STALE basedOn fields=city, sector by=dpo@example at=${MARCH}`,
    ]);
  });

  it('minds neither days that the change does not reach, nor what was recorded before', () => {
    const known = aKnown(
      { noun: 'recipient', version: SEEN },
      later({ city: 'Pune' }, '2025-01-01', MARCH),
      later({ city: 'Old Pune' }, '2019-01-01', '2025-12-01T00:00:00Z', '2020-01-01'),
    );
    expect(changedSince(withdraw('2019-01-01', '2025-01-01'), SEEN, known)).toBe(null);
  });
});
