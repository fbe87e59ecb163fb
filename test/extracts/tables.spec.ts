import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { RecordsService } from '../../src/records/records.service.js';
import { csvTables, xlsxTables } from '../../src/extracts/formats/tables/tables.js';
import { FILED_NOUNS, NOUN_FILES } from '../../src/extracts/noun-files.js';
import { ENGINES, TO_SERVE } from '../support/application.js';
import { extracting, written } from '../support/extract-source.js';
import type { Extracting, Written } from '../support/extract-source.js';
import { converted, EVERY_SHEET, hasProgram } from '../support/programs.js';

type Line = Readonly<Record<string, string>>;

function linesOf(file: Written | undefined): readonly Line[] {
  return parse(file?.text ?? '', { bom: true, columns: true });
}

describe('the register as tables', () => {
  let register: Extracting;
  let files: readonly Written[];

  beforeAll(async () => {
    register = await extracting();
    files = await written(csvTables, await register.sourceAt({ on: '2023-03-31' }));
  }, TO_SERVE);

  afterAll(() => register.close());

  function table(name: string): readonly Line[] {
    return linesOf(files.find(({ path }) => path === `csv/${name}.csv`));
  }

  it('is a file for each noun, with a row for each record and a column for each fact', async () => {
    expect(files.map(({ path }) => path)).toEqual(
      FILED_NOUNS.map((noun) => `csv/${NOUN_FILES[noun]}.csv`),
    );
    const { request } = await register.sourceAt({ on: '2023-03-31' });
    for (const noun of FILED_NOUNS) {
      const records = await register.service(RecordsService).all(noun, request.moment);
      const lines = table(NOUN_FILES[noun]);
      expect(lines.map((line) => line['id'])).toEqual(records.map(({ id }) => id));
      const columns = Object.keys(lines[0] ?? {});
      for (const fact of Object.keys(records[0]?.facts ?? {})) {
        expect(columns.some((column) => column === fact || column.startsWith(`${fact}.`))).toBe(
          lines.length > 0,
        );
      }
    }
  });

  it('keeps names in any script, codes as they are, and names beside ids', () => {
    const flow = table('data-flows').find((line) => line['recipient']?.startsWith('Zürich Rück'));
    expect(flow).toMatchObject({
      recipient: 'Zürich Rück Example AG [invented]',
      destination: 'CH',
      'coverage.CH.outcome': 'NO_RESTRICTED_TRANSFER',
      'coverage.EU.outcome': '',
      validFrom: '2020-01-01',
      validTo: '',
    });
    expect(table('safeguards')[0]?.['parties']).toContain('"side":"EXPORTER"');
  });

  it('holds the flows that match only, and says how many do not', async () => {
    const source = await register.sourceAt({ on: '2023-03-31', filter: { destination: ['US'] } });
    const some = await written(csvTables, source);
    const flows = some.find(({ path }) => path === 'csv/data-flows.csv');
    expect(linesOf(flows).every((line) => line['destination'] === 'US')).toBe(true);
    const left = table('data-flows').length - linesOf(flows).length;
    expect(flows?.tally.leftOut[0]).toEqual({ reason: 'NOT_MATCHING_FILTER', rows: left });
    const recipients = some.find(({ path }) => path === 'csv/recipients.csv');
    expect(linesOf(recipients)).toHaveLength(table('recipients').length);
  });

  it(
    'is the same on both databases',
    async () => {
      for (const engine of ENGINES) {
        const other = await extracting(engine);
        const again = await written(csvTables, await other.sourceAt({ on: '2023-03-31' }));
        expect(again.map(({ text }) => text)).toEqual(files.map(({ text }) => text));
        await other.close();
      }
    },
    TO_SERVE,
  );

  it('is the same workbook whenever it is made', async () => {
    const bytes: Buffer[] = [];
    for (let count = 0; count < 2; count += 1) {
      const [file] = await written(xlsxTables, await register.sourceAt({ on: '2023-03-31' }));
      bytes.push(file?.bytes ?? Buffer.alloc(0));
    }
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
  });

  (hasProgram('soffice') ? it : it.skip)(
    'opens in LibreOffice: a page that says what it is, a sheet for each noun, a legend',
    async () => {
      const source = await register.sourceAt({ on: '2023-03-31', language: 'nl' });
      const [file] = await written(xlsxTables, source);
      const { files: sheets, complaints } = converted(
        file?.bytes ?? Buffer.alloc(0),
        'register.xlsx',
        EVERY_SHEET,
      );
      expect(complaints).toEqual([]);
      expect(sheets.size).toBe(FILED_NOUNS.length + 2);
      expect(sheets.get('Over dit bestand')?.toString('utf8')).toContain('Geen juridisch advies');
      expect(sheets.get('Legenda')?.toString('utf8')).toContain('Niet gedekt');
      const lines: readonly Line[] = parse(sheets.get('Gegevensstromen') ?? '', { columns: true });
      expect(lines.map((line) => line['id'])).toEqual(
        table('data-flows').map((line) => line['id']),
      );
      const flow = lines.find((line) => line['ontvanger']?.startsWith('Zürich Rück'));
      expect(flow).toMatchObject({
        'Geldig vanaf': '2020-01-01',
        bestemming: 'Zwitserland',
        verzonnen: 'ja',
        'CH: Oordeel': 'Geen doorgifte',
      });
    },
    60_000,
  );
});
