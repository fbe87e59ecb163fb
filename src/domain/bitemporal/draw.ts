import { UNTIL_SUPERSEDED } from '../time/instant.js';
import { FOREVER } from '../time/local-date.js';
import type { Version } from './version.js';

/** The rectangles of one record as text, one a line, oldest knowledge first: for failures and docs. */
export function draw<F>(versions: readonly Version<F>[], label: (facts: F) => string): string {
  return versions
    .toSorted(
      (one, other) =>
        one.recorded.from.localeCompare(other.recorded.from) ||
        one.valid.from.localeCompare(other.valid.from),
    )
    .map(({ valid, recorded, facts }) => {
      const until = valid.to === FOREVER ? 'still      ' : `till ${valid.to}`;
      const known = recorded.to === UNTIL_SUPERSEDED ? 'now' : recorded.to;
      return `true ${valid.from} ${until} | known ${recorded.from} to ${known} | ${label(facts)}`;
    })
    .join('\n');
}
