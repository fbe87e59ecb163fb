import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { LEFT_OUT } from '../../src/domain/commands/left-out.js';
import { commandsOf } from '../../src/domain/proposals/commands-of.js';
import type { TableRow } from '../../src/domain/imports/cell.js';
import type { LayoutKind } from '../../src/domain/imports/layouts.js';
import type { Reader } from '../../src/database/reader.js';
import { recording } from '../domain/commands/commanded.js';
import { commanding, companyId } from '../support/commanding.js';
import type { Commanding } from '../support/commanding.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { previewing, tableRow, toldOf } from '../support/previewing.js';
import type { Given, Previewed } from '../support/previewing.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

const NOORDZEE = 'Noordzee Example Insurance NV';

type Cells = Readonly<Record<string, Given>>;

/** Rows of a table, numbered from 2: the header is row 1. */
function rowsOf(...rows: readonly Cells[]): readonly TableRow[] {
  return rows.map((cells, at) => tableRow(at + 2, cells));
}

const flow = (more: Cells = {}): Cells => ({
  legalName: 'Kestrel Cloud Example BV',
  country: 'NL',
  exporter: NOORDZEE,
  destination: 'NL',
  exporterRole: 'controller',
  recipientRole: 'verwerker',
  purposes: 'claims_handling',
  dataCategories: 'Naam; email_address',
  dataSubjects: 'claimant',
  staffData: 'nee',
  from: '2026-11-23',
  ...more,
});

const paper = (more: Cells = {}): Cells => ({
  code: 'EU-46-2-C-SCC2021-M2',
  title: 'Clauses with Zephyr',
  exporters: NOORDZEE,
  importers: 'Zephyr Data Example Inc',
  executedOn: '2026-11-23',
  docking: 'ja',
  ...more,
});

const listing = (more: Cells = {}): Cells => ({
  recipient: 'Zephyr Data Example Inc',
  scheme: 'DPF',
  held: 'yes',
  humanResources: 'no',
  from: '2026-11-23',
  ...more,
});

