import { byNewest } from '../bitemporal/by-newest.js';
import { onDay, onDayOrNearest } from '../bitemporal/on-day.js';
import type { Dated } from '../bitemporal/version.js';
import type { StandingFacts, StandingScheme } from '../register/standing.js';
import type { Question } from './question.js';

/** A holder's records under a scheme, the newest first, so that their order does not matter. */
function standingsOf(
  { dossier }: Question,
  scheme: StandingScheme,
  holder: string,
): readonly Dated<StandingFacts>[] {
  return dossier.standings
    .filter(({ facts }) => facts.recipientId === holder && facts.scheme === scheme)
    .toSorted(byNewest);
}

/** The record under a scheme that holds on the day, or `undefined` when none is on file. */
export function standingOf(
  question: Question,
  scheme: StandingScheme,
  holder: string = question.flow.recipientId,
): Dated<StandingFacts> | undefined {
  return onDay(standingsOf(question, scheme, holder), question.on);
}

/** The recipient's record that holds on the day or came nearest to it: what a refusal names. */
export function standingNear(
  question: Question,
  scheme: StandingScheme,
): Dated<StandingFacts> | undefined {
  return onDayOrNearest(standingsOf(question, scheme, question.flow.recipientId), question.on);
}

/**
 * Whether the recipient is on a list on the day (2023/1795 Article 1 and its predecessors): in its own
 * name, or named as a covered entity of a parent that is itself listed. No record means not listed:
 * the lists are public. `null`: the evidence does not settle it.
 */
export function isListed(question: Question, scheme: StandingScheme): boolean | null {
  const own = standingOf(question, scheme);
  if (own === undefined) return false;
  if (own.facts.coveredById === null || own.facts.held !== true) return own.facts.held;
  const parent = standingOf(question, scheme, own.facts.coveredById);
  return parent === undefined ? false : parent.facts.held;
}

/**
 * Whether a listing reaches these data. Staff data need the human resources flag (2023/1795 Annex I);
 * where the recipient is not the employer's own group opinions differ, so that a person decides.
 */
export function reachesStaffData({ flow }: Question, standing: StandingFacts): boolean | null {
  if (!flow.staffData || standing.humanResources === true) return true;
  if (standing.humanResources === null) return null;
  return flow.circumstances.sameGroup === true ? false : null;
}
