import type { Held } from '../../../domain/bitemporal/version.js';
import type { Coverage, ToolReference } from '../../../domain/coverage/coverage.js';
import type { FactsByNoun } from '../../../domain/register/change.js';
import type { CoveragePeriodRow } from '../../../coverage/coverage-period.store.js';
import type { ExtractSource } from '../../extract-source.js';
import type { Controller } from './gather-controllers.js';

type ById<N extends keyof FactsByNoun> = ReadonlyMap<string, Held<FactsByNoun[N]>>;

/** The records that the flows of a controller name, and what the rules said of each flow. */
export type TiltPapers = {
  readonly activities: ById<'processingActivity'>;
  readonly safeguards: ById<'safeguard'>;
  readonly assessments: ById<'transferImpactAssessment'>;
  readonly verdicts: ReadonlyMap<string, readonly Coverage[]>;
};

/** Flows whose verdicts are asked for at once. */
const PAGE = 500;

export async function papersOf(source: ExtractSource, { flows }: Controller): Promise<TiltPapers> {
  const activityIds = flows.flatMap(({ flow }) => flow.facts.activityId ?? []);
  const safeguardIds = flows
    .flatMap(({ coverage }) => coverage.flatMap(toolsOf))
    .flatMap(({ kind, id }) => (kind === 'SAFEGUARD' ? [id] : []));
  const verdicts = new Map<string, readonly Coverage[]>();
  for (let from = 0; from < flows.length; from += PAGE) {
    const ids = flows.slice(from, from + PAGE).map(({ flow }) => flow.id);
    for (const [id, said] of await source.explain(ids)) verdicts.set(id, said);
  }
  const assessmentIds = [...verdicts.values()].flat().flatMap(assessmentsNamed);
  return {
    activities: byId(
      await source.among('processingActivity', 'processing_activity_id', distinct(activityIds)),
    ),
    safeguards: byId(await source.among('safeguard', 'safeguard_id', distinct(safeguardIds))),
    assessments: byId(
      await source.among(
        'transferImpactAssessment',
        'transfer_impact_assessment_id',
        distinct(assessmentIds),
      ),
    ),
    verdicts,
  };
}

/** What an answer rests on, then its fallbacks. */
export function toolsOf(row: CoveragePeriodRow): readonly ToolReference[] {
  const { tool_kind: kind, tool_id: id, tool_code: code, tool_citation: citation } = row;
  const fallbacks = JSON.parse(row.fallbacks) as readonly ToolReference[];
  return kind === null || id === null || code === null || citation === null
    ? fallbacks
    : [{ kind, id, code, citation }, ...fallbacks];
}

/** The assessments that the rules looked at, in the order in which they did. */
export function assessmentsNamed({ considered }: Coverage): readonly string[] {
  return considered
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ noun, id }) => (noun === 'transferImpactAssessment' ? [id] : []));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function byId<F>(records: readonly Held<F>[]): ReadonlyMap<string, Held<F>> {
  return new Map(records.map((record) => [record.id, record]));
}
