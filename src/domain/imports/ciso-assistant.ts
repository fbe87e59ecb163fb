import { grouped } from '../grouped.js';
import { AGREEMENTS } from './agreement-columns.js';
import type { Cell, Cells, TableRow } from './cell.js';
import type { Layout } from './layout.js';
import { LAYOUTS } from './layouts.js';
import type { Decisions } from './problem.js';
import { readDay } from './read-day.js';
import { wholeCell } from './reading.js';

/** Sheets of the third-parties workbook of CISO Assistant; cells by the header of that program. */
export const CISO_SHEETS = ['Entities', 'Solutions', 'Contracts', 'Representatives'] as const;

export type CisoSheet = (typeof CISO_SHEETS)[number];

export type CisoWorkbook = { readonly [S in CisoSheet]: readonly TableRow[] };

/** A sheet as rows of one of our layouts. */
export type CisoTable = {
  readonly sheet: CisoSheet;
  readonly layout: Layout;
  readonly rows: readonly TableRow[];
};

/** Values that have no place in the register. `null`: whole rows, because they are persons or of nobody. */
export type NotCarried = {
  readonly sheet: CisoSheet;
  readonly column: string | null;
  readonly count: number;
};

/** Headers of which the register has no fact; `domain` is a folder of that program. */
const NO_PLACE: { readonly [S in CisoSheet]: readonly string[] } = {
  Entities: ['currency', 'dependency', 'penetration', 'maturity', 'trust', 'domain'],
  Solutions: [],
  Contracts: ['annual_expense', 'currency', 'domain', 'lei', 'euid', 'vat', 'duns'],
  Representatives: [],
};

/**
 * The workbook as tables of ours: entities are providers of services, contracts are contracts with processors,
 * for a controller that a person names; an entity is there from the first day of its contracts. The id of that
 * program and its solutions go into the note. Persons are not taken in: somebody enters them as contacts. What
 * is not carried is counted.
 */
export function fromCisoAssistant(workbook: CisoWorkbook): {
  readonly tables: readonly CisoTable[];
  readonly notCarried: readonly NotCarried[];
} {
  const { Entities: entities, Solutions: solutions, Contracts: contracts } = workbook;
  const names = new Map(
    entities.flatMap(({ cells }) => {
      const name = cells.get('name');
      return name === undefined ? [] : [[said(cells, 'ref_id'), name] as const];
    }),
  );
  const byRef = new Map(solutions.map(({ cells }) => [said(cells, 'ref_id'), cells] as const));
  // Nobody is meant by a cell in which nothing stands.
  names.delete('');
  byRef.delete('');
  const about = { solutions: byProvider(solutions), contracts: byProvider(contracts) };
  const strays = solutions.filter(({ cells }) => !names.has(said(cells, 'provider_entity_ref_id')));
  return {
    tables: [
      {
        sheet: 'Entities',
        layout: RECIPIENTS,
        rows: parentsFirst(entities).map(({ row, cells }) => ({
          row,
          cells: entity(cells, names, about),
        })),
      },
      {
        sheet: 'Contracts',
        layout: AGREEMENTS,
        rows: contracts.map(({ row, cells }) => ({ row, cells: contract(cells, names, byRef) })),
      },
    ],
    notCarried: [
      ...CISO_SHEETS.flatMap((sheet) =>
        NO_PLACE[sheet].map((column) => ({
          sheet,
          column,
          count: workbook[sheet].filter(({ cells }) => cells.has(column)).length,
        })),
      ),
      { sheet: 'Solutions' as const, column: null, count: strays.length },
      { sheet: 'Representatives' as const, column: null, count: workbook.Representatives.length },
    ].filter(({ count }) => count > 0),
  };
}

const [RECIPIENTS] = LAYOUTS as readonly [Layout, ...Layout[]];

type Names = ReadonlyMap<string, Cell>;

/** Rows by the entity they are about. */
type About = {
  readonly solutions: ReadonlyMap<string, readonly TableRow[]>;
  readonly contracts: ReadonlyMap<string, readonly TableRow[]>;
};

type Line = { readonly whom: string; readonly cells: Cells; readonly columns: readonly string[] };

