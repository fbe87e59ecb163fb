import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describeFile } from '../../../src/imports/reading/describe-file.js';
import type { FileLimits } from '../../../src/imports/reading/file-limits.js';
import { FILE_LIMITS } from '../../../src/imports/reading/file-limits.js';
import { CsvScanner } from '../../../src/imports/reading/text/csv-scanner.js';
import { decodedText } from '../../../src/imports/reading/text/decoded-text.js';
import { Files } from '../../support/files.js';
import { read, refusalOf } from '../../support/read-rows.js';

const files = new Files();
afterAll(() => files.remove());

const readText = (content: string | Uint8Array, limits?: Partial<FileLimits>) =>
  read(files.of(content), null, { ...FILE_LIMITS, ...limits });

const refused = (content: string | Uint8Array, limits?: Partial<FileLimits>) =>
  refusalOf(readText(content, limits));

const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

const TABLE = [
  { row: 2, name: 'Café', land: 'IN' },
  { row: 3, name: 'Łódź 😀', land: 'PL' },
];

describe('a CSV file', () => {
  it.each([
    ['commas', 'name,land\nCafé,IN\nŁódź 😀,PL\n'],
    ['semicolons', 'name;land\nCafé;IN\nŁódź 😀;PL\n'],
    ['tabs', 'name\tland\nCafé\tIN\nŁódź 😀\tPL\n'],
    ['a told delimiter', 'sep=;\r\nname;land\r\nCafé;IN\r\nŁódź 😀;PL\r\n'],
    ['a byte order mark', '\uFEFFname,land\nCafé,IN\nŁódź 😀,PL\n'],
    ['UTF-16, little end first', utf16('name\tland\r\nCafé\tIN\r\nŁódź 😀\tPL\r\n')],
    ['UTF-16, big end first', utf16('name\tland\r\nCafé\tIN\r\nŁódź 😀\tPL\r\n', true)],
    ['no line end after the last row', 'name,land\nCafé,IN\nŁódź 😀,PL'],
    ['every kind of line end', 'name,land\r\nCafé,IN\rŁódź 😀,PL\n'],
    ['quotes', '"name","land"\r\n"Café","IN"\r\n"Łódź 😀","PL"\r\n'],
    ['more delimiters in quotes than outside', 'name,"land"\nCafé,IN\n"Łódź 😀",PL\n'],
    ['empty columns at the end', 'name,land,,\nCafé,IN,,\nŁódź 😀,PL,,\n'],
  ])('with %s is the same table', async (_, content) => {
    expect(await readText(content)).toEqual(TABLE);
  });

  it('counts rows as a spreadsheet does: empty ones too, and one with line ends in it once', async () => {
    const rows = await readText('a,b\n\n"one\r\ntwo",x\n\n,\nthree,y\n');
    expect(rows).toEqual([
      { row: 3, a: 'one\r\ntwo', b: 'x' },
      { row: 6, a: 'three', b: 'y' },
    ]);
  });

  it.each([
    ['a doubled quote', '"say ""yes"""', 'say "yes"'],
    ['a quote inside a word', '27" screen', '27" screen'],
    [
      'what looks like a formula',
      '=HYPERLINK("http://x.example")',
      '=HYPERLINK("http://x.example")',
    ],
    ['a delimiter', '"one,two"', 'one,two'],
  ])('takes %s for text', async (_, cell, text) => {
    expect(await readText(`a,b\n${cell},x\n`)).toEqual([{ row: 2, a: text, b: 'x' }]);
  });

  it('is told from its beginning which columns it has', async () => {
    const file = await describeFile(files.of(' Legal  name ;;Land\nx;;y\n'));
    expect(file).toEqual({
      kind: 'CSV',
      tables: [{ sheet: null, isHidden: false, headers: ['Legal name', '', 'Land'] }],
    });
  });

  it.each<readonly [string, string | Uint8Array, object]>([
    [
      'another encoding',
      Buffer.from('name,land\nx,y\nCaf\xe9,IN\n', 'latin1'),
      { code: 'NOT_TEXT', place: { row: 3, column: 'A' }, values: { byte: '18' } },
    ],
    [
      'UTF-8 that breaks off',
      Buffer.from('name,land\nx,\xf0\x9f', 'latin1'),
      { code: 'NOT_TEXT', place: { row: 2, column: 'B' }, values: { byte: '13' } },
    ],
    [
      'half a pair in UTF-16',
      Buffer.concat([utf16('a\tb\r\n'), Buffer.from([0x00, 0xd8, 0x41, 0x00])]),
      { code: 'NOT_TEXT', place: { row: 2, column: 'A' }, values: { byte: '13' } },
    ],
    ['a NUL', 'a,b\nx,y\nx,y\0\n', { code: 'NUL_CHARACTER', place: { row: 3, column: 'B' } }],
    ['UTF-16 without a mark', Buffer.from('a,b\n', 'utf16le'), { code: 'NUL_CHARACTER' }],
    [
      'text after a quote',
      'a,b\n"x"y,z\n',
      { code: 'STRAY_QUOTE', place: { row: 2, column: 'A' } },
    ],
    [
      'a quote that never closes',
      'a,b\nx,"y\nz,z\n',
      { code: 'UNCLOSED_QUOTE', place: { row: 2, column: 'B' } },
    ],
    ['nothing in it', '\n , \n', { code: 'HEADER_MISSING', place: {} }],
    ['no bytes', '', { code: 'EMPTY_FILE' }],
    [
      'two columns of one name',
      'Name,Land,name\nx,y,z\n',
      {
        code: 'HEADER_TWICE',
        place: { row: 1, column: 'C' },
        values: { header: 'name', first: 'A' },
      },
    ],
    [
      'a value without a header',
      'a,,b\nx,,y\nx,note,y\n',
      { code: 'VALUE_WITHOUT_HEADER', place: { row: 3, column: 'B' } },
    ],
    [
      'a value beyond the header',
      'a,b\nx,y,z\n',
      { code: 'VALUE_WITHOUT_HEADER', place: { row: 2, column: 'C' } },
    ],
  ])('with %s is refused at its place', async (_, content, expected) => {
    expect(await refused(content)).toMatchObject(expected);
  });

  it.each<readonly [string, string, Partial<FileLimits>, object]>([
    ['bytes', 'a\nx\n', { bytes: 3 }, { code: 'FILE_TOO_LARGE' }],
    ['rows', 'a\nx\n\ny\nz\n', { rows: 2 }, { code: 'TOO_MANY_ROWS', place: { row: 5 } }],
    [
      'columns',
      'a,b,c\n',
      { columns: 2 },
      { code: 'TOO_MANY_COLUMNS', place: { row: 1, column: 'C' } },
    ],
    [
      'empty columns',
      `a${','.repeat(16_384)}\n`,
      {},
      { code: 'TOO_MANY_COLUMNS', place: { row: 1, column: 'XFE' } },
    ],
    [
      'characters of a cell',
      'a,b\nxxx,yyyy\n',
      { cell: 3 },
      { code: 'CELL_TOO_LONG', place: { row: 2, column: 'B' } },
    ],
    [
      'characters in quotes',
      'a,b\nxxx,"yyyy\n',
      { cell: 3 },
      { code: 'CELL_TOO_LONG', place: { row: 2, column: 'B' } },
    ],
    ['seconds', 'a\nx\n', { seconds: 0 }, { code: 'TOO_SLOW', values: { most: '0' } }],
  ])('has a limit of %s', async (_, content, limits, expected) => {
    expect(await refused(content, limits)).toMatchObject(expected);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"', ',', ';', '\t', ' ', '=') });
  const dialect = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    record_delimiter: fc.constantFrom('\r\n', '\n', '\r'),
    quoted: fc.boolean(),
    bom: fc.boolean(),
  });

  it('is read as another program wrote it, and as another program reads it', async () => {
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(dialect, rows, async (how, body) => {
        const written = stringify([['a', 'b', 'c'], ...body], { ...how, quoted_match: /["\r\n]/ });
        const others: string[][] = parse(written, {
          delimiter: how.delimiter,
          bom: true,
          record_delimiter: how.record_delimiter,
        });
        const expected = others.slice(1).flatMap((cells, index) => {
          const filled = cells.map((text, at) => ['abc'.charAt(at), text] as const);
          const kept = filled.filter(([, text]) => text.trim() !== '');
          return kept.length === 0 ? [] : [{ row: index + 2, ...Object.fromEntries(kept) }];
        });
        expect(await readText(written)).toEqual(expected);
      }),
      { numRuns: process.env['REQUIRE_ALL'] === '1' ? 2000 : 150 },
    );
  });

  it('is the same wherever it is cut into pieces', async () => {
    const text = 'a,b\r\n"é""😀",\r\r\n"x\r\ny",z\n';
    const whole = [...new CsvScanner(',', FILE_LIMITS).write(text)];
    for (const bytes of [Buffer.from(text), utf16(text), utf16(text, true)]) {
      for (let cut = 2; cut < bytes.length; cut += 1) {
        const scanner = new CsvScanner(',', FILE_LIMITS);
        const pieces = (async function* () {
          yield bytes.subarray(0, cut);
          yield bytes.subarray(cut);
        })();
        const rows = [];
        for await (const piece of decodedText(pieces)) rows.push(...scanner.write(piece));
        expect([cut, rows]).toEqual([cut, whole]);
      }
    }
  });
});
