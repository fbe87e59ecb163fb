import { describe, expect, it } from '@jest/globals';
import { checkDataFlow } from '../../../../src/domain/commands/checks/data-flow.js';
import type { Known } from '../../../../src/domain/commands/known.js';
import type { DataFlowFacts } from '../../../../src/domain/register/data-flow.js';
import { aFlow } from '../../coverage/a-dossier.js';
import { table } from '../../table.js';
import { aKnown, aSubject, company, entry, said } from '../a-known.js';
import type { Entry } from '../a-known.js';

const COMPANIES = [
  company('noordzee'),
  company('cloudmail'),
  company('saopaulo'),
  company('hanoi'),
  company('pune', {}, '2020-01-01', '2025-01-01'),
  company('court', { kind: 'AUTHORITY' }),
  company('delta', { kind: 'ACQUIRER' }),
];

function hop(
  id: string,
  [exporterId, recipientId]: readonly [string, string],
  onwardOfId: string | null,
  from?: string,
  to?: string,
): Entry {
  return entry('dataFlow', id, aFlow({ exporterId, recipientId, onwardOfId }), from, to);
}

/** Noordzee to CloudMail, onward to São Paulo, onward to Hanoi. */
const CHAIN = aKnown(
  ...COMPANIES,
  hop('first', ['noordzee', 'cloudmail'], null),
  hop('second', ['cloudmail', 'saopaulo'], 'first'),
  hop('third', ['saopaulo', 'hanoi'], 'second'),
);

function refused(facts: Partial<DataFlowFacts>, known: Known = CHAIN, from?: string, to?: string) {
  const whole = aFlow({ exporterId: 'noordzee', recipientId: 'cloudmail', ...facts });
  return said(checkDataFlow(aSubject('dataFlow', whole, from, to), known));
}

describe('checkDataFlow', () => {
  it.each(table<'facts' | 'expected'>`
    facts                                                           | expected
    ${{}}                                                           | ${[]}
    ${{ recipientId: 'noordzee' }}                                  | ${['FLOW_TO_ITSELF recipientId id=noordzee']}
    ${{ recipientId: 'court' }}                                     | ${['KIND_CANNOT_HOLD recipientRole id=court name=court Ltd kind=AUTHORITY']}
    ${{ recipientId: 'court', recipientRole: 'CONTROLLER' }}        | ${[]}
    ${{ recipientId: 'delta', recipientRole: 'SUB_PROCESSOR' }}     | ${['KIND_CANNOT_HOLD recipientRole id=delta name=delta Ltd kind=ACQUIRER']}
    ${{ recipientId: 'delta', recipientRole: null }}                | ${[]}
    ${{ exporterId: 'court', exporterRole: 'PROCESSOR' }}           | ${['KIND_CANNOT_HOLD exporterRole id=court name=court Ltd kind=AUTHORITY']}
    ${{ exporterId: 'court' }}                                      | ${[]}
  `)('refuses $expected for $facts', ({ facts, expected }) => {
    expect(refused(facts)).toEqual(expected);
  });

  it.each(table<'from' | 'to' | 'expected'>`
    from            | to              | expected
    ${'2020-01-01'} | ${'2025-01-01'} | ${[]}
    ${'2019-12-31'} | ${'2025-01-01'} | ${['RECIPIENT_NOT_ACTIVE recipientId id=pune name=pune Ltd day=2019-12-31']}
    ${'2020-01-01'} | ${'2025-01-02'} | ${['RECIPIENT_NOT_ACTIVE recipientId id=pune name=pune Ltd day=2025-01-01']}
  `)('a flow from $from to $to to a company there in 2020-2024: $expected', (row) => {
    expect(refused({ recipientId: 'pune' }, CHAIN, row.from, row.to)).toEqual(row.expected);
  });

  it('refuses a flow from a company that ended the day before', () => {
    expect(refused({ exporterId: 'pune' }, CHAIN, '2025-01-01')).toEqual([
      'RECIPIENT_NOT_ACTIVE exporterId id=pune name=pune Ltd day=2025-01-01',
    ]);
  });
});

describe('onward hops', () => {
  it.each(table<'to' | 'onwardOf' | 'loop'>`
    to             | onwardOf    | loop
    ${'pune'}      | ${'third'}  | ${null}
    ${'cloudmail'} | ${'third'}  | ${'cloudmail Ltd → saopaulo Ltd → hanoi Ltd → cloudmail Ltd'}
    ${'saopaulo'}  | ${'third'}  | ${'saopaulo Ltd → hanoi Ltd → saopaulo Ltd'}
    ${'noordzee'}  | ${'third'}  | ${'noordzee Ltd → cloudmail Ltd → saopaulo Ltd → hanoi Ltd → noordzee Ltd'}
    ${'cloudmail'} | ${'gone'}   | ${null}
    ${'cloudmail'} | ${null}     | ${null}
  `)('from Hanoi to $to, continuing $onwardOf: $loop', ({ to, onwardOf, loop }) => {
    const facts = { exporterId: 'hanoi', recipientId: to, onwardOfId: onwardOf };
    const expected = loop === null ? [] : [`ONWARD_LOOP onwardOfId path=${String(loop)}`];
    expect(refused(facts, CHAIN, '2024-01-01', '2024-02-01')).toEqual(expected);
  });

  it('may lead a processor back to its own controller', () => {
    const back = { exporterId: 'cloudmail', recipientId: 'noordzee', onwardOfId: 'first' };
    expect(refused(back)).toEqual([
      'ONWARD_LOOP onwardOfId path=noordzee Ltd → cloudmail Ltd → noordzee Ltd',
    ]);
    expect(refused({ ...back, circumstances: { returnsToOwnController: true } })).toEqual([]);
  });

  it('do not continue each other, even when nobody gets the data twice', () => {
    const known = aKnown(...COMPANIES, hop('other', ['saopaulo', 'hanoi'], 'it'));
    expect(refused({ onwardOfId: 'other' }, known)).toEqual([]);
    const both = aKnown(
      ...COMPANIES,
      hop('other', ['saopaulo', 'hanoi'], 'it'),
      hop('it', ['noordzee', 'cloudmail'], 'other'),
    );
    expect(refused({ onwardOfId: 'other' }, both)).toEqual([
      'ONWARD_LOOP onwardOfId path=noordzee Ltd → saopaulo Ltd → noordzee Ltd → cloudmail Ltd',
    ]);
  });

  it.each(table<'from' | 'to' | 'loops'>`
    from            | to              | loops
    ${'2023-01-01'} | ${'2024-01-01'} | ${false}
    ${'2023-01-01'} | ${'2024-01-02'} | ${true}
    ${'2024-12-31'} | ${'2026-01-01'} | ${true}
    ${'2025-01-01'} | ${'2026-01-01'} | ${false}
  `)('loop from $from to $to, where the hop before came from Hanoi in 2024: $loops', (row) => {
    const known = aKnown(
      ...COMPANIES,
      hop('before', ['noordzee', 'cloudmail'], null, '2020-01-01', '2024-01-01'),
      hop('before', ['hanoi', 'cloudmail'], null, '2024-01-01', '2025-01-01'),
      hop('before', ['noordzee', 'cloudmail'], null, '2025-01-01'),
    );
    const facts = { exporterId: 'cloudmail', recipientId: 'hanoi', onwardOfId: 'before' };
    expect(refused(facts, known, row.from, row.to).length > 0).toBe(row.loops);
  });
});
