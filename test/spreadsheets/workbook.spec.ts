import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { localDate } from '../../src/domain/time/local-date.js';
import type { Row, Sheet } from '../../src/spreadsheets/sheet.js';
import { workbook, workbookPieces } from '../../src/spreadsheets/workbook.js';
import { worksheetXml } from '../../src/spreadsheets/worksheet-xml.js';
import { converted, EVERY_SHEET, hasProgram } from '../support/programs.js';

const ABOUT = { title: 'Proef & <bewijs>', day: localDate('2026-11-23') };

const NAMES = [
  'Müller & Söhne <GmbH>',
  '株式会社サンプル',
  'شركة المثال',
  'Ελληνική Α.Ε.',
  "😀 “quoted” 'single'",
  '=HYPERLINK("http://evil.example","here")',
  '+31 20 123 45 67',
  '-5',
  '@SUM(A1)',
  '#N/A',
  'TRUE',
  '007',
  '2024-02-29',
  '  spaces kept  ',
  'two\nlines',
  '_x0041_ stays what it is',
];

const COUNTRIES = Array.from({ length: 90 }, (_, index) => `Country ${index}, part of it`);

const SHEETS: readonly Sheet[] = [
  {
    name: 'Ontvangers',
    above: [['Organisation', 'Example NV']],
    columns: [
      { header: 'Name', width: 40, help: 'The name in the register & nothing else' },
      { header: 'Since' },
      { header: 'Kind', choices: ['affiliate', 'service provider'] },
      { header: 'Country', choices: COUNTRIES },
      { header: 'Number' },
    ],
    rows: NAMES.map((name, index): Row => [
      name,
      { day: localDate('2024-02-29') },
      'affiliate',
      COUNTRIES[index] ?? null,
      index - 5.5,
    ]),
  },
  { name: 'ontvangers', columns: [{ header: 'Empty' }], rows: [] },
];

async function sheetsOf(sheets: readonly Sheet[]): ReturnType<typeof readXlsx> {
  return readXlsx(await workbook(sheets, ABOUT), { readStyles: true });
}

/** A column of a sheet with one. */
async function onlyColumn(texts: readonly string[]): Promise<readonly unknown[]> {
  const read = await sheetsOf([
    { name: 'A', columns: [{ header: 'H' }], rows: texts.map((text) => [text]) },
  ]);
  return (read.sheets[0]?.rows ?? []).slice(1).map(([cell]) => cell);
}

async function* pages(count: number): AsyncIterable<readonly Row[]> {
  for (let page = 0; page < count; page += 1) {
    yield Array.from({ length: 500 }, (_, index): Row => [
      `Row ${page * 500 + index}`,
      ...Array.from({ length: 24 }, (_unused, column) => `Müller & Söhne ${index} ${column}`),
    ]);
  }
}

