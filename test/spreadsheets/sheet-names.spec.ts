import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sheetNames } from '../../src/spreadsheets/sheet-names.js';

describe('sheetNames', () => {
  it.each([
    ['Ontvangers', 'Ontvangers'],
    ['Doorgiften 2023/2024', 'Doorgiften 2023 2024'],
    ['[a]:*?\\b', 'a     b'],
    ["'quoted'", 'quoted'],
    ['History', 'History (2)'],
    ['', 'Sheet'],
    ['Verwerkingsverantwoordelijken en hun verwerkers', 'Verwerkingsverantwoordelijken e'],
    ['処理活動の記録', '処理活動の記録'],
  ])('makes of %j the name %j', (wanted, name) => {
    expect(sheetNames([wanted])).toEqual([name]);
  });

  it('numbers names that are alike, whatever the case, and long ones within the limit', () => {
    const long = 'Verwerkingsverantwoordelijken en meer';
    expect(sheetNames(['Lists', 'lists', 'LISTS', long, long])).toEqual([
      'Lists',
      'lists (2)',
      'LISTS (3)',
      'Verwerkingsverantwoordelijken e',
      'Verwerkingsverantwoordelijk (2)',
    ]);
  });

  it('gives names that a workbook may hold, whatever is wanted', () => {
    const wanted = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(wanted, (some) => {
        const names = sheetNames(some);
        expect(names).toHaveLength(some.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
          expect(name).not.toMatch(/\p{Cs}|\p{Cc}|^history$/iu);
        }
      }),
    );
  });
});
