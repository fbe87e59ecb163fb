import type { Version } from '../bitemporal/version.js';
import type { CommandedNoun, FactsByNoun } from '../register/change.js';
import type { Instant } from '../time/instant.js';
import { UNTIL_SUPERSEDED } from '../time/instant.js';
import { overlaps } from '../time/period.js';
import { changedFacts } from './changed-facts.js';
import type { ReviseCommand, WithdrawCommand } from './command.js';
import { versionsOf } from './known.js';
import type { Known } from './known.js';
import type { Refusal } from './refusal.js';
import { refusal } from './refusal.js';

/** The version a writer saw, and who recorded since, and when, what the writer would change unseen. */
export type Basis = {
  readonly version: Version<FactsByNoun[CommandedNoun]> | null;
  readonly since: { readonly by: string; readonly at: Instant } | null;
};

type OnOneVersion = ReviseCommand | WithdrawCommand;

/**
 * When it changed what a writer saw: the version was superseded, or other days that the command would change
 * too were recorded later. `null` when it stands as it was seen.
 */
export function changedSince(
  command: OnOneVersion,
  version: Version<object>,
  known: Known,
): Instant | null {
  if (version.recorded.to !== UNTIL_SUPERSEDED) return version.recorded.to;
  return unseen(command, version, known).reduce<Instant | null>(
    (latest, { recorded: { from } }) => (latest === null || latest < from ? from : latest),
    null,
  );
}

/** Versions on the days of the command, recorded later than the one its writer saw. */
function unseen(
  { noun, id, valid }: OnOneVersion,
  { recorded }: Version<object>,
  known: Known,
): readonly Version<object>[] {
  return versionsOf(known, noun, id).filter(
    (each) => overlaps(each.valid, valid) && recorded.from < each.recorded.from,
  );
}

/**
 * Refuses a change of what its writer did not see: the version it is based on is another record's, is
 * about other days, or was superseded meanwhile; or later days that the change reaches were. Then the facts
 * that differ from what was seen are named, by whom and when; `valid` when only its days do.
 */
export function staleness(
  command: OnOneVersion,
  { version, since }: Basis,
  known: Known,
): readonly Refusal[] {
  const { noun, id, valid } = command;
  if (version === null || version.id !== id) {
    return [refusal('UNKNOWN_RECORD', 'references', 'basedOn', { noun, id })];
  }
  if (since !== null) {
    const now =
      version.recorded.to === UNTIL_SUPERSEDED
        ? unseen(command, version, known)
        : versionsOf(known, noun, id).filter((each) => overlaps(each.valid, version.valid));
    const changed = new Set(now.flatMap((each) => changedFacts(version.facts, each.facts)));
    const fields = changed.size === 0 ? 'valid' : [...changed].toSorted().join(', ');
    return [
      refusal('STALE', 'no lost update', 'basedOn', {
        fields,
        by: since.by,
        at: since.at,
      }),
    ];
  }
  return overlaps(version.valid, valid)
    ? []
    : [refusal('NOTHING_THERE', 'two clocks', 'basedOn', { noun, id, ...version.valid })];
}
