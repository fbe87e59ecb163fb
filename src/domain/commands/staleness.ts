import type { Version } from '../bitemporal/version.js';
import type { CommandedNoun, FactsByNoun } from '../register/change.js';
import type { Instant } from '../time/instant.js';
import { overlaps } from '../time/period.js';
import { changedFacts } from './changed-facts.js';
import type { ReviseCommand, WithdrawCommand } from './command.js';
import { versionsOf } from './known.js';
import type { Known } from './known.js';
import type { Refusal } from './refusal.js';
import { refusal } from './refusal.js';

/** The version a writer saw, and who superseded it when, if anybody did. */
export type Basis = {
  readonly version: Version<FactsByNoun[CommandedNoun]> | null;
  readonly superseded: { readonly by: string; readonly at: Instant } | null;
};

/**
 * Refuses a change of what its writer did not see: the version it is based on is another record's, is
 * about other days, or was superseded meanwhile. Then the facts that changed are named, by whom and when;
 * `valid` when only its days did.
 */
export function staleness(
  { noun, id, valid }: ReviseCommand | WithdrawCommand,
  { version, superseded }: Basis,
  known: Known,
): readonly Refusal[] {
  if (version === null || version.id !== id) {
    return [refusal('UNKNOWN_RECORD', 'references', 'basedOn', { noun, id })];
  }
  if (superseded !== null) {
    const now = versionsOf(known, noun, id).filter((each) => overlaps(each.valid, version.valid));
    const changed = new Set(now.flatMap((each) => changedFacts(version.facts, each.facts)));
    const fields = changed.size === 0 ? 'valid' : [...changed].toSorted().join(', ');
    return [
      refusal('STALE', 'no lost update', 'basedOn', {
        fields,
        by: superseded.by,
        at: superseded.at,
      }),
    ];
  }
  return overlaps(version.valid, valid)
    ? []
    : [refusal('NOTHING_THERE', 'two clocks', 'basedOn', { noun, id, ...version.valid })];
}
