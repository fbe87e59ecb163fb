import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describeFile } from '../../../src/imports/reading/describe-file.js';
import { FILE_REFUSAL_CODES, FileRefused } from '../../../src/imports/reading/file-refused.js';
import { readTable } from '../../../src/imports/reading/read-table.js';
import { Files, workbookParts, zipped } from '../../support/files.js';

const files = new Files();
afterAll(() => files.remove());

const runs = (everyday: number): { numRuns: number } => ({
  numRuns: process.env['REQUIRE_ALL'] === '1' ? everyday * 20 : everyday,
});

/** Rows, or a refusal that has words, and soon; anything else fails. */
async function isReadOrRefused(bytes: Uint8Array): Promise<'READ' | 'REFUSED'> {
  const path = files.of(bytes, 'fuzzed');
  const begun = performance.now();
  try {
    const file = await describeFile(path);
    for (const { sheet } of file.kind === 'EXTRACT' ? [] : file.tables) {
      for await (const { row, cells } of readTable(path, sheet)) {
        expect(row).toBeGreaterThan(0);
        expect(cells.size).toBeGreaterThan(0);
      }
    }
    return 'READ';
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    expect(FILE_REFUSAL_CODES).toContain(error.code);
    return 'REFUSED';
  } finally {
    expect(performance.now() - begun).toBeLessThan(5000);
  }
}

const SHEET = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>b</t></r></is></c></row>
  <row r="2"><c r="A2" s="1"><v>46350</v></c><c r="B2"><f>1+1</f><v>2</v></c></row><row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>`;

const PARTS = workbookParts(SHEET, {
  'xl/sharedStrings.xml': '<sst><si><t xml:space="preserve">a &amp; _x0041_</t></si></sst>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
});

const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.nat(8),
  bytes: fc.uint8Array({ maxLength: 8 }),
});

type Change = { readonly at: number; readonly length: number; readonly bytes: Uint8Array };

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce((before, { at, length, bytes: by }) => {
    const from = Math.floor(at * before.length);
    return Buffer.concat([before.subarray(0, from), by, before.subarray(from + length)]);
  }, bytes);
}

describe('whatever a file holds, it is read or refused', () => {
  let written: Uint8Array;
  let stored: Uint8Array;

  beforeAll(async () => {
    written = await writeXlsx({
      sheets: [
        {
          name: 'Sheet',
          rows: [
            ['a', 'b'],
            ['x', new Date(0)],
            [1, true],
          ],
        },
      ],
    });
    stored = await zipped(PARTS, false);
    expect([await isReadOrRefused(written), await isReadOrRefused(stored)]).toEqual([
      'READ',
      'READ',
    ]);
  });

  it('of any bytes, behind any beginning', async () => {
    const beginning = fc.constantFrom(
      '',
      'PK\x03\x04',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '\xff\xfe',
      '\xfe\xff',
      'a,b\n"',
    );
    await fc.assert(
      fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 500 }), async (begins, bytes) => {
        await isReadOrRefused(Buffer.concat([Buffer.from(begins, 'latin1'), bytes]));
      }),
      runs(100),
    );
  });

  it('of any characters that mean something in CSV', async () => {
    const characters = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\t', '\r', '\n', ' ', '\0', 'é', '='),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(characters, async (text) => {
        await isReadOrRefused(Buffer.from(text));
      }),
      runs(100),
    );
  });

  it('of a workbook that is cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('written', 'stored'), change, async (which, { at }) => {
        const bytes = which === 'written' ? written : stored;
        const outcome = await isReadOrRefused(
          bytes.subarray(0, Math.max(4, Math.floor(at * bytes.length))),
        );
        expect(outcome).toBe('REFUSED');
      }),
      runs(100),
    );
  });

  it('of a workbook in which some bytes are others', async () => {
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), changes, async (isStored, all) => {
        await isReadOrRefused(changed(isStored ? stored : written, all));
      }),
      runs(150),
    );
  });

  it('of a workbook whose parts were tampered with before they were packed', async () => {
    const part = fc.constantFrom(...Object.keys(PARTS));
    const changes = fc.array(change, { minLength: 1, maxLength: 3 });
    const words = fc.constantFrom(
      '',
      '<row>',
      '</row>',
      '<c r="B1"/>',
      '&#0;',
      '&#xD800;',
      '<!--',
      ']]>',
      '<![CDATA[',
      'r="XFD1"',
      ' s="-1"',
      '<f>',
      '<v>1e999</v>',
      '\uFFFF',
    );
    await fc.assert(
      fc.asyncProperty(part, changes, words, async (name, all, word) => {
        const bytes = changed(Buffer.from(PARTS[name] ?? ''), all);
        const inserted = changed(bytes, [
          { at: all[0]?.at ?? 0, length: 0, bytes: Buffer.from(word) },
        ]);
        await isReadOrRefused(await zipped({ ...PARTS, [name]: inserted }));
      }),
      runs(100),
    );
  });
});
