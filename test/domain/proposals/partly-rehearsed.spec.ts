import { describe, expect, it } from '@jest/globals';
import type { Gap, GapCode } from '../../../src/domain/proposals/gap.js';
import { partlyRehearsed } from '../../../src/domain/proposals/partly-rehearsed.js';

function gap(code: GapCode): Gap {
  return { code, path: 'commands.0', rule: '', citation: '', blocks: true, values: {} };
}

const GAPS = [gap('FACT_MISSING'), gap('NO_TRANSFER_TOOL')];

describe('partlyRehearsed', () => {
  it('says nothing of a proposal that was rehearsed whole', () => {
    expect(partlyRehearsed(GAPS, 2, 2)).toEqual(GAPS);
  });

  it('lets papers come later, not what is refused, and says how much is yet to be judged', () => {
    expect(
      partlyRehearsed(GAPS, 250, 100_000).map(({ code, blocks, values }) => [code, blocks, values]),
    ).toEqual([
      ['FACT_MISSING', true, {}],
      ['NO_TRANSFER_TOOL', false, {}],
      ['JUDGED_WHEN_APPROVED', false, { rehearsed: '250', count: '100000' }],
    ]);
  });
});