describe.each(someDatabases)('rows of a spreadsheet on $name', ({ name, place: makePlace }) => {
  let place: Place;
  let register: Commanding;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    register = await commanding(place);
    const zephyr = {
      ...LEFT_OUT.recipient,
      kind: 'SERVICE_PROVIDER',
      legalName: 'Zephyr Data Example Inc',
      establishedIn: 'US',
      registrationNumber: 'DE 5550001',
    } as const;
    await register.done(recording('recipient', ID.zephyr, zephyr));
    for (const [id, country] of [
      [ID.twinNl, 'NL'],
      [ID.twinBe, 'BE'],
    ] as const) {
      const twin = { legalName: 'Twin Example NV', establishedIn: country };
      await register.done(
        recording('recipient', id, { ...zephyr, ...twin, registrationNumber: null }),
      );
    }
  }, 120_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  const look = (
    kind: LayoutKind,
    rows: Iterable<TableRow>,
    decisions: Readonly<Record<string, string>> = {},
  ): Promise<Previewed> => previewing(register, kind, { rows, decisions, importId: v7() });

  const said = ({ rows }: Previewed): readonly string[] =>
    rows.map((row) => [row.status, ...toldOf(row)].join(' '));

  /** Records what rows propose, one command after another. */
  async function record({ rows }: Previewed): Promise<void> {
    const commands = rows.flatMap((row) => row.commands);
    for (const command of commandsOf({ commands, reason: 'a test' }).commands) {
      await register.done(command);
    }
  }

  it('add a provider with its flow, and another flow of the same provider', async () => {
    const rows = rowsOf(
      flow(),
      flow({ destination: 'IN' }),
      flow(),
      flow({ city: 'Delft', destination: 'US' }),
      flow({ exporter: 'Noordzee Exmple Insurance NV' }),
      flow({ legalName: 'Kestrel Claud Example BV', exporter: 'Nobody at all' }),
      flow({ destination: 'CA', flowUntil: '2026-11-01' }),
    );
    const found = await look('PROVIDERS_WITH_FLOWS', rows);
    expect(said(found)).toEqual([
      'ADD',
      'ADD',
      'REJECTED row SAME_ROW row=2',
      'REJECTED city DIFFERS_FROM_ROW row=2',
      `REJECTED exporter UNKNOWN_RECIPIENT name=Noordzee Exmple Insurance NV nearest=${NOORDZEE}`,
      'REJECTED exporter UNKNOWN_RECIPIENT name=Nobody at all',
      'REJECTED flowUntil END_BEFORE_START from=2026-11-23 until=2026-11-01',
    ]);
    const [first, second] = found.rows;
    expect(first?.commands.map(({ kind, noun }) => [kind, noun])).toEqual([
      ['RECORD', 'recipient'],
      ['RECORD', 'dataFlow'],
    ]);
    expect(second?.commands).toMatchObject([
      {
        noun: 'dataFlow',
        facts: { recipientId: first?.commands[0]?.id, exporterRole: 'CONTROLLER' },
      },
    ]);
    await record(found);
    const again = await look('PROVIDERS_WITH_FLOWS', rows.slice(0, 2));
    expect(said(again)).toEqual(['UNCHANGED', 'UNCHANGED']);
    const changed = await look(
      'PROVIDERS_WITH_FLOWS',
      rowsOf(flow({ recipientRole: 'controller' })),
    );
    expect(changed.rows).toMatchObject([
      {
        status: 'CHANGE',
        differences: [{ field: 'recipientRole', from: 'PROCESSOR', to: 'CONTROLLER' }],
      },
    ]);
  });

  it('are judged by the core that would record them, each as if those above were recorded', async () => {
    const rows = rowsOf(
      flow({ legalName: 'Lantern Example BV', from: '2026-11-23', flowFrom: '2026-01-01' }),
      flow({ legalName: NOORDZEE, country: 'BE', from: '' }),
    );
    const { rows: found } = await look('PROVIDERS_WITH_FLOWS', rows);
    expect(
      found.map(({ status, problems, commands }) => [
        status,
        problems[0]?.code,
        problems[0]?.column,
        commands,
      ]),
    ).toEqual([
      ['REJECTED', 'RECIPIENT_NOT_ACTIVE', 'legalName', []],
      ['REJECTED', 'FLOW_TO_ITSELF', 'legalName', []],
    ]);
  });

  it('add papers and listings once, and change them when something else is said', async () => {
    const papers = await look(
      'SAFEGUARDS',
      rowsOf(paper(), paper({ title: 'Again' }), paper({ code: 'EU-99' })),
    );
    expect(said(papers)).toEqual([
      'ADD',
      'REJECTED row SAME_ROW row=2',
      'REJECTED code UNKNOWN_CODE code=EU-99 scheme=TOOL',
    ]);
    await record(papers);
    expect(said(await look('SAFEGUARDS', rowsOf(paper())))).toEqual(['UNCHANGED']);
    const id = papers.rows[0]?.commands[0]?.id ?? '';
    const changed = await look(
      'SAFEGUARDS',
      rowsOf(paper({ id, title: 'Clauses of today' }), paper({ id: ID.nobody })),
    );
    expect(changed.rows.map(({ status, differences }) => [status, differences])).toEqual([
      ['CHANGE', [{ field: 'title', from: 'Clauses with Zephyr', to: 'Clauses of today' }]],
      ['REJECTED', []],
    ]);

    const listings = await look(
      'STANDINGS',
      rowsOf(listing(), listing({ recipient: '5550001' }), listing({ scheme: 'DPF_UK' })),
    );
    expect(said(listings)).toEqual(['ADD', 'REJECTED row SAME_ROW row=2', 'ADD']);
    await record(listings);
    expect(said(await look('STANDINGS', rowsOf(listing())))).toEqual(['UNCHANGED']);
    const ended = await look('STANDINGS', rowsOf(listing({ from: '', until: '2026-12-31' })));
    expect(ended.rows).toMatchObject([
      { status: 'CHANGE', commands: [{ kind: 'WITHDRAW', valid: { from: '2027-01-01' } }] },
    ]);
  });

  it('wait when a name is that of two, or nearly that of one', async () => {
    const twin = rowsOf(listing({ recipient: 'Twin Example NV' }));
    const key = 'WHICH_RECIPIENT:twin example nv';
    const { rows } = await look('STANDINGS', twin);
    expect(rows[0]?.status).toBe('WAITING');
    expect(rows[0]?.questions[0]?.options.toSorted()).toEqual([ID.twinNl, ID.twinBe].toSorted());
    const decided = await look('STANDINGS', twin, { [key]: ID.twinBe });
    expect(decided.rows).toMatchObject([
      { status: 'ADD', commands: [{ facts: { recipientId: ID.twinBe } }] },
    ]);

    const near = { kind: 'SERVICE_PROVIDER', legalName: 'Zephir Data Example Inc', country: 'US' };
    const asked = await look('RECIPIENTS', rowsOf(near));
    const same = 'SAME_RECIPIENT:zephir data example inc::us';
    expect(said(asked)).toEqual([`WAITING legalName ${same}? ${ID.zephyr}|NEW`]);
    expect(said(await look('RECIPIENTS', rowsOf(near), { [same]: 'NEW' }))).toEqual(['ADD']);
    const renamed = await look('RECIPIENTS', rowsOf(near), { [same]: ID.zephyr });
    expect(renamed.rows).toMatchObject([
      { status: 'CHANGE', differences: [{ field: 'legalName', from: 'Zephyr Data Example Inc' }] },
    ]);
  });

  it('find what is on record by its id, and say when nothing is', async () => {
    const cells = { kind: 'SERVICE_PROVIDER', legalName: 'Zephyr Renamed Inc' };
    const { rows } = await look(
      'RECIPIENTS',
      rowsOf({ ...cells, id: ID.zephyr }, { ...cells, id: ID.nobody }),
    );
    expect(rows.map(({ status, problems }) => [status, problems[0]?.code])).toEqual([
      ['CHANGE', undefined],
      ['REJECTED', 'UNKNOWN_ID'],
    ]);
  });

  it('name companies of rows above, in whatever order their numbers are', async () => {
    const company = (legalName: string, more: Cells = {}): Cells => ({
      kind: 'SERVICE_PROVIDER',
      legalName,
      country: 'NL',
      ...more,
    });
    const { rows } = await look(
      'RECIPIENTS',
      rowsOf(
        company('Umbra Holding Example NV', { registrationNumber: 'KVK 9990001' }),
        company('Umbra Services Example BV', { parent: 'umbra holding example n.v.' }),
        company('Umbra Data Example BV', { parent: 'kvk-9990001' }),
        company('Umbra Holding Example NV'),
        company('Umbra Below Example BV', { parent: 'Violet Later Example NV' }),
        company('Violet Later Example NV'),
      ),
    );
    const [holding] = rows[0]?.commands ?? [];
    expect(rows.slice(1, 3)).toMatchObject([
      { commands: [{ facts: { parentId: holding?.id } }] },
      { commands: [{ facts: { parentId: holding?.id } }] },
    ]);
    expect(rows.slice(3).map((row) => [row.status, ...toldOf(row)].join(' '))).toEqual([
      'REJECTED row SAME_ROW row=2',
      'REJECTED parent UNKNOWN_RECIPIENT name=Violet Later Example NV',
      'ADD',
    ]);
  });

  it('rest on rows of chunks before, and the more there are the more statements, not more for each', async () => {
    const row = (at: number): Cells => ({
      kind: 'SERVICE_PROVIDER',
      legalName: `Row ${at} Example BV`,
      country: 'NL',
      registrationNumber: String(880_000_000 + at),
      ...(at > 300 && { parent: `Row ${at - 299} Example BV` }),
    });
    let statements = 0;
    const counting = (reader: Reader): Reader =>
      new Proxy(reader, {
        get: (target, property) => {
          if (property === 'rows' || property === 'scan') statements += 1;
          const value: unknown = Reflect.get(target, property);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    const count = async (rows: readonly Cells[]): Promise<number> => {
      statements = 0;
      await previewing(register, 'RECIPIENTS', {
        rows: rowsOf(...rows),
        importId: v7(),
        through: counting,
      });
      return statements;
    };
    const all = Array.from({ length: 600 }, (_, at) => row(at + 1));
    const { counts } = await look('RECIPIENTS', rowsOf(...all));
    expect(counts).toMatchObject({ ADD: 600 });
    const one = await count(all.slice(0, 1));
    const chunk = await count(all.slice(0, 200));
    expect(chunk).toBe(one);
    const three = await count(all);
    expect(three - chunk).toBeLessThanOrEqual(2 * chunk);
  });

  it('name exporters of the demonstration by their id as well', async () => {
    const rows = rowsOf(flow({ legalName: 'Maple Example BV', exporter: companyId('noordzee') }));
    expect(said(await look('PROVIDERS_WITH_FLOWS', rows))).toEqual(['ADD']);
  });
});

const ID = {
  zephyr: '019a0000-0000-7000-8000-0000000000b1',
  twinNl: '019a0000-0000-7000-8000-0000000000b2',
  twinBe: '019a0000-0000-7000-8000-0000000000b3',
  nobody: '019a0000-0000-7000-8000-0000000000b4',
} as const;
