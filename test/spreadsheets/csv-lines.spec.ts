import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { localDate } from '../../src/domain/time/local-date.js';
import { mightRun, neutralised } from '../../src/spreadsheets/cell.js';
import { BYTE_ORDER_MARK, csvLines } from '../../src/spreadsheets/csv-lines.js';

describe('neutralised', () => {
  it.each([
    '=HYPERLINK("http://evil.example")',
    '+31 20 123 45 67',
    '-2+3',
    '@SUM(A1)',
    '\tindented',
    '\rbroken',
    '\nbroken',
    '\u0000nothing',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '  =1+1',
    '\u00A0=1+1',
    '\u3000＝1+1',
  ])('puts an apostrophe before %j', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
  });

  it.each(['Müller & Söhne', '株式会社', '1-2', 'a=b', '', ' a', '(=)', "'=1"])(
    'leaves %j as it is',
    (text) => {
      expect(neutralised(text)).toBe(text);
    },
  );

  it('leaves nothing that might run, and nothing is neutralised twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(mightRun(neutralised(text))).toBe(false);
        expect(neutralised(neutralised(text))).toBe(neutralised(text));
      }),
    );
  });
});

describe('csvLines', () => {
  it('writes commas, line ends of RFC 4180, days as they are sorted, and nothing for nothing', () => {
    expect(csvLines([['a', 1, { day: localDate('2024-02-29') }, null]])).toBe(
      'a,1,2024-02-29,\r\n',
    );
  });

  it('quotes what would part a cell', () => {
    expect(csvLines([['a,b', 'say "no"', 'two\nlines']])).toBe(
      '"a,b","say ""no""","two\nlines"\r\n',
    );
  });

  it('keeps a negative number a number, and a text that looks like one a text', () => {
    expect(csvLines([[-5, '-5']])).toBe("-5,'-5\r\n");
  });

  it('is read by another program as the same cells', () => {
    const cell = fc.string({ unit: 'grapheme' }).map(neutralised);
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        const read = parse(BYTE_ORDER_MARK + csvLines(written), { bom: true });
        expect(read).toEqual(written);
      }),
    );
  });
});
