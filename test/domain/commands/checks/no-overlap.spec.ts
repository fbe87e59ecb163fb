import { describe, expect, it } from '@jest/globals';
import { noOverlap } from '../../../../src/domain/commands/checks/no-overlap.js';
import { aFlow, aRecipient } from '../../coverage/a-dossier.js';
import { table } from '../../table.js';
import { aKnown, aSubject, entry, said } from '../a-known.js';

const known = aKnown(
  entry('dataFlow', 'other', aFlow(), '2023-01-01', '2024-01-01'),
  entry('dataFlow', 'it', aFlow(), '2020-01-01', '2021-01-01'),
  entry('recipient', 'twin', aRecipient()),
);
const NO = ['OVERLAPS valid id=other from=2023-01-01 to=2024-01-01'];

describe('noOverlap', () => {
  it.each(table<'from' | 'to' | 'facts' | 'expected'>`
    from            | to              | facts                    | expected
    ${'2022-01-01'} | ${'2023-01-01'} | ${{}}                    | ${[]}
    ${'2022-01-01'} | ${'2023-01-02'} | ${{}}                    | ${NO}
    ${'2023-12-31'} | ${'2025-01-01'} | ${{}}                    | ${NO}
    ${'2024-01-01'} | ${'2025-01-01'} | ${{}}                    | ${[]}
    ${'2022-01-01'} | ${'2025-01-01'} | ${{ note: 'again' }}     | ${NO}
    ${'2022-01-01'} | ${'2025-01-01'} | ${{ destination: 'PH' }} | ${[]}
    ${'2020-01-01'} | ${'2021-01-01'} | ${{}}                    | ${[]}
  `)('of the flow of 2023, from $from to $to with $facts: $expected', (row) => {
    const subject = aSubject('dataFlow', aFlow(row.facts), row.from, row.to);
    expect(said(noOverlap(subject, known))).toEqual(row.expected);
  });

  it('lets two companies be alike', () => {
    expect(noOverlap(aSubject('recipient', aRecipient()), known)).toEqual([]);
  });
});
