import type { CommandedNoun, FactsByNoun, Noun } from '../register/change.js';
import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../time/period.js';
import type { Known } from './known.js';
import type { Refusal } from './refusal.js';

/** One record as a command would leave it over a stretch of days. */
export type Subject<N extends Noun = CommandedNoun> = {
  readonly noun: N;
  readonly id: string;
  readonly valid: Period<LocalDate>;
  readonly facts: FactsByNoun[N];
};

/** Refuses what may not be so, given all that is known; never looks beyond. */
export type Check<N extends Noun = CommandedNoun> = (
  subject: Subject<N>,
  known: Known,
) => readonly Refusal[];
