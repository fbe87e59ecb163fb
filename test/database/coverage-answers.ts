import { dossiers } from '../../src/coverage/dossier.store.js';
import { coverageOverTime } from '../../src/data-flows/data-flows.store.js';
import type { Reader } from '../../src/database/reader.js';
import { coverageTimeline } from '../../src/domain/coverage/coverage-timeline.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { loadLaw } from '../../src/law/law.store.js';

/** Answers of every flow over its life as text, in one order. */
type Answers = readonly string[];

/** What the derived table holds at an instant, by row: each answer with the id of its row. */
export async function heldRows(reader: Reader, at: Instant): Promise<ReadonlyMap<string, string>> {
  const rows = await coverageOverTime(reader, at, await flowIds(reader));
  return new Map(
    rows.map((row) => [
      answer([
        row.data_flow_id,
        row.regime,
        [row.valid_from, row.valid_to],
        row.outcome,
        row.rule,
        [row.tool_kind, row.tool_id, row.tool_code, row.tool_citation],
        JSON.parse(row.fallbacks),
        JSON.parse(row.missing),
        [row.since, row.until],
        row.destination,
      ]),
      row.coverage_period_id,
    ]),
  );
}

/** What the derived table holds at an instant. */
export async function heldAnswers(reader: Reader, at: Instant): Promise<Answers> {
  return [...(await heldRows(reader, at)).keys()].toSorted();
}

/** What the core answers from all that was known at an instant. */
export async function answersOfCore(reader: Reader, at: Instant): Promise<Answers> {
  const { law } = (await loadLaw(reader)).at(at);
  const judged = await dossiers(reader, await flowIds(reader), at, law);
  const answers = [...judged].flatMap(([id, dossier]) =>
    coverageTimeline(dossier).map(({ valid, tool, unchanged, ...span }) =>
      answer([
        id,
        span.regime,
        [valid.from, valid.to],
        span.outcome,
        span.rule,
        [tool?.kind, tool?.id, tool?.code, tool?.citation],
        span.fallbacks,
        span.missing,
        [unchanged.from, unchanged.to],
        span.destination,
      ]),
    ),
  );
  return answers.toSorted();
}

/** Nothing known is written the same, whichever way it is not known. */
function answer(parts: readonly unknown[]): string {
  return JSON.stringify(parts, (_, value: unknown) => value ?? null);
}

async function flowIds(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.rows<{ id: string }>('SELECT id FROM data_flow ORDER BY id');
  return rows.map(({ id }) => id);
}
