import type { Version } from '../bitemporal/version.js';
import { refusal } from '../commands/refusal.js';
import type { Refusal } from '../commands/refusal.js';
import type { Change, FactsByNoun, Noun } from '../register/change.js';
import type { Instant } from '../time/instant.js';
import { UNTIL_SUPERSEDED } from '../time/instant.js';

/** Records named in one refusal, at most. */
const MOST_NAMED = 10;

export type OfNoun = {
  readonly noun: Noun;
  readonly version: Version<FactsByNoun[Noun]>;
};

/**
 * What one recording did, and what happened later that rests on it: a record that names one it brought,
 * or holds on days it emptied; or one that is gone, and that what it ended names.
 */
export type Recorded = {
  readonly superseded: readonly OfNoun[];
  readonly inserted: readonly OfNoun[];
  readonly resting: readonly OfNoun[];
};

/**
 * The changes that put back what stood before, or what later came to rest on it: then it cannot be
 * undone as one step. Nor can law: it is changed by two people only, so by a proposal of its own. What the
 * approval itself changed again, up to and with `approvedAt`, was put back before.
 */
export function undoing(
  { superseded, inserted, resting }: Recorded,
  approvedAt: Instant,
): { readonly changes: readonly Change[] } | { readonly refusals: readonly Refusal[] } {
  if ([...inserted, ...superseded].some(({ noun }) => noun === 'adequacyDecision')) {
    const values = { noun: 'adequacyDecision' };
    return { refusals: [refusal('NEEDS_PROPOSAL', 'a second person', 'id', values)] };
  }
  const changed = inserted.filter(
    ({ version: { recorded } }) => approvedAt < recorded.to && recorded.to !== UNTIL_SUPERSEDED,
  );
  const later = [...changed, ...resting];
  if (later.length > 0) {
    const named = [...new Set(later.map(({ noun, version }) => `${noun} ${version.id}`))];
    const values = { records: named.toSorted().slice(0, MOST_NAMED).join(', ') };
    return { refusals: [refusal('LATER_CHANGED', 'undo as one step', 'id', values)] };
  }
  return {
    changes: [
      ...inserted.map(({ noun, version }) => change(noun, version, null)),
      ...superseded.map(({ noun, version }) => change(noun, version, version.facts)),
    ],
  };
}

function change(
  noun: Noun,
  { id, valid }: OfNoun['version'],
  facts: FactsByNoun[Noun] | null,
): Change {
  return { noun, id, valid, facts } as Change;
}