describe('a workbook', () => {
  it('is read by another library as the same names, days and numbers', async () => {
    const { sheets } = await sheetsOf(SHEETS);
    const [recipients] = sheets;
    expect(recipients?.rows.slice(0, 2)).toEqual([
      ['Organisation', 'Example NV', null, null, null],
      ['Name', 'Since', 'Kind', 'Country', 'Number'],
    ]);
    const table = recipients?.rows.slice(2) ?? [];
    expect(table.map(([name]) => name)).toEqual(NAMES);
    expect(table[0]?.[1]).toEqual(new Date('2024-02-29T00:00:00Z'));
    expect(table.map((row) => row[4])).toEqual(NAMES.map((_, index) => index - 5.5));
  });

  it('freezes its header, filters its table, keeps widths, and writes headers bold', async () => {
    const { sheets } = await sheetsOf(SHEETS);
    const [recipients, empty] = sheets;
    expect(recipients?.freezePane).toMatchObject({ rows: 2 });
    expect(recipients?.autoFilter?.range).toBe(`A2:E${NAMES.length + 2}`);
    expect(recipients?.columns?.map(({ width }) => width)).toEqual([40, 20, 20, 20, 20]);
    expect(recipients?.cells?.get('1,0')?.style?.font?.bold).toBe(true);
    expect(recipients?.cells?.get('2,0')?.style?.alignment?.wrapText).toBe(true);
    expect(empty?.autoFilter).toBeUndefined();
  });

  it('offers choices, short ones in place and long ones from a hidden sheet', async () => {
    const { sheets } = await sheetsOf(SHEETS);
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['Ontvangers', false],
      ['ontvangers (2)', false],
      ['Lists', true],
    ]);
    expect(sheets[0]?.dataValidations).toMatchObject([
      { range: 'C3:C5002', type: 'list', values: ['affiliate', 'service provider'] },
      { range: 'D3:D5002', type: 'list', formula1: "'Lists'!$A$2:$A$91" },
    ]);
    expect(sheets[2]?.rows.slice(1).map(([country]) => country)).toEqual(COUNTRIES);
  });

  it('shows help beside a cell, as much as fits', async () => {
    const columns = [{ header: 'Name', help: `Who & where${'.'.repeat(300)}` }];
    const pieces: string[] = [];
    for await (const piece of worksheetXml({ name: 'A', columns, rows: [] }, new Map())) {
      pieces.push(piece);
    }
    expect(pieces.join('')).toContain(
      `<dataValidation allowBlank="1" showInputMessage="1" prompt="Who &amp; where${'.'.repeat(244)}" sqref="A2:A5001"/>`,
    );
  });

  it('shows what XML cannot hold as such', async () => {
    expect(
      await onlyColumn(['a\u0000b', 'a\u000Bb', 'a\uFFFEb', 'a\uD83Db', 'a\r\nb\tc\u0085d']),
    ).toEqual(['a\uFFFDb', 'a\uFFFDb', 'a\uFFFDb', 'a\uFFFDb', 'a\r\nb\tc\u0085d']);
  });

  it('cuts what no cell can hold, and no character in two', async () => {
    const [long, halved] = await onlyColumn(['x'.repeat(40_000), `${'x'.repeat(32_765)}😀😀`]);
    expect([String(long).length, String(long).at(-1)]).toEqual([32_767, '…']);
    expect([String(halved).length, String(halved).slice(-2)]).toEqual([32_766, 'x…']);
  });

  it('writes a day that spreadsheets count wrongly as text', async () => {
    const rows: readonly Row[] = [
      [{ day: localDate('1899-12-31') }],
      [{ day: localDate('1900-03-01') }],
      [{ day: localDate('9999-12-31') }],
    ];
    const { sheets } = await sheetsOf([{ name: 'A', columns: [{ header: 'H' }], rows }]);
    expect(sheets[0]?.rows.slice(1).map(([day]) => day)).toEqual([
      '1899-12-31',
      new Date('1900-03-01T00:00:00Z'),
      new Date('9999-12-31T00:00:00Z'),
    ]);
  });

  it('has no formula in it, and nothing that opens a cell to one', async () => {
    const { sheets } = await sheetsOf(SHEETS);
    const cells = [...(sheets[0]?.cells?.values() ?? [])];
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it('is the same bytes twice', async () => {
    const [one, other] = [await workbook(SHEETS, ABOUT), await workbook(SHEETS, ABOUT)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('reads a summary last, and shows it where it stands', async () => {
    let seen = 0;
    async function* counted(): AsyncIterable<readonly Row[]> {
      for await (const page of pages(2)) {
        seen += page.length;
        yield page;
      }
    }
    async function* told(): AsyncIterable<readonly Row[]> {
      yield [[seen]];
    }
    const columns = [{ header: 'H' }];
    const { sheets } = await sheetsOf([
      { name: 'Summary', columns, rows: told(), isSummary: true, isProse: true },
      { name: 'Table', columns, rows: counted() },
    ]);
    expect(sheets[0]?.rows).toEqual([['H'], [1000]]);
    expect(sheets[0]?.autoFilter).toBeUndefined();
    expect(sheets[1]?.rows).toHaveLength(1001);
  });

  it('fails when its rows fail, and lets go of them when nobody reads on', async () => {
    async function* failing(): AsyncIterable<readonly Row[]> {
      yield [['a']];
      throw new Error('The rows are gone.');
    }
    const columns = [{ header: 'H' }];
    const sheets = [{ name: 'A', columns, rows: failing() }];
    await expect(workbook(sheets, ABOUT)).rejects.toThrow('The rows are gone.');
    const letGo = new Promise<boolean>((resolve) => {
      async function* endless(): AsyncIterable<readonly Row[]> {
        try {
          for (;;) yield* pages(1);
        } finally {
          resolve(true);
        }
      }
      void (async () => {
        const sheet = { name: 'A', columns, rows: endless() };
        for await (const piece of workbookPieces([sheet], ABOUT)) if (piece.length > 1000) break;
      })();
    });
    expect(await letGo).toBe(true);
  });

  it('gives way to others while it is written', async () => {
    const delays = monitorEventLoopDelay({ resolution: 1 });
    delays.enable();
    const sheet = {
      name: 'A',
      columns: Array.from({ length: 25 }, (_, index) => ({ header: `H${index}` })),
      rows: pages(10),
    };
    let bytes = 0;
    for await (const piece of workbookPieces([sheet], ABOUT)) bytes += piece.length;
    delays.disable();
    expect(bytes).toBeGreaterThan(0);
    expect(delays.percentile(90) / 1e6).toBeLessThan(100);
  });

  (hasProgram('soffice') ? it : it.skip)(
    'opens in LibreOffice without a complaint, cell by cell the same',
    async () => {
      const bytes = await workbook(SHEETS, ABOUT);
      const { files, complaints } = converted(bytes, 'w.xlsx', EVERY_SHEET);
      expect(complaints).toEqual([]);
      const text = files.get('Ontvangers')?.toString('utf8') ?? '';
      const rows: readonly (readonly string[])[] = parse(text, { bom: true });
      expect(rows.slice(2).map(([name]) => name)).toEqual(NAMES);
      expect(rows[2]).toEqual([
        NAMES[0],
        '2024-02-29',
        'affiliate',
        'Country 0, part of it',
        '-5.5',
      ]);
    },
    60_000,
  );
});
