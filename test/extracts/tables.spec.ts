import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { RecordsService } from '../../src/records/records.service.js';
import { columnsOfNoun } from '../../src/extracts/formats/tables/table-columns.js';
import { csvTables, xlsxTables } from '../../src/extracts/formats/tables/tables.js';
import { FILED_NOUNS, NOUN_FILES } from '../../src/extracts/noun-files.js';
import { LANGUAGES } from '../../src/words/language.js';
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

  it('has no two columns of one name, in any language', () => {
    for (const noun of FILED_NOUNS) {
      const columns = columnsOfNoun(noun);
      for (const names of [
        columns.map(({ key }) => key),
        ...LANGUAGES.map((language) => columns.map(({ label }) => label(language))),
      ]) {
        expect([noun, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([
          noun,
          [],
        ]);
      }
    }
  });

  it('says beside each id what it names: a flow by its parties and its place', async () => {
    const flows = new Map(table('data-flows').map((line) => [line['id'], line]));
    const onward = [...flows.values()].filter((line) => line['onwardOfId'] !== '');
    expect(onward.length).toBeGreaterThan(0);
    for (const line of onward) {
      const above = flows.get(line['onwardOfId'] ?? '');
      expect(line['onwardOf']).toBe(
        `${above?.['exporter']} → ${above?.['recipient']} (${above?.['destination']})`,
      );
    }
    const later = await written(csvTables, await register.sourceAt({ on: '2026-11-23' }));
    const linesAt = (path: string): readonly Line[] =>
      linesOf(later.find((file) => file.path === path));
    const then = new Map(linesAt('csv/data-flows.csv').map((line) => [line['id'], line]));
    const relied = linesAt('csv/derogations.csv');
    expect(relied.length).toBeGreaterThan(0);
    for (const line of relied) {
      const { exporter, recipient, destination } = then.get(line['flowId'] ?? '') ?? {};
      expect(line['flow']).toBe(`${exporter} → ${recipient} (${destination})`);
    }
  });

  it('leaves a fact nobody knows empty for programs, and says so to people', async () => {
    const unknown = table('data-flows').find((line) => line['circumstances.occasional'] === '');
    expect(unknown).toBeDefined();
    const source = await register.sourceAt({ on: '2023-03-31', language: 'fr' });
    const [file] = await written(xlsxTables, source);
    const { sheets } = await readXlsx(file?.bytes ?? Buffer.alloc(0));
    const [header = [], ...rows] =
      sheets.find(({ name }) => name === 'Flux de données')?.rows ?? [];
    const place = header.indexOf('circonstances: occasionnel');
    const row = rows.find(([id]) => id === unknown?.['id']);
    expect(row?.[place]).toBe('non renseigné');
    expect(row?.[header.indexOf("rôle de l'exportateur")]).toBe('responsable du traitement');
  });

  it('counts on its first sheet what stands on each other one', async () => {
    const source = await register.sourceAt({ on: '2023-03-31', filter: { destination: ['US'] } });
    const [file] = await written(xlsxTables, source);
    const { sheets } = await readXlsx(file?.bytes ?? Buffer.alloc(0));
    const about = new Map(sheets[0]?.rows.map(([name, said]) => [name, said]));
    const tables = sheets.slice(1, -1);
    expect(tables).toHaveLength(FILED_NOUNS.length);
    for (const { name, rows } of tables)
      expect([name, about.get(name)]).toEqual([name, rows.length - 1]);
    expect(about.get('Rows')).toBe(file?.tally.rows);
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
