import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { localDate } from '../../src/domain/time/local-date.js';
import type { Import } from '../../src/imports/import.js';
import { ImportsService } from '../../src/imports/imports.service.js';
import type { RowStatus } from '../../src/imports/previewed-row.js';
import type { KeptRow } from '../../src/imports/row-files.js';
import type { Cell } from '../../src/spreadsheets/cell.js';
import { workbook } from '../../src/spreadsheets/workbook.js';
import { DPO } from '../support/acting.js';
import { TO_SERVE } from '../support/application.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { digestOfTables } from '../support/digest-of-tables.js';
import { benchOn } from '../support/extract-files.js';
import type { Bench } from '../support/extract-files.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { Reader } from '../../src/database/reader.js';

const DAY = localDate('2026-11-25');

function sheet(name: string, headers: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  return { name, columns: headers.map((header) => ({ header })), rows };
}

describe('files of other programs', () => {
  let place: Place;
  let bench: Bench;

  beforeAll(async () => {
    const [sqlite] = databases;
    if (sqlite === undefined) throw new Error('There is no database.');
    place = await sqlite.place(await recordedDemonstration('sqlite'));
    bench = await benchOn(place.location);
  }, TO_SERVE);

  afterAll(async () => {
    await bench.close();
    await place.remove();
  });

  async function brought(path: string): Promise<Import> {
    const imports = bench.services.get(ImportsService);
    const { id } = await imports.receive(DPO, createReadStream(path), DAY);
    while (imports.byId(DPO, id).state === 'READING') await wait(10);
    return imports.byId(DPO, id);
  }

  async function rowsOf({ id }: Import, status: RowStatus): Promise<readonly KeptRow[]> {
    const page = { status, after: 0, most: 1000 };
    const { rows } = await bench.services.get(ImportsService).rows(DPO, id, page);
    return rows.map(({ row }) => row);
  }

  async function saved(name: string, sheets: Parameters<typeof workbook>[0]): Promise<string> {
    const path = join(bench.folder, name);
    writeFileSync(path, await workbook(sheets, { title: 'x', day: DAY }));
    return path;
  }

  const CISO = [
    sheet(
      'Entities',
      [
        'ref_id',
        'name',
        'description',
        'mission',
        'country',
        'currency',
        'parent_entity_ref_id',
        'trust',
      ],
      ['E2', 'Sub Vendor Example BV', 'Hosting', null, 'NL', 'EUR', 'E1', '3'],
      ['E1', 'Top Vendor Example BV', 'Mail', null, 'NL', 'EUR', null, null],
    ),
    sheet(
      'Solutions',
      ['ref_id', 'name', 'description', 'provider_entity_ref_id', 'criticality'],
      ['S1', 'Mail relay', 'Sends', 'E1', '2'],
    ),
    sheet(
      'Contracts',
      [
        'ref_id',
        'name',
        'description',
        'provider_entity_ref_id',
        'solution_ref_id',
        'status',
        'start_date',
        'end_date',
        'annual_expense',
      ],
      ['C1', 'Mail', null, 'E1', 'S1', 'active', { day: localDate('2024-01-01') }, null, '100'],
    ),
    sheet('Representatives', ['email', 'first_name', 'last_name'], ['a@b.example', 'A', 'B']),
  ];

  it('such as the third-parties workbook of CISO Assistant become providers and contracts, and say what is left', async () => {
    const seen = await brought(await saved('ciso.xlsx', CISO));
    expect([seen.state, seen.kind]).toEqual(['READY', 'CISO_ASSISTANT']);
    expect(seen.counts).toMatchObject({ ADD: 2, WAITING: 1, REJECTED: 0 });
    const added = await rowsOf(seen, 'ADD');
    expect(added.map(({ sheet: on, row, label }) => [on, row, label])).toEqual([
      ['Entities', 3, 'Top Vendor Example BV'],
      ['Entities', 2, 'Sub Vendor Example BV'],
    ]);
    expect(seen.questions.map(({ code }) => code)).toEqual(['CONTROLLER']);
    expect(seen.ignored).toEqual(
      expect.arrayContaining(['Entities: currency (2)', 'Representatives (1)']),
    );
    const [controller] = seen.questions;
    expect(controller?.options).toEqual([]);
    const answer = 'Noordzee Example Insurance NV';
    const imports = bench.services.get(ImportsService);
    imports.answer(DPO, seen.id, [{ key: controller?.key ?? '', answer }]);
    while (imports.byId(DPO, seen.id).state === 'READING') await wait(10);
    expect(imports.byId(DPO, seen.id).counts).toMatchObject({ ADD: 3, WAITING: 0 });
  });

  it('or of several sheets of ours are read together, in their order', async () => {
    const seen = await brought(
      await saved('two.xlsx', [
        sheet(
          'Recipients',
          ['Kind', 'Legal name', 'Country'],
          ['SERVICE_PROVIDER', 'Two Sheets Example BV', 'NL'],
        ),
        sheet('Notes', ['Something', 'else'], ['x', 'y']),
        sheet(
          'Standings',
          ['Recipient', 'Scheme', 'From'],
          ['Two Sheets Example BV', 'DPF', { day: DAY }],
        ),
      ]),
    );
    expect([seen.state, seen.ignored]).toEqual(['READY', ['Notes']]);
    expect(seen.counts).toMatchObject({ ADD: 2 });
  });

  it('or an extract of ours say what differs, record by record, and change nothing', async () => {
    const file = await bench.extract('native.zip', { on: '2026-11-25', formats: ['NATIVE'] });
    const reader = bench.services.get(Reader);
    const before = await digestOfTables(reader);
    const seen = await brought(file);
    expect([seen.kind, seen.state]).toEqual(['NATIVE', 'READY']);
    expect(seen.counts).toMatchObject({ ADD: 0, CHANGE: 0, REJECTED: 0, WAITING: 0 });
    expect(seen.counts.UNCHANGED).toBeGreaterThan(900);
    expect(await digestOfTables(reader)).toEqual(before);
  }, 30_000);

  it('or a whole history of ours are refused here, with what to do', async () => {
    const asked = { on: '2026-11-25', formats: ['NATIVE'], history: true } as const;
    const seen = await brought(await bench.extract('history.zip', asked));
    expect([seen.state, seen.refusal?.code]).toEqual(['REFUSED', 'EXTRACT_IS_HISTORY']);
    const trail = { on: '2026-11-25', formats: ['AUDIT_TRAIL'] } as const;
    const other = await brought(await bench.extract('trail.zip', trail));
    expect(other.refusal?.code).toBe('EXTRACT_NOT_NATIVE');
  });

  it('leave nothing behind once they are discarded', async () => {
    const imports = bench.services.get(ImportsService);
    for (const { id } of imports.all(DPO)) imports.discard(DPO, id);
    expect(imports.all(DPO)).toEqual([]);
  });
});
