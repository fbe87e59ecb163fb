import { AGREEMENTS } from './agreement-columns.js';
import type { Cell, Cells, TableRow } from './cell.js';
import type { Layout } from './layout.js';
import { LAYOUTS } from './layouts.js';
import { shownCell } from './reading.js';

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
 * for a controller that a person names. The id of that program and its solutions go into the note. Persons are
 * not taken in: somebody enters them as contacts. What is not carried is counted.
 */
export function fromCisoAssistant(workbook: CisoWorkbook): {
  readonly tables: readonly CisoTable[];
  readonly notCarried: readonly NotCarried[];
} {
  const { Entities: entities, Solutions: solutions, Contracts: contracts } = workbook;
  const names = new Map(entities.map(({ cells }) => [said(cells, 'ref_id'), cells.get('name')]));
  const titles = new Map(
    solutions.map(({ cells }) => [said(cells, 'ref_id'), said(cells, 'name')]),
  );
  const strays = solutions.filter(({ cells }) => !names.has(said(cells, 'provider_entity_ref_id')));
  return {
    tables: [
      {
        sheet: 'Entities',
        layout: RECIPIENTS,
        rows: parentsFirst(entities).map(({ row, cells }) => ({
          row,
          cells: entity(cells, names, solutions),
        })),
      },
      {
        sheet: 'Contracts',
        layout: AGREEMENTS,
        rows: contracts.map(({ row, cells }) => ({ row, cells: contract(cells, names, titles) })),
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

type Names = ReadonlyMap<string, Cell | undefined>;

function entity(cells: Cells, names: Names, solutions: readonly TableRow[]): Cells {
  const ref = said(cells, 'ref_id');
  const services = solutions
    .filter((solution) => said(solution.cells, 'provider_entity_ref_id') === ref)
    .map((solution) => told('Solution', solution.cells, ['name', 'description', 'criticality']));
  return row({
    kind: { text: 'SERVICE_PROVIDER' },
    legalName: cells.get('name'),
    country: cells.get('country'),
    parent: named(cells, 'parent_entity_ref_id', names),
    note: note([told('CISO Assistant', cells, ['ref_id', 'description', 'mission']), ...services]),
  });
}

function contract(cells: Cells, names: Names, titles: ReadonlyMap<string, string>): Cells {
  const title = titles.get(said(cells, 'solution_ref_id'));
  return row({
    processor: named(cells, 'provider_entity_ref_id', names),
    signedOn: cells.get('start_date'),
    endsOn: cells.get('end_date'),
    documentReference: cells.get('ref_id'),
    note: note([
      told('CISO Assistant', cells, ['name', 'description', 'status']),
      ...(title === undefined ? [] : [`Solution: ${title}`]),
    ]),
  });
}

/** The entity that a cell refers to, by its name; one that is in no row stays as it is written. */
function named(cells: Cells, column: string, names: Names): Cell | undefined {
  return names.get(said(cells, column)) ?? cells.get(column);
}

/** Entities in an order in which the one above another comes before it; those in a circle as they stand. */
function parentsFirst(entities: readonly TableRow[]): readonly TableRow[] {
  const byRef = new Map(entities.map((each) => [said(each.cells, 'ref_id'), each]));
  const ordered = new Set<TableRow>();
  for (const each of entities) {
    const way: TableRow[] = [];
    let at: TableRow | undefined = each;
    while (at !== undefined && !ordered.has(at) && !way.includes(at)) {
      way.push(at);
      at = byRef.get(said(at.cells, 'parent_entity_ref_id'));
    }
    for (const above of way.toReversed()) ordered.add(above);
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

function note(lines: readonly string[]): Cell {
  return { text: lines.join('\n') };
}

function told(whom: string, cells: Cells, columns: readonly string[]): string {
  const parts = columns.map((column) => said(cells, column)).filter((text) => text !== '');
  return `${whom}: ${parts.join(' · ')}`;
}

/** What a cell says; nothing for an empty one. */
function said(cells: Cells, column: string): string {
  const cell = cells.get(column);
  return cell === undefined ? '' : shownCell(cell).trim();
}
