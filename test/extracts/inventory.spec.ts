import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { DataFlowFilter } from '../../src/data-flows/data-flow-filter.js';
import { DataFlowsService } from '../../src/data-flows/data-flows.service.js';
import { inventoryCsv, inventoryXlsx } from '../../src/extracts/formats/inventory/inventory.js';
import { ENGINES, TO_SERVE } from '../support/application.js';
import { extracting, written } from '../support/extract-source.js';
import type { Extracting } from '../support/extract-source.js';
import { converted, EVERY_SHEET, hasProgram } from '../support/programs.js';

type Line = Readonly<Record<string, string>>;

const FILTERS: readonly DataFlowFilter[] = [
  {},
  { destination: ['US'] },
  { outcome: ['NOT_COVERED', 'NEEDS_REVIEW'] },
  { outcome: ['SAFEGUARDED'], regime: ['EU'] },
  { recipientKind: ['SERVICE_PROVIDER'], onward: false },
  { text: 'cloudmail' },
  { onward: true },
];

function linesOf(text: string): readonly Line[] {
  return parse(text, { bom: true, columns: true, skip_empty_lines: true });
}

describe('the transfer inventory', () => {
  let register: Extracting;

  beforeAll(async () => {
    register = await extracting();
  }, TO_SERVE);

  afterAll(() => register.close());

  async function inventory(
    on: string,
    filter: DataFlowFilter = {},
    language: 'nl' | 'en' | 'fr' | 'de' = 'en',
  ): Promise<{ readonly lines: readonly Line[]; readonly leftOut: readonly object[] }> {
    const source = await register.sourceAt({ on, filter, language });
    const [file] = await written(inventoryCsv, source);
    expect(file?.tally.rows).toBe(linesOf(file?.text ?? '').length);
    return { lines: linesOf(file?.text ?? ''), leftOut: file?.tally.leftOut ?? [] };
  }

  it.each(FILTERS)('reconciles with what the register counts: %j', async (filter) => {
    const source = await register.sourceAt({ on: '2023-03-31', filter });
    const { lines } = await inventory('2023-03-31', filter);
    const { matching } = await source.flowTotals();
    expect(new Set(lines.map((line) => line['Data flow'])).size).toBe(matching);
    const asked = { regime: 'Law', outcome: 'Outcome (code)' } as const;
    const counted = await register
      .service(DataFlowsService)
      .countCoverage(source.request.moment, filter, 'DESTINATION');
    for (const { regime, outcome } of counted) {
      const own = counted
        .filter((each) => each.regime === regime && each.outcome === outcome)
        .reduce((sum, { count }) => sum + count, 0);
      const found = lines.filter(
        (line) => line[asked.regime] === regime && line[asked.outcome] === outcome,
      );
      expect([regime, outcome, found.length]).toEqual([regime, outcome, own]);
    }
  });

  it('says of a flow on clauses who, where, on what, since when and why', async () => {
    const { lines } = await inventory('2023-03-15', { text: 'cloudmail' });
    const line = lines.find((each) => each['Tool (code)'] === 'EU-46-2-C-SCC2021-M2');
    expect(line).toMatchObject({
      Exporter: 'Noordzee Example Insurance NV [invented]',
      Recipient: 'CloudMail Example Inc. [invented]',
      'Kind of recipient': 'service provider',
      'Destination (code)': 'US',
      Destination: 'United States',
      Law: 'EU',
      'Outcome (code)': 'SAFEGUARDED',
      Module: 'M2',
      'Executed or adopted on': '2023-02-01',
      'Transfer impact assessment': 'positive',
      Since: '2023-02-01',
      Citation: 'GDPR 46(2)(c); Decision (EU) 2021/914',
    });
    expect(line?.['Parties']).toContain('CloudMail Example Inc. [invented]');
    expect(line?.['Why']).toContain('1 February 2023');
  });

  it('says of an uncovered flow what is missing, and of a chain where it goes on', async () => {
    const { lines } = await inventory('2023-03-15', { outcome: ['NOT_COVERED'] });
    expect(lines.length).toBeGreaterThan(0);
    const uncovered = lines.filter((line) => line['Outcome (code)'] === 'NOT_COVERED');
    expect(uncovered.every((line) => line['What is missing'] !== '')).toBe(true);
    const { lines: hops } = await inventory('2023-03-15', { onward: true });
    expect(hops.length).toBeGreaterThan(0);
    expect(hops.every((line) => line['Onward of'] !== '')).toBe(true);
    const { lines: all } = await inventory('2023-03-15');
    const origins = all.filter((line) => line['Onward hops'] !== '');
    expect(origins.length).toBeGreaterThan(0);
    expect(origins.every((line) => line['Worst outcome among them'] !== '')).toBe(true);
  });

  it('says why nothing covers a flow: what each paper lacks, under which article', async () => {
    const { lines } = await inventory('2023-03-15', { outcome: ['NOT_COVERED'] });
    const uncovered = lines.filter((line) => line['Outcome (code)'] === 'NOT_COVERED');
    expect(uncovered.length).toBeGreaterThan(0);
    for (const line of uncovered) expect(line['Why']).toMatch(/\.$/);
    expect(uncovered.some((line) => line['Citation']?.includes('GDPR 4'))).toBe(true);
    expect(uncovered.some((line) => line['Transfer impact assessment'] === 'none')).toBe(true);
  });

  it('counts every hop that continues a flow, however far', async () => {
    const { lines } = await inventory('2023-03-15');
    const above = new Map(
      lines.map((line) => [line['Data flow'], /\(([^()]+)\)$/.exec(line['Onward of'] ?? '')?.[1]]),
    );
    const behind = new Map<string, number>();
    for (const id of above.keys()) {
      for (let next = above.get(id); next !== undefined; next = above.get(next)) {
        behind.set(next, (behind.get(next) ?? 0) + 1);
      }
    }
    expect(behind.size).toBeGreaterThan(0);
    for (const line of lines) {
      const count = behind.get(line['Data flow'] ?? '') ?? 0;
      expect([line['Data flow'], line['Number of onward hops']]).toEqual([
        line['Data flow'],
        String(count),
      ]);
    }
  });

  it('counts what it leaves out, and why', async () => {
    const { lines, leftOut } = await inventory('2023-03-31', { destination: ['US'] });
    const { lines: all } = await inventory('2023-03-31');
    const ids = (some: readonly Line[]): number =>
      new Set(some.map((line) => line['Data flow'])).size;
    expect(leftOut).toEqual([
      { reason: 'NOT_MATCHING_FILTER', rows: ids(all) - ids(lines) },
      { reason: 'NOT_ON_THE_DAY', rows: expect.any(Number) },
    ]);
  });

  it.each([
    ['nl', 'Passende waarborgen', 'Nederland'],
    ['en', 'Appropriate safeguards', 'Netherlands'],
    ['fr', 'Garanties appropriées', 'Pays-Bas'],
    ['de', 'Geeignete Garantien', 'Niederlande'],
  ] as const)('speaks %s', async (language, outcome, place) => {
    const source = await register.sourceAt({ on: '2023-03-31', language });
    const [file] = await written(inventoryCsv, source);
    expect(file?.text).toContain(outcome);
    expect(file?.text).toContain(place);
  });

  it(
    'is the same on both databases',
    async () => {
      const texts: string[] = [];
      for (const engine of ENGINES) {
        const other = await extracting(engine);
        // The demonstration is recorded anew on each engine, at instants of its own only after its clock.
        const source = await other.sourceAt({ on: '2023-03-31', language: 'nl' });
        const [file] = await written(inventoryCsv, source);
        texts.push(file?.text ?? '');
        await other.close();
      }
      expect(new Set(texts).size).toBe(1);
    },
    TO_SERVE,
  );

  (hasProgram('soffice') ? it : it.skip)(
    'opens in LibreOffice as the same table, with a page that says what it is',
    async () => {
      const source = await register.sourceAt({ on: '2023-03-31', filter: { destination: ['US'] } });
      const [csv] = await written(inventoryCsv, source);
      const [xlsx] = await written(inventoryXlsx, source);
      const { files, complaints } = converted(
        xlsx?.bytes ?? Buffer.alloc(0),
        'i.xlsx',
        EVERY_SHEET,
      );
      expect(complaints).toEqual([]);
      expect([...files.keys()].toSorted()).toEqual(['About this file', 'Legend', 'Transfers']);
      const table = linesOf(files.get('Transfers')?.toString('utf8') ?? '');
      expect(table).toEqual(linesOf(csv?.text ?? ''));
      const about = files.get('About this file')?.toString('utf8') ?? '';
      expect(about).toContain('2023-03-31');
      expect(about).toContain('does not match the filter');
      expect(files.get('Legend')?.toString('utf8')).toContain('NOT_COVERED');
    },
    60_000,
  );
});
