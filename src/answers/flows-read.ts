import type { DataFlow } from '../data-flows/data-flows.service.js';
import { unbrokenSince } from '../domain/answers/unbroken-since.js';
import type { Held } from '../domain/bitemporal/version.js';
import { grouped } from '../domain/grouped.js';
import type { DataFlowFacts } from '../domain/register/data-flow.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { contains } from '../domain/time/period.js';
import type { AnswerSource } from './answer-source.js';

/** What a company sends, and what goes on from there: of the day, and of the past. */
export type FlowsRead = {
  readonly current: readonly DataFlow[];
  /** First day of the unbroken stretch of each, by id. */
  readonly since: ReadonlyMap<string, LocalDate>;
  /** Versions that ended on or before the day, to recipients that no longer receive such data. */
  readonly former: readonly Held<DataFlowFacts>[];
  /** Flows of the day that do not tell whose data they carry. */
  readonly unknownPeople: number;
};

type Asked = { readonly answeringCompanyId: string; readonly relations: readonly string[] };

/** Flows about people of the relations, of any when none is known; never those back to the company itself. */
export async function readFlows(
  source: AnswerSource,
  { answeringCompanyId, relations }: Asked,
): Promise<FlowsRead> {
  const { on } = source.opened.moment;
  const versions = (await source.versionsFrom(answeringCompanyId)).filter(
    ({ facts }) => facts.recipientId !== answeringCompanyId,
  );
  const live = versions.filter(({ valid }) => contains(valid, on));
  const isAbout = ({ facts }: Held<DataFlowFacts>): boolean =>
    relations.length === 0 || facts.dataSubjects.some((slug) => relations.includes(slug));
  const matching = live.filter(isAbout);
  const stillReceive = new Set(matching.map(({ facts }) => facts.recipientId));
  const lives = grouped(versions, lifeOf);
  return {
    current: await source.flowsById(matching.map(({ id }) => id)),
    since: new Map(
      matching.map((version) => [
        version.id,
        unbrokenSince(lives.get(lifeOf(version)) ?? [], on) ?? version.valid.from,
      ]),
    ),
    former: versions.filter(
      (version) =>
        version.valid.to <= on && isAbout(version) && !stillReceive.has(version.facts.recipientId),
    ),
    unknownPeople:
      relations.length === 0
        ? 0
        : live.filter(({ facts }) => facts.dataSubjects.length === 0).length,
  };
}

/** Of one flow, as long as it goes to one recipient. */
function lifeOf({ id, facts }: Held<DataFlowFacts>): string {
  return `${id}:${facts.recipientId}`;
}
