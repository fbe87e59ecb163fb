import { onDayOrNearest } from '../bitemporal/on-day.js';
import type { Version } from '../bitemporal/version.js';
import { changedFacts } from '../commands/changed-facts.js';
import { fieldDifferences } from '../history/field-differences.js';
import type { ProposedCommand } from '../proposals/proposal.js';
import type { CommandedNoun, FactsByNoun, Noun } from '../register/change.js';
import { isLocalDate } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';
import { firstGap, overlaps } from '../time/period.js';
import type { Period } from '../time/period.js';
import type { Amended } from './amend.js';
import { isRecordId } from '../register/record-id.js';
import { strayFact } from './facts-shape.js';
import type { Problem } from './problem.js';

type Facts = Readonly<Record<string, unknown>>;

/** A record as our own extracts write it. */
export type NativeRecord = {
  readonly noun: Noun;
  readonly id: string;
  readonly valid: Period<LocalDate>;
  readonly facts: Facts;
};

/** Nouns that come with the law: compared, and never changed by a file. */
const OF_LAW: readonly Noun[] = ['territory', 'transferTool', 'vocabularyTerm'];

const COMMANDED: { readonly [N in CommandedNoun]: true } = {
  recipient: true,
  standing: true,
  dataFlow: true,
  safeguard: true,
  derogation: true,
  transferImpactAssessment: true,
  processingAgreement: true,
  processingActivity: true,
  businessTransfer: true,
  authorityDisclosure: true,
  subProcessorNotice: true,
  adequacyDecision: true,
  statement: true,
};

/** Reads one line of an extract; a file may have been written by anybody. */
export function readNativeRecord(line: unknown): NativeRecord | { readonly problem: Problem } {
  const { noun, id, valid, facts } = groupOf(line);
  const { from, to } = groupOf(valid);
  const known = nounNamed(noun);
  if (known === null || typeof id !== 'string' || !isRecordId(id)) {
    return refused(null, 'NOT_A_RECORD', {});
  }
  if (!isDay(from) || !isDay(to) || to <= from) {
    return refused(null, 'NOT_A_RECORD', {});
  }
  const given = groupOf(facts);
  const stray = isOfLaw(known) ? null : strayFact(known, given);
  if (stray !== null) return refused(stray, 'NOT_A_FACT', { fact: stray });
  return { noun: known, id, valid: { from, to }, facts: given };
}

/**
 * What a record of an extract changes of the one that is there under its id: facts that differ on the days it
 * speaks of, and days on which there is none. What it does not speak of stays.
 */
export function nativeChange(
  { noun, id, valid, facts }: NativeRecord,
  versions: readonly Version<FactsByNoun[Noun]>[],
): Amended | { readonly problem: Problem } {
  const there = versions.filter((version) => overlaps(version.valid, valid));
  const other = there.flatMap((version) => changedFacts(facts, { ...version.facts }));
  const basis = onDayOrNearest(there, valid.from) as Version<FactsByNoun[Noun]> | undefined;
  const gaps = gapsIn(
    there.map((version) => version.valid),
    valid,
  );
  if (isOfLaw(noun)) {
    return other.length + gaps.length > 0
      ? refused(null, 'COMES_WITH_LAW', { noun })
      : { commands: [], differences: [] };
  }
  const changed = [...new Set(other)].filter((fact) => fact in facts);
  const patch = Object.fromEntries(changed.map((fact) => [fact, facts[fact]]));
  const commands: object[] = gaps.map((days) => ({
    kind: 'RECORD',
    noun,
    id,
    as: null,
    valid: days,
    facts,
  }));
  if (basis === undefined || changed.length === 0) {
    return { commands: commands as ProposedCommand[], differences: [] };
  }
  // Facts that were so from before are different from a day on; others never were so.
  const how = basis.valid.from < valid.from ? 'CHANGE' : 'CORRECTION';
  const before = new Map<string, unknown>(Object.entries(basis.facts));
  const seen = Object.fromEntries(changed.map((fact) => [fact, before.get(fact)]));
  return {
    commands: [
      { kind: 'REVISE', noun, id, how, valid, patch, basedOn: basis.versionId },
      ...commands,
    ] as ProposedCommand[],
    differences: fieldDifferences(seen, patch),
  };
}

/** The stretches of `days` that lie in none of the periods. */
function gapsIn(
  periods: readonly Period<LocalDate>[],
  days: Period<LocalDate>,
): readonly Period<LocalDate>[] {
  const from = firstGap(periods, days);
  if (from === null) return [];
  const to = periods.reduce(
    (end, each) => (from < each.from && each.from < end ? each.from : end),
    days.to,
  );
  return [{ from, to }, ...gapsIn(periods, { from: to, to: days.to })];
}

function isOfLaw(noun: Noun): noun is Exclude<Noun, CommandedNoun> {
  return OF_LAW.includes(noun);
}

function nounNamed(name: unknown): Noun | null {
  if (typeof name !== 'string') return null;
  return Object.hasOwn(COMMANDED, name) || OF_LAW.some((noun) => noun === name)
    ? (name as Noun)
    : null;
}

function isDay(value: unknown): value is LocalDate {
  return typeof value === 'string' && isLocalDate(value);
}

function groupOf(value: unknown): Facts {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function refused(
  column: string | null,
  code: Problem['code'],
  values: Problem['values'],
): { readonly problem: Problem } {
  return { problem: { column, value: null, code, values } };
}
