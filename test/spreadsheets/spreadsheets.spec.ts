import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { localDate } from '../../src/domain/time/local-date.js';
import { csvLines } from '../../src/spreadsheets/csv-lines.js';
import { workbook } from '../../src/spreadsheets/workbook.js';
import { converted, EVERY_SHEET, hasProgram } from '../support/programs.js';

const RUNNING = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '＝1+1',
  '=HYPERLINK("http://x.example","y")',
  ' =1+1',
  '"=1+1"',
];

const DAY = localDate('2024-02-29');

describe('lines of CSV', () => {
  it.each(RUNNING)('say %j so that no spreadsheet runs it', (text) => {
    const [[cell = ''] = []] = parse(csvLines([[text]])) as string[][];
    expect(cell.replace(/^'/, '')).toBe(text);
    expect(cell).not.toMatch(/^[\s]*[=+\-@\t\r＝]/u);
  });

  it('leave numbers, days and harmless text alone', () => {
    expect(csvLines([[-5, { day: DAY }, null, 'a,b', 'say "x"', 'a\nb', 'it’s - fine']])).toBe(
      '-5,2024-02-29,,"a,b","say ""x""","a\nb",it’s - fine\r\n',
    );
  });
});

const NAMES = [
  'Ünïcødé & <Söhne>',
  '株式会社シグナ',
  'شركة سيجنا',
  'Компания',
  '🙂 emoji',
  'a\u0001b',
];

describe('a workbook', () => {
  const rows = [
    ...RUNNING.map((text) => [text, null, 1] as const),
    ...NAMES.map((text) => [text, { day: DAY }, -2] as const),
  ];
  const sheets = [
    {
      name: 'Names [1/2]: a very long name of a sheet',
      columns: [{ header: 'Name', width: 30 }, { header: 'Day' }, { header: 'Number' }],
      rows,
    },
    {
      name: 'Choices',
      above: [['Contact', 'x'], []],
      columns: [
        { header: 'Short', choices: ['A', 'B'], help: 'Pick one.' },
        { header: 'Long', choices: Array.from({ length: 300 }, (_, index) => `Choice, ${index}`) },
      ],
      rows: [],
    },
  ];
  const made = (): Promise<Uint8Array> => workbook(sheets, { title: 'Test', day: DAY });

  it('holds text as text, never as a formula, and days as days', async () => {
    const { sheets: read } = await readXlsx(await made());
    const [first] = read;
    expect(first?.rows[0]).toEqual(['Name', 'Day', 'Number']);
    expect(first?.rows.slice(1).map(([name]) => name)).toEqual([
      ...RUNNING,
      ...NAMES.map((name) => name.replace('\u0001', '\uFFFD')),
    ]);
    const days = first?.rows.slice(1 + RUNNING.length).map(([, day]) => day);
    expect(days).toEqual(NAMES.map(() => new Date('2024-02-29T00:00:00Z')));
  });

  it('has names of sheets that programs take', async () => {
    const { sheets: read } = await readXlsx(await made());
    for (const { name } of read) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
    }
  });

  it('is the same bytes again', async () => {
    expect(Buffer.from(await made()).equals(Buffer.from(await made()))).toBe(true);
  });

  (hasProgram('soffice') ? it : it.skip)(
    'opens in LibreOffice with the same words',
    async () => {
      const { files, complaints } = converted(await made(), 'w.xlsx', EVERY_SHEET);
      expect(complaints).toEqual([]);
      const table = [...files.entries()].find(([name]) => name.startsWith('Names'))?.[1];
      const lines = parse(table ?? '', { relax_column_count: true }) as string[][];
      expect(lines.slice(1).map(([, day]) => day)).toEqual([
        ...RUNNING.map(() => ''),
        ...NAMES.map(() => '2024-02-29'),
      ]);
      expect(lines.slice(1 + RUNNING.length, 5 + RUNNING.length).map(([name]) => name)).toEqual(
        NAMES.slice(0, 4),
      );
    },
    60_000,
  );
});
