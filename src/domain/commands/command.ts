import type { CommandedNoun, FactsByNoun } from '../register/change.js';
import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../time/period.js';

/** A record that is not there yet, and the days it holds on. */
export type RecordCommand<N extends CommandedNoun = CommandedNoun> = {
  [K in N]: {
    readonly kind: 'RECORD';
    readonly noun: K;
    readonly id: string;
    readonly valid: Period<LocalDate>;
    readonly facts: FactsByNoun[K];
  };
}[N];

/**
 * Other facts for a record. `CHANGE`: from the first day of `valid` on it is different. `CORRECTION`: over
 * `valid` it never was so. Facts that `patch` leaves out stay as they are.
 */
export type ReviseCommand<N extends CommandedNoun = CommandedNoun> = {
  [K in N]: {
    readonly kind: 'REVISE';
    readonly noun: K;
    readonly id: string;
    readonly how: 'CHANGE' | 'CORRECTION';
    readonly valid: Period<LocalDate>;
    readonly patch: Partial<FactsByNoun[K]>;
    /** The version its writer saw. */
    readonly basedOn: string;
  };
}[N];

/** No facts over `valid`: it ended (`CHANGE`), or never was so (`CORRECTION`). */
export type WithdrawCommand<N extends CommandedNoun = CommandedNoun> = {
  [K in N]: {
    readonly kind: 'WITHDRAW';
    readonly noun: K;
    readonly id: string;
    readonly how: 'CHANGE' | 'CORRECTION';
    readonly valid: Period<LocalDate>;
    readonly basedOn: string;
  };
}[N];

export type Command<N extends CommandedNoun = CommandedNoun> =
  RecordCommand<N> | ReviseCommand<N> | WithdrawCommand<N>;
