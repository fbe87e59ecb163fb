import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions, EntitySchemaIndexOptions } from 'typeorm';
import type { Engine } from './engine.js';
import type { ColumnKind, NounTable, PromotedColumn } from './noun-tables.js';
import { NOUN_TABLES } from './noun-tables.js';

type Row = Record<string, unknown>;

/** Indexes beside the one by record: what pages, dossiers and searches look up. */
const LOOKUPS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  recipient_version: [['organisation_code'], ['search_name', 'recipient_id']],
  standing_version: [['recipient_id'], ['covered_by_id']],
  data_flow_version: [
    ['destination', 'data_flow_id'],
    ['exporter_id', 'data_flow_id'],
    ['recipient_id', 'data_flow_id'],
    ['onward_of_id'],
  ],
  safeguard_version: [['code']],
  derogation_version: [['flow_id']],
  transfer_impact_assessment_version: [['recipient_id', 'exporter_id']],
};

/** Identity and version table of every noun, the same facts on both engines. */
export function nounSchemas(engine: Engine): readonly EntitySchema<Row>[] {
  return Object.values(NOUN_TABLES).flatMap((table) => [
    new EntitySchema<Row>({
      name: table.identity,
      tableName: table.identity,
      columns: { id: { name: 'id', ...primary(table.identity) } },
    }),
    versionSchema(table, engine),
  ]);
}

function primary(table: string): EntitySchemaColumnOptions {
  return { type: 'varchar', length: 36, primary: true, primaryKeyConstraintName: `${table}_pk` };
}

function versionSchema(table: NounTable, engine: Engine): EntitySchema<Row> {
  const columns: Record<string, EntitySchemaColumnOptions> = {
    version_id: primary(table.version),
    [table.idColumn]: { type: 'varchar', length: 36 },
    valid_from: { type: 'date' },
    valid_to: { type: 'date' },
    recorded_from: { type: 'varchar', length: 24 },
    recorded_to: { type: 'varchar', length: 24 },
  };
  for (const each of table.columns) columns[each.column] = columnOptions(each, engine);
  if (table.noun === 'recipient') columns['search_name'] = { type: 'text' };
  columns['particulars'] = { type: 'text' };
  return new EntitySchema<Row>({
    name: table.version,
    tableName: table.version,
    columns,
    foreignKeys: [
      {
        name: `${table.version}_of_fk`,
        target: table.identity,
        columnNames: [table.idColumn],
        referencedColumnNames: ['id'],
      },
    ],
    indices: indexesOf(table),
    checks: checksOf(table),
  });
}

const TYPES: Readonly<Record<ColumnKind, EntitySchemaColumnOptions>> = {
  text: { type: 'text' },
  id: { type: 'varchar', length: 36 },
  day: { type: 'date' },
  flag: { type: 'boolean' },
  list: { type: 'text' },
};

function columnOptions(
  { kind, nullable }: PromotedColumn,
  engine: Engine,
): EntitySchemaColumnOptions {
  const type = kind === 'list' && engine === 'postgres' ? { type: 'jsonb' as const } : TYPES[kind];
  return { ...type, nullable };
}

function indexesOf(table: NounTable): EntitySchemaIndexOptions[] {
  const byRecord = [table.idColumn, 'recorded_to', 'valid_from'];
  return [
    { name: `${table.version}_by_record`, columns: byRecord },
    ...(LOOKUPS[table.version] ?? []).map((columns) => ({
      name: `${table.version}_by_${columns[0]}`,
      columns: [...columns],
    })),
  ];
}

function checksOf(table: NounTable): { name: string; expression: string }[] {
  const closed = table.columns.flatMap(({ column, values }) =>
    values
      ? [
          {
            name: `${table.version}_${column}`,
            expression: `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`,
          },
        ]
      : [],
  );
  return [
    { name: `${table.version}_valid`, expression: 'valid_from < valid_to' },
    { name: `${table.version}_recorded`, expression: 'recorded_from < recorded_to' },
    { name: `${table.version}_instants`, expression: INSTANTS },
    ...closed,
  ];
}

const INSTANTS = `length(recorded_from) = 24 AND recorded_from LIKE '____-__-__T__:__:__.___Z' AND length(recorded_to) = 24`;
