import { afterAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { describeFile } from '../../../src/imports/reading/describe-file.js';
import type { FileLimits } from '../../../src/imports/reading/file-limits.js';
import { FILE_LIMITS } from '../../../src/imports/reading/file-limits.js';
import { FileRefused } from '../../../src/imports/reading/file-refused.js';
import { readTable } from '../../../src/imports/reading/read-table.js';
import type { Parts } from '../../support/files.js';
import { Files, relations, workbookParts, zipped } from '../../support/files.js';
import { read, refusalOf } from '../../support/read-rows.js';

const files = new Files();
afterAll(() => files.remove());

const HEADER = '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row>';

const STYLES = `<styleSheet>
  <numFmts><numFmt numFmtId="164" formatCode="[$-413]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>
  <dxfs><dxf><numFmt numFmtId="165" formatCode="yyyy"/></dxf></dxfs>
</styleSheet>`;

const STRINGS = `<sst><si><t>shared</t></si><si><r><t xml:space="preserve">in </t></r><r><rPr/><t>runs</t></r><rPh><t>inran</t></rPh></si>
  <si><t>_x000D_&amp;&#x20ac;&#8364;&lt;_x005F_</t></si><si/></sst>`;

const workbook = async (sheet: string, parts: Parts = {}): Promise<string> =>
  files.of(await zipped(workbookParts(sheet, parts)));

const rowsOf = async (sheet: string, parts: Parts = {}, limits: Partial<FileLimits> = {}) =>
  read(await workbook(HEADER + sheet, parts), 'Sheet', { ...FILE_LIMITS, ...limits });

const cellOf = async (cell: string, parts: Parts = {}): Promise<unknown> => {
  const rows = await rowsOf(`<row r="2">${cell}</row>`, parts);
  return rows[0]?.['a'];
};

const all = { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': STRINGS };

describe('a cell of a workbook', () => {
  it.each<readonly [string, string, unknown]>([
    ['a shared text', '<c r="A2" t="s"><v>0</v></c>', 'shared'],
    ['a text in runs, without how it is pronounced', '<c r="A2" t="s"><v>1</v></c>', 'in runs'],
    ['a text with references and escapes', '<c r="A2" t="s"><v>2</v></c>', '\r&€€<_'],
    ['an empty shared text', '<c r="A2" t="s"><v>3</v></c>', undefined],
    ['a text of its own', '<c r="A2" t="inlineStr"><is><t>own</t></is></c>', 'own'],
    [
      'a text of its own in runs',
      '<c r="A2" t="inlineStr"><is><r><t>o</t></r><r><t>wn</t></r></is></c>',
      'own',
    ],
    ['a text in a section of characters', '<c r="A2" t="str"><v><![CDATA[<&>]]></v></c>', '<&>'],
    ['what looks like a formula', '<c r="A2" t="str"><v>=1+1</v></c>', '=1+1'],
    ['a text of spaces', '<c r="A2" t="str"><v xml:space="preserve">  </v></c>', undefined],
    ['a number', '<c r="A2"><v>1234.5</v></c>', { number: 1234.5 }],
    ['a number with an exponent', '<c r="A2" t="n"><v>1.5E-3</v></c>', { number: 0.0015 }],
    ['a number with “days” behind it', '<c r="A2" s="3"><v>30</v></c>', { number: 30 }],
    ['a time of day', '<c r="A2" s="4"><v>0.5</v></c>', { number: 0.5 }],
    ['a day', '<c r="A2" s="1"><v>46350</v></c>', { day: '2026-11-24' }],
    ['a day in a format of its own', '<c r="A2" s="2"><v>46350</v></c>', { day: '2026-11-24' }],
    ['a day with a time', '<c r="A2" s="1"><v>46350.75</v></c>', '2026-11-24 18:00:00'],
    ['a day written out', '<c r="A2" t="d"><v>2026-11-24T00:00:00Z</v></c>', { day: '2026-11-24' }],
    [
      'a day written out with a time',
      '<c r="A2" t="d"><v>2026-11-24T18:00:00</v></c>',
      '2026-11-24T18:00:00',
    ],
    ['a flag', '<c r="A2" t="b"><v>1</v></c>', { flag: true }],
    ['a flag that is down', '<c r="A2" t="b"><v>0</v></c>', { flag: false }],
    ['an error', '<c r="A2" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    [
      'a formula, whatever it came to',
      '<c r="A2" t="str"><f>B2&amp;"x"</f><v>kept</v></c>',
      { formula: 'B2&"x"' },
    ],
    [
      'a formula shared with others',
      '<c r="A2"><f t="shared" si="0"/><v>2</v></c>',
      { formula: '' },
    ],
    ['nothing but a style', '<c r="A2" s="1"/>', undefined],
    ['no address', '<c t="str"><v>first</v></c>', 'first'],
  ])('is %s', async (_, cell, expected) => {
    expect(await cellOf(cell, all)).toEqual(expected);
  });

  it('is the same under a prefix, among comments and instructions', async () => {
    const sheet = `<?xml version="1.0" encoding="UTF-8"?><!-- <row> --><x:worksheet xmlns:x="m"><x:sheetData>
      <x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row>
      <x:row r='4' spans="1:2>"><x:c r='A4' t='str'><x:v>one<!-- two --> three</x:v></x:c></x:row>
      </x:sheetData><x:pageMargins/></x:worksheet>`;
    const rows = await rowsOf('', { 'xl/worksheets/sheet1.xml': sheet });
    expect(rows).toEqual([{ row: 4, a: 'one three' }]);
  });
});

describe('a workbook', () => {
  it('counts days from 1904 where it says so', async () => {
    const parts = {
      'xl/styles.xml': STYLES,
      'xl/workbook.xml':
        '<workbook><workbookPr date1904="1"/><sheets><sheet name="Sheet" r:id="rId1"/></sheets></workbook>',
    };
    expect(await cellOf('<c r="A2" s="1"><v>44888</v></c>', parts)).toEqual({ day: '2026-11-24' });
  });

  it('keeps the numbers of its rows, leaves out empty ones, and takes cells in any order', async () => {
    const rows = await rowsOf(
      '<row r="2"><c r="A2" s="1"/></row><row r="7"><c r="B7" t="str"><v>y</v></c><c r="A7" t="str"><v>x</v></c></row><row><c t="str"><v>z</v></c></row>',
    );
    expect(rows).toEqual([
      { row: 7, b: 'y', a: 'x' },
      { row: 8, a: 'z' },
    ]);
  });

  it('tells its sheets and their headers, hidden ones and those without a table too', async () => {
    const file = await workbook(HEADER, {
      'xl/workbook.xml': `<workbook><sheets><sheet name="Sheet" r:id="rId1"/><sheet name="Lists" state="hidden" r:id="rId2"/>
        <sheet name="Chart" r:id="rId3"/><sheet name="Sums" r:id="rId4"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['worksheet', '/xl/worksheets/sheet2.xml'],
        rId3: ['chartsheet', 'chartsheets/sheet1.xml'],
        rId4: ['worksheet', 'worksheets/sheet4.xml'],
      }),
      'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
      'xl/worksheets/sheet4.xml':
        '<worksheet><sheetData><row><c><f>1+1</f></c></row></sheetData></worksheet>',
    });
    expect(await describeFile(file)).toEqual({
      kind: 'XLSX',
      tables: [
        { sheet: 'Sheet', isHidden: false, headers: ['a', 'b'] },
        {
          sheet: 'Lists',
          isHidden: true,
          headers: new FileRefused('HEADER_MISSING', { sheet: 'Lists' }),
        },
        {
          sheet: 'Sums',
          isHidden: false,
          headers: new FileRefused('HEADER_NOT_TEXT', { sheet: 'Sums', row: 1, column: 'A' }),
        },
      ],
    });
  });

  it('is read as it was written', async () => {
    const day = new Date('2026-11-24T00:00:00Z');
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Sheet',
          rows: [
            ['a', 'b'],
            ['=x', 12],
            [true, day],
            [null, 'Łódź 😀'],
          ],
        },
      ],
    });
    expect(await read(files.of(bytes), 'Sheet')).toEqual([
      { row: 2, a: '=x', b: { number: 12 } },
      { row: 3, a: { flag: true }, b: { day: '2026-11-24' } },
      { row: 4, b: 'Łódź 😀' },
    ]);
  });

  it.each<readonly [string, string, object, Parts?, Partial<FileLimits>?]>([
    [
      'a cell that is too long',
      '<row r="2"><c r="B2" t="str"><v>xxxx</v></c></row>',
      {
        code: 'CELL_TOO_LONG',
        place: { sheet: 'Sheet', row: 2, column: 'B' },
        values: { most: '3' },
      },
      {},
      { cell: 3 },
    ],
    [
      'a shared text that is too long, where it is used',
      '<row r="3"><c r="A3" t="s"><v>0</v></c></row>',
      { code: 'CELL_TOO_LONG', place: { sheet: 'Sheet', row: 3, column: 'A' } },
      { 'xl/sharedStrings.xml': '<sst><si><t>xx</t><t>xx</t></si></sst>' },
      { cell: 3 },
    ],
    [
      'a formula that is too long',
      '<row r="2"><c r="A2"><f>1+1+1</f></c></row>',
      { code: 'CELL_TOO_LONG', place: { row: 2, column: 'A' } },
      {},
      { cell: 3 },
    ],
    [
      'a column too many',
      '<row r="2"><c r="B2" s="1"/><c r="C2"/><c r="D2"><v>1</v></c></row>',
      { code: 'TOO_MANY_COLUMNS', place: { row: 2, column: 'D' }, values: { most: '2' } },
      {},
      { columns: 2 },
    ],
    ['a column beyond every sheet', '<row r="2"><c r="XFE2"/></row>', { code: 'BROKEN_PART' }],
    ['a row beyond every sheet', '<row r="1048577"/>', { code: 'BROKEN_PART' }],
    ['rows that go back', '<row r="3"/><row r="2"/>', { code: 'BROKEN_PART' }],
    ['a row in a row', '<row r="3"><row r="4"/></row>', { code: 'BROKEN_PART' }],
    ['a cell outside a row', '<c r="A1"><v>1</v></c>', { code: 'BROKEN_PART' }],
    ['a cell of another row', '<row r="3"><c r="A4"/></row>', { code: 'BROKEN_PART' }],
    ['a cell twice', '<row r="3"><c r="A3"><v>1</v></c><c r="A3"/></row>', { code: 'BROKEN_PART' }],
    ['a number that is none', '<row r="3"><c r="A3"><v>1,5</v></c></row>', { code: 'BROKEN_PART' }],
    [
      'a text that is not there',
      '<row r="3"><c r="A3" t="s"><v>9</v></c></row>',
      { code: 'BROKEN_PART' },
    ],
    ['a tag that is not closed', '<row r="3">', { code: 'BROKEN_PART' }],
    [
      'a reference it would have to declare',
      '<row r="3"><c t="str"><v>&lol;</v></c></row>',
      { code: 'BROKEN_PART' },
    ],
    ['a NUL', '<row r="3"><c t="str"><v>&#0;</v></c></row>', { code: 'BROKEN_PART' }],
    [
      'a document type',
      '',
      { code: 'BROKEN_PART', values: { part: 'xl/worksheets/sheet1.xml' } },
      { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' },
    ],
    [
      'no UTF-8',
      '',
      { code: 'BROKEN_PART' },
      { 'xl/worksheets/sheet1.xml': Buffer.from('<worksheet>\xff</worksheet>', 'latin1') },
    ],
    [
      'rows too many',
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="9"><c r="A9"><v>1</v></c></row>',
      { code: 'TOO_MANY_ROWS', place: { row: 9 } },
      {},
      { rows: 1 },
    ],
    ['sheets too many', '', { code: 'TOO_MANY_SHEETS' }, {}, { sheets: 0 }],
    [
      'strings too many',
      '',
      { code: 'UNPACKS_TOO_LARGE', values: { part: 'xl/sharedStrings.xml' } },
      { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(200)}</sst>` },
      { held: 600 },
    ],
    ['parts too many', '', { code: 'TOO_MANY_PARTS' }, {}, { parts: 3 }],
    ['too much in all', '', { code: 'UNPACKS_TOO_LARGE' }, {}, { unpacked: 300 }],
    ['too little time', '', { code: 'TOO_SLOW' }, {}, { seconds: 0 }],
  ])('with %s is refused', async (_, sheet, expected, parts = {}, limits = {}) => {
    expect(await refusalOf(rowsOf(sheet, parts, limits))).toMatchObject(expected);
  });

  it('has no other sheet than its own', async () => {
    const file = await workbook(HEADER);
    const reading = (async () => {
      for await (const _ of readTable(file, 'Other'));
    })();
    expect(await refusalOf(reading)).toMatchObject({
      code: 'UNKNOWN_SHEET',
      values: { sheet: 'Other' },
    });
  });
});
