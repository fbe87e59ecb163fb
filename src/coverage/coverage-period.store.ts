import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { CoverageSpan, ToolReference } from '../domain/coverage/coverage.js';
import { grouped } from '../domain/grouped.js';
import type { Instant } from '../domain/time/instant.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';

/** A row of the derived table, columns as both engines give them. */
export type CoveragePeriodRow = {
  readonly coverage_period_id: string;
  readonly data_flow_id: string;
  readonly regime: CoverageSpan['regime'];
  readonly valid_from: CoverageSpan['valid']['from'];
  readonly valid_to: CoverageSpan['valid']['to'];
  readonly outcome: CoverageSpan['outcome'];
  readonly rule: string | null;
  readonly tool_kind: ToolReference['kind'] | null;
  readonly tool_id: string | null;
  readonly tool_code: string | null;
  readonly tool_citation: string | null;
  readonly fallbacks: string;
  readonly missing: string;
  readonly since: CoverageSpan['unchanged']['from'];
  readonly until: CoverageSpan['unchanged']['to'];
  readonly destination: string | null;
};

/** A row with the instants between which it stood. */
export type HeldPeriodRow = CoveragePeriodRow & {
  readonly recorded_from: Instant;
  readonly recorded_to: Instant;
};

/** The columns that hold the answer, in the order of `answerOf`. */
const ANSWER = [
  'regime',
  'valid_from',
  'valid_to',
  'outcome',
  'rule',
  'tool_kind',
  'tool_id',
  'tool_code',
  'tool_citation',
  'fallbacks',
  'missing',
  'since',
  'until',
  'destination',
] as const;

/** Every column, in the order of rows that are inserted. */
const COLUMNS = [
  'coverage_period_id',
  'data_flow_id',
  'recorded_from',
  'recorded_to',
  ...ANSWER,
] as const;

/**
 * Puts the derived answers of flows in place of those that stand, keeping rows that did not change.
 * Answers with the number of flows whose answers differ.
 */
export async function replaceCoverage(
  transaction: Transaction,
  timelines: ReadonlyMap<string, readonly CoverageSpan[]>,
  recordedAt: Instant,
  newId: () => string,
): Promise<number> {
  const standing = grouped(
    await openPeriods(transaction, [...timelines.keys()]),
    (row) => row.data_flow_id,
  );
  const superseded: string[] = [];
  const inserted: unknown[][] = [];
  const changed = new Set<string>();
  for (const [flowId, spans] of timelines) {
    const wanted = new Map(spans.map((span) => [keyOf(answerOf(span)), span]));
    for (const row of standing.get(flowId) ?? []) {
      if (!wanted.delete(keyOf(ANSWER.map((column) => row[column])))) {
        superseded.push(row.coverage_period_id);
        changed.add(flowId);
      }
    }
    for (const span of wanted.values()) {
      changed.add(flowId);
      inserted.push([newId(), flowId, recordedAt, UNTIL_SUPERSEDED, ...answerOf(span)]);
    }
  }
  await write(transaction, superseded, inserted, recordedAt);
  return changed.size;
}

/** Puts rows back as they stood, with their ids and instants. */
export async function insertPeriods(
  transaction: Transaction,
  rows: readonly HeldPeriodRow[],
): Promise<void> {
  await transaction.insert(
    'coverage_period',
    COLUMNS,
    rows.map((row) => [
      row.coverage_period_id,
      row.data_flow_id,
      row.recorded_from,
      row.recorded_to,
      ...ANSWER.map((column) => row[column]),
    ]),
  );
}

/** Every row the flows ever had. */
export function periodsEverHeld(
  rows: Rows,
  flowIds: readonly string[],
): Promise<readonly HeldPeriodRow[]> {
  return rows.rows<HeldPeriodRow>(
    `SELECT * FROM coverage_period c WHERE ${rows.dialect.anyOf('c.data_flow_id', ':flowIds')}
     ORDER BY c.data_flow_id, c.recorded_from, c.regime, c.valid_from`,
    { flowIds },
  );
}

/** The first row that no answer of the core stands behind, or the first answer that no row holds. */
export function firstDifference<R extends CoveragePeriodRow>(
  held: readonly R[],
  derived: readonly CoverageSpan[],
): R | CoverageSpan | undefined {
  const wanted = new Map(derived.map((span) => [keyOf(answerOf(span)), span]));
  const stray = held.find((row) => !wanted.delete(keyOf(ANSWER.map((column) => row[column]))));
  return stray ?? [...wanted.values()][0];
}

/** The rows that stand for the flows, whatever the day. */
function openPeriods(
  rows: Rows,
  flowIds: readonly string[],
): Promise<readonly CoveragePeriodRow[]> {
  return rows.rows<CoveragePeriodRow>(
    `SELECT * FROM coverage_period c
     WHERE ${rows.dialect.anyOf('c.data_flow_id', ':flowIds')} AND c.recorded_to = :open`,
    { flowIds, open: UNTIL_SUPERSEDED },
  );
}

async function write(
  transaction: Transaction,
  superseded: readonly string[],
  inserted: readonly (readonly unknown[])[],
  recordedAt: Instant,
): Promise<void> {
  if (superseded.length > 0) {
    await transaction.execute(
      `UPDATE coverage_period SET recorded_to = :recordedAt
       WHERE ${transaction.dialect.anyOf('coverage_period_id', ':superseded')}`,
      { recordedAt, superseded },
    );
  }
  await transaction.insert('coverage_period', COLUMNS, inserted);
}

function answerOf(span: CoverageSpan): readonly unknown[] {
  const { tool, fallbacks, missing, valid, unchanged } = span;
  return [
    span.regime,
    valid.from,
    valid.to,
    span.outcome,
    span.rule,
    tool?.kind ?? null,
    tool?.id ?? null,
    tool?.code ?? null,
    tool?.citation ?? null,
    JSON.stringify(fallbacks),
    JSON.stringify(missing),
    unchanged.from,
    unchanged.to,
    span.destination,
  ];
}

/** Two answers are the same when all their columns are. */
function keyOf(answer: readonly unknown[]): string {
  return JSON.stringify(answer);
}
