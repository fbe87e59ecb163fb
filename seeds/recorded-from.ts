import type { Change, FactsByNoun, Noun } from '../src/domain/register/change.js';
import { FOREVER } from '../src/domain/time/local-date.js';
import type { LocalDate } from '../src/domain/time/local-date.js';

/** Facts that hold from a day on, without an end. */
export function recordedFrom<N extends Noun>(
  noun: N,
  id: string,
  from: LocalDate,
  facts: FactsByNoun[N],
): Change<N> {
  return { noun, id, valid: { from, to: FOREVER }, facts };
}
