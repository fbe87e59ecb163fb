import { describe, expect, it } from '@jest/globals';
import type { Version } from '../../../src/domain/bitemporal/version.js';
import type { WithdrawCommand } from '../../../src/domain/commands/command.js';
import { staleness } from '../../../src/domain/commands/staleness.js';
import type { RecipientFacts } from '../../../src/domain/register/recipient.js';
import { instant } from '../../../src/domain/time/instant.js';
import { aRecipient } from '../coverage/a-dossier.js';
import { table } from '../table.js';
import { aKnown, company, days, entry, said } from './a-known.js';

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
    const basis = { version: SEEN, superseded: null };
    expect(said(staleness(withdraw(from, to), basis, aKnown()))).toEqual(refused);
  });

  it('refuses a version that nobody knows, or that is of another record', () => {
    const refused = ['UNKNOWN_RECORD basedOn noun=recipient id=pune'];
    const another = { ...SEEN, id: 'another' };
    for (const version of [null, another]) {
      const basis = { version, superseded: null };
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
    const basis = { version: SEEN, superseded: SUPERSEDED };
    expect(said(staleness(withdraw('2024-01-01'), basis, aKnown(...now)))).toEqual([
      `STALE basedOn fields=${fields} by=dpo@example at=2026-11-24T10:00:00.000Z`,
    ]);
  });
});