function entity(cells: Cells, names: Names, { solutions, contracts }: About): Cells {
  const ref = said(cells, 'ref_id');
  const services = (solutions.get(ref) ?? []).map(({ cells }) => ({
    whom: 'Solution',
    cells,
    columns: ['name', 'description', 'criticality'],
  }));
  return row({
    kind: { text: 'SERVICE_PROVIDER' },
    legalName: cells.get('name'),
    country: cells.get('country'),
    parent: named(cells, 'parent_entity_ref_id', names),
    from: firstDay(contracts.get(ref) ?? []),
    note: note([
      { whom: 'CISO Assistant', cells, columns: ['ref_id', 'description', 'mission'] },
      ...services,
    ]),
  });
}

function contract(cells: Cells, names: Names, solutions: ReadonlyMap<string, Cells>): Cells {
  const solution = solutions.get(said(cells, 'solution_ref_id'));
  return row({
    processor: named(cells, 'provider_entity_ref_id', names),
    signedOn: cells.get('start_date'),
    endsOn: cells.get('end_date'),
    documentReference: cells.get('ref_id'),
    note: note([
      { whom: 'CISO Assistant', cells, columns: ['name', 'description', 'status'] },
      ...(solution === undefined ? [] : [{ whom: 'Solution', cells: solution, columns: ['name'] }]),
    ]),
  });
}

/** Rows by the entity they are about; none about one that has no id. */
function byProvider(rows: readonly TableRow[]): ReadonlyMap<string, readonly TableRow[]> {
  const found = grouped(rows, ({ cells }) => said(cells, 'provider_entity_ref_id'));
  found.delete('');
  return found;
}

/** The day the first of some contracts starts; an entity says no day of its own. */
function firstDay(contracts: readonly TableRow[]): Cell | undefined {
  const days = contracts
    .map(({ cells }) => readDay(cells.get('start_date'), NO_DECISIONS))
    .flatMap((read) => ('value' in read ? [read.value] : []));
  const [day] = days.toSorted();
  return day === undefined ? undefined : { day };
}

const NO_DECISIONS: Decisions = new Map();

/** The entity that a cell refers to, by its name; one that is in no row stays as it is written. */
function named(cells: Cells, column: string, names: Names): Cell | undefined {
  return names.get(said(cells, column)) ?? cells.get(column);
}

/** Entities in an order in which the one above another comes before it; those in a circle as they stand. */
function parentsFirst(entities: readonly TableRow[]): readonly TableRow[] {
  const byRef = new Map(entities.map((each) => [said(each.cells, 'ref_id'), each]));
  const ordered = new Set<TableRow>();
  for (const each of entities) {
    const way = new Set<TableRow>();
    let at: TableRow | undefined = each;
    while (at !== undefined && !ordered.has(at) && !way.has(at)) {
      way.add(at);
      const above = said(at.cells, 'parent_entity_ref_id');
      at = above === '' ? undefined : byRef.get(above);
    }
    for (const above of [...way].toReversed()) ordered.add(above);
  }
  return [...ordered];
}

function row(cells: Readonly<Record<string, Cell | undefined>>): Cells {
  return new Map(
    Object.entries(cells).flatMap(([key, cell]) =>
      cell === undefined ? [] : [[key, cell] as const],
    ),
  );
}

/** What cells say, a line for each row they are of. One that cannot be taken for a value stands for all. */
function note(lines: readonly Line[]): Cell | undefined {
  const cells = lines.flatMap(({ cells, columns }) =>
    columns.map((column) => cells.get(column)).filter((cell) => cell !== undefined),
  );
  const refused = cells.find((cell) => 'formula' in cell || 'error' in cell);
  if (refused !== undefined || cells.length === 0) return refused;
  const told = lines.map(({ whom, cells, columns }) => {
    const parts = columns.map((column) => said(cells, column)).filter((text) => text !== '');
    return `${whom}: ${parts.join(' · ')}`;
  });
  return { text: told.join('\n') };
}

/** What a cell says; nothing for an empty one. */
function said(cells: Cells, column: string): string {
  const cell = cells.get(column);
  return cell === undefined ? '' : wholeCell(cell).trim();
}
