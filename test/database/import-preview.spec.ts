import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { recording } from '../domain/commands/commanded.js';
import { DPO } from '../support/acting.js';
import { commanding } from '../support/commanding.js';
import type { Commanding } from '../support/commanding.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { digestOfTables } from '../support/digest-of-tables.js';
import { previewing, toldOf } from '../support/previewing.js';
import type { Previewed } from '../support/previewing.js';
import { KNOWN_NUMBER, procurementTable } from '../support/procurement-table.js';
import { proposing } from '../support/proposing.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

const KNOWN = '019a0000-0000-7000-8000-0000000000aa';

describe.each(databases)("procurement's spreadsheet on $name", ({ name, place: makePlace }) => {
  let place: Place;
  let register: Commanding;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    register = await commanding(place);
    await register.done(
      recording('recipient', KNOWN, {
        ...LEFT_OUT.recipient,
        kind: 'SERVICE_PROVIDER',
        legalName: 'Elm Services Example BV',
        establishedIn: 'NL',
        city: 'Den Haag',
        registrationNumber: KNOWN_NUMBER,
        serviceTypes: ['website_hosting', 'customer_service'],
      }),
    );
  }, 120_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  const look = (decisions: Readonly<Record<string, string>> = {}): Promise<Previewed> =>
    previewing(register, 'RECIPIENTS', { rows: procurementTable(), decisions });

  it('adds 37, changes 1, rejects 1 and asks about 1; and writes nothing', async () => {
    const before = await digestOfTables(register.database.reader);
    const { rows, counts } = await look();
    expect(counts).toEqual({ ADD: 37, CHANGE: 1, UNCHANGED: 0, REJECTED: 1, WAITING: 1 });
    expect(await digestOfTables(register.database.reader)).toEqual(before);
    expect(rows.map(({ row }) => row)).toEqual(procurementTable().map(({ row }) => row));
    expect(rows.filter((row) => toldOf(row).length > 0).map(toldOf)).toEqual([
      ['country COUNTRY:holland? NL'],
      ['until END_BEFORE_START from=2026-11-23 until=2026-01-31'],
    ]);
    expect(rows[30]).toMatchObject({ status: 'CHANGE', label: 'Elm Services Example BV' });
    // The same number in other writing, and the same services in another order, are no change.
    expect(rows[30]?.differences).toEqual([{ field: 'city', from: 'Den Haag', to: 'Utrecht' }]);
  });

  it('adds 38 when a person says that Holland is NL, and not when she says something else', async () => {
    const decided = { 'COUNTRY:holland': 'NL' };
    expect((await look(decided)).counts).toMatchObject({ ADD: 38, CHANGE: 1, WAITING: 0 });
    expect((await look({ 'COUNTRY:holland': 'Holland' })).counts).toMatchObject({ WAITING: 1 });
  });

  it('brings the same ids when it is looked at again, others in another import', async () => {
    const ids = async (importId?: string): Promise<readonly string[]> => {
      const { rows } = await previewing(register, 'RECIPIENTS', {
        rows: procurementTable(),
        importId,
      });
      return rows.flatMap(({ commands }) => commands.map(({ id }) => id));
    };
    const first = await ids();
    expect(new Set(first).size).toBe(38);
    expect(await ids()).toEqual(first);
    const others = await ids('019ab000-0000-7000-8000-000000000002');
    expect(others.filter((id) => first.includes(id))).toEqual([KNOWN]);
  });

  it('changes nothing when it is uploaded again after it was approved, until it is undone', async () => {
    const { rows } = await look({ 'COUNTRY:holland': 'NL' });
    const { approved, proposals } = proposing(register);
    const proposal = await approved(...rows.flatMap(({ commands }) => commands));
    const formula = rows[19]?.commands[0]?.id ?? '';
    expect((await register.read('recipient', formula, '2026-11-23'))?.facts.legalName).toBe(
      '=HYPERLINK("https://evil.example","Timber")',
    );
    expect(await register.read('recipient', formula, '2026-11-22')).toBeUndefined();
    const again = await look({ 'COUNTRY:holland': 'NL' });
    expect(again.counts).toEqual({ ADD: 0, CHANGE: 0, UNCHANGED: 39, REJECTED: 1, WAITING: 0 });
    expect(again.rows.flatMap(({ commands }) => commands)).toEqual([]);

    await proposals.undo(DPO, proposal, 'Too early');
    expect((await look()).counts).toMatchObject({ ADD: 37, CHANGE: 1, UNCHANGED: 0 });
  });
});
