import { describe, expect, it } from '@jest/globals';
import { activeOver } from '../../../../src/domain/commands/checks/active-parties.js';
import { table } from '../../table.js';
import { aKnown, company, days, said } from '../a-known.js';

const known = aKnown(
  // Known in three stretches, the last two written in the wrong order: 2021 is missing.
  company('pune', {}, '2023-01-01', '2025-01-01'),
  company('pune', {}, '2022-01-01', '2023-01-01'),
  company('pune', {}, '2020-01-01', '2021-01-01'),
);

describe('activeOver', () => {
  it.each(table<'from' | 'to' | 'refused'>`
    from            | to              | refused
    ${'2020-01-01'} | ${'2021-01-01'} | ${[]}
    ${'2022-01-01'} | ${'2025-01-01'} | ${[]}
    ${'2019-12-31'} | ${'2020-06-01'} | ${['RECIPIENT_NOT_ACTIVE recipientId id=pune name=pune Ltd day=2019-12-31']}
    ${'2020-06-01'} | ${'2021-01-02'} | ${['RECIPIENT_NOT_ACTIVE recipientId id=pune name=pune Ltd day=2021-01-01']}
    ${'2024-01-01'} | ${'2025-01-02'} | ${['RECIPIENT_NOT_ACTIVE recipientId id=pune name=pune Ltd day=2025-01-01']}
    ${'2020-06-01'} | ${'2022-06-01'} | ${['RECIPIENT_NOT_ACTIVE recipientId id=pune name=pune Ltd day=2021-01-01']}
  `)('from $from to $to refuses $refused', ({ from, to, refused }) => {
    expect(said(activeOver(known, 'recipientId', 'pune', days(from, to)))).toEqual(refused);
  });

  it('leaves a company that nobody knows to the check of references', () => {
    expect(activeOver(known, 'recipientId', 'nobody', days('2024-01-01'))).toEqual([]);
  });
});
