import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/domain/commands/judge.js';
import type { Command } from '../../../src/domain/commands/command.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { table } from '../table.js';
import { aKnown, company, entry, said } from './a-known.js';
import { revising, withdrawing } from './commanded.js';
import { givenFacts } from './given.js';

const SALE = givenFacts('businessTransfer', {
  deal: 'SHARES',
  direction: 'FROM_GROUP',
  outcome: 'COMPLETED',
  completedOn: localDate('2024-07-01'),
  acquirerId: 'buyer',
  affiliateIds: ['sold', 'kept'],
});

/** A sale of two companies, one of which is in the group again. */
function after(sold: object, buyer: object, sale: object = {}): ReturnType<typeof aKnown> {
  return aKnown(
    company('sold', { kind: 'AFFILIATE', inGroup: true }, '2020-01-01', '2024-07-01'),
    company('sold', sold, '2024-07-01'),
    company('kept', { kind: 'AFFILIATE', inGroup: true }, '2020-01-01'),
    company('buyer', buyer, '2020-01-01'),
    entry('businessTransfer', 'sale', { ...SALE, ...sale }, '2024-07-01'),
  );
}

const LEFT = { kind: 'OTHER', inGroup: false };
const BACK = { kind: 'AFFILIATE', inGroup: true };
const BUYER = { kind: 'ACQUIRER', inGroup: false };
const ANOTHER = { kind: 'OTHER', inGroup: false };

function refusals(command: Command, known: ReturnType<typeof aKnown>): readonly string[] {
  const judgement = judge(command, known);
  return 'refusals' in judgement ? said(judgement.refusals) : [];
}

describe('a completed sale', () => {
  it.each(table<'sold' | 'buyer' | 'named'>`
    sold    | buyer      | named
    ${LEFT} | ${BUYER}   | ${'recipient buyer, recipient sold'}
    ${LEFT} | ${ANOTHER} | ${'recipient sold'}
    ${BACK} | ${BUYER}   | ${'recipient buyer'}
    ${BACK} | ${ANOTHER} | ${null}
  `)('is taken back with $sold and $buyer: $named', ({ sold, buyer, named }) => {
    const never = withdrawing('businessTransfer', 'sale', {
      from: '2024-07-01',
      how: 'CORRECTION',
    });
    const expected = named === null ? [] : [`RESTED_ON id records=${String(named)}`];
    expect(refusals(never, after(sold, buyer))).toEqual(expected);
    const later = { completedOn: localDate('2024-08-01') };
    const moved = revising('businessTransfer', 'sale', later, { from: '2024-07-01' });
    expect(refusals(moved, after(sold, buyer))).toEqual(expected);
  });

  it('may get another note while they are as it left them', () => {
    const noted = revising(
      'businessTransfer',
      'sale',
      { note: 'See the press' },
      { from: '2024-07-01' },
    );
    expect(refusals(noted, after(LEFT, BUYER))).toEqual([]);
  });

  it.each([{ outcome: 'ANNOUNCED' }, { direction: 'TO_GROUP' }, { completedOn: '2024' }])(
    'that was none (%j) is taken back freely',
    (sale) => {
      const never = withdrawing('businessTransfer', 'sale', { from: '2024-07-01' });
      expect(refusals(never, after(LEFT, BUYER, sale))).toEqual([]);
    },
  );

  it('without a buyer on record names the companies', () => {
    const never = withdrawing('businessTransfer', 'sale', { from: '2024-07-01' });
    expect(refusals(never, after(LEFT, BUYER, { acquirerId: null }))).toEqual([
      'RESTED_ON id records=recipient sold',
    ]);
  });
});

describe('an adequacy decision', () => {
  const known = (endedBy: string | null): ReturnType<typeof aKnown> =>
    aKnown(
      entry(
        'adequacyDecision',
        'decision',
        givenFacts('adequacyDecision', { endedBy }),
        '2024-01-01',
      ),
    );

  it('does not end without saying what ended it', () => {
    const ends = withdrawing('adequacyDecision', 'decision', { from: '2027-01-01' });
    expect(refusals(ends, known(null))).toEqual(['SOURCE_REQUIRED endedBy']);
    expect(refusals(ends, known('Judgment in case C-0/00'))).toEqual([]);
  });

  it('that never was needs no end', () => {
    const never = withdrawing('adequacyDecision', 'decision', { how: 'CORRECTION' });
    expect(refusals(never, known(null))).toEqual([]);
  });
});
