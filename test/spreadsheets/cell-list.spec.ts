import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellList } from '../../src/spreadsheets/cell-list.js';

const more = (count: number): string => `and ${count} more`;

describe('a list in a cell', () => {
  it('says each text once, parted by semicolons', () => {
    expect(cellList(['Name', 'Email address', 'Name'], more)).toBe('Name; Email address');
    expect(cellList([], more)).toBe('');
  });

  it('never grows past what a cell can hold, and counts what is not shown', () => {
    const text = fc.string({ minLength: 1, maxLength: 3000 });
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 40 }), (items) => {
        const cell = cellList(items, more);
        expect(cell.length).toBeLessThanOrEqual(32_767);
        const whole = items.join('; ');
        if (whole.length < 31_000) expect(cell).toBe(whole);
        else if (cell !== whole) expect(cell).toMatch(/and \d+ more$/);
      }),
    );
  });

  it('says how many recipients did not fit', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `Recipient number ${index + 10_000}`);
    const cell = cellList(names, more);
    const shown = cell.split('; ').length - 1;
    expect(cell.endsWith(`and ${5000 - shown} more`)).toBe(true);
  });
});
