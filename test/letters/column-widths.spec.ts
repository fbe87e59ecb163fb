import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnWidths } from '../../src/letters/column-widths.js';

describe('widths of columns', () => {
  it.each([
    [
      'grow alike where all fits',
      [
        [10, 20],
        [10, 30],
      ],
      100,
      [40, 60],
    ],
    [
      'leave room for the longest word',
      [
        [30, 30],
        [20, 500],
      ],
      100,
      [30, 70],
    ],
    [
      'give what is left to the longer cells',
      [
        [10, 60],
        [10, 160],
      ],
      120,
      [35, 85],
    ],
    [
      'shrink alike where the words do not fit',
      [
        [60, 60],
        [30, 30],
      ],
      75,
      [50, 25],
    ],
    [
      'let one long word take no more than its part',
      [
        [10, 10],
        [1000, 1000],
      ],
      110,
      [9.17, 100.83],
    ],
  ])('%s', (_, wishes, width, widths) => {
    const wished = wishes.map(([least = 0, most = 0]) => ({ least, most }));
    const rounded = columnWidths(wished, width).map((each) => Math.round(each * 100) / 100);
    expect(rounded).toEqual(widths);
  });

  it('add up to the width of the table, and leave no column without', () => {
    const wish = fc
      .tuple(fc.integer({ min: 1, max: 2000 }), fc.nat(5000))
      .map(([least, more]) => ({ least, most: least + more }));
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 10 }), (wishes) => {
        const widths = columnWidths(wishes, 450);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(450, 6);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});
