import type { Change, CommandedNoun } from '../register/change.js';
import { intersection, overlaps } from '../time/period.js';
import { changedFacts } from './changed-facts.js';
import { checkSubject } from './check-subject.js';
import type { Command, ReviseCommand } from './command.js';
import { givenOf } from './given-of.js';
import { consequencesOf } from './consequences.js';
import { afterChanges, versionsOf } from './known.js';
import type { Known } from './known.js';
import type { Refusal } from './refusal.js';
import { refusal } from './refusal.js';
import { restedOn } from './rests-on.js';
import { standingSale } from './standing-sale.js';
import type { Subject } from './subject.js';

/** What a command comes to: changes to record, or everything that stands in its way. */
export type Judgement =
  { readonly changes: readonly Change[] } | { readonly refusals: readonly Refusal[] };

/** Decides on one command, given all that is known. Writes nothing. */
export function judge(command: Command, known: Known): Judgement {
  const refusals = [...periodOf(command), ...presence(command, known)];
  if (refusals.length > 0) return { refusals };
  if (command.kind === 'WITHDRAW') return withdrawal(command, known);
  const changes = command.kind === 'RECORD' ? [asChange(command)] : revisions(command, known);
  if (changes.length === 0) {
    return { refusals: [refusal('NOTHING_CHANGES', 'register', 'patch')] };
  }
  return checked(changes, known);
}

function asChange({ noun, id, valid, facts }: Extract<Command, { kind: 'RECORD' }>): Change {
  return { noun, id, valid, facts } as Change;
}

function withdrawal(
  { noun, id, valid, how }: Extract<Command, { kind: 'WITHDRAW' }>,
  known: Known,
): Judgement {
  const changes = versionsOf(known, noun, id).flatMap((version) => {
    const days = intersection(version.valid, valid);
    return days === null ? [] : [{ noun, id, valid: days, facts: null } as Change];
  });
  const refusals = [
    ...restedOn(known, noun, id, valid),
    ...standingSale(changes, known),
    ...(how === 'CHANGE' ? endOfLaw(changes, known) : []),
  ];
  return refusals.length > 0 ? { refusals } : { changes };
}

/** A decision does not end by itself: say first what ended it. */
function endOfLaw(changes: readonly Change[], known: Known): readonly Refusal[] {
  const ended = changes.filter(({ noun }) => noun === 'adequacyDecision');
  const isSaid = ended.every(({ id }) =>
    versionsOf(known, 'adequacyDecision', id).every(({ facts }) => facts.endedBy !== null),
  );
  return isSaid ? [] : [refusal('SOURCE_REQUIRED', 'law is data', 'endedBy')];
}

/** A day before the other; a day cannot end before it began. */
function periodOf({ valid: { from, to } }: Command): readonly Refusal[] {
  if (from < to) return [];
  const code = from === to ? 'EMPTY_PERIOD' : 'PERIOD_REVERSED';
  return [refusal(code, 'two clocks', 'valid', { from, to })];
}

/** What is recorded was not there; what is revised or withdrawn holds on some of the days. */
function presence({ kind, noun, id, valid }: Command, known: Known): readonly Refusal[] {
  const versions = versionsOf(known, noun, id);
  if (kind === 'RECORD') {
    const isThere = versions.some((version) => overlaps(version.valid, valid));
    return isThere ? [refusal('ALREADY_RECORDED', 'two clocks', 'id', { noun, id })] : [];
  }
  if (versions.length === 0) return [refusal('UNKNOWN_RECORD', 'references', 'id', { noun, id })];
  const holds = versions.some((version) => overlaps(version.valid, valid));
  const { from, to } = valid;
  return holds ? [] : [refusal('NOTHING_THERE', 'two clocks', 'valid', { noun, id, from, to })];
}

/** One change for each version the days meet, so that facts the patch leaves out stay. */
function revisions<N extends CommandedNoun>(
  { noun, id, valid, patch }: ReviseCommand<N>,
  known: Known,
): readonly Change[] {
  return versionsOf(known, noun, id).flatMap((version) => {
    const days = intersection(version.valid, valid);
    const facts = { ...version.facts, ...givenOf(patch) };
    return days === null || changedFacts(facts, version.facts).length === 0
      ? []
      : [{ noun, id, valid: days, facts } as Change];
  });
}

/** The changes and what follows from them, when the register may hold all of it. */
function checked(own: readonly Change[], known: Known): Judgement {
  const changes = [...own, ...consequencesOf(own, known)];
  const after = afterChanges(known, changes);
  const refusals = [
    ...standingSale(own, known),
    ...changes.flatMap((change) => checkSubject(change as Subject, after)),
  ];
  return refusals.length > 0 ? { refusals } : { changes };
}
