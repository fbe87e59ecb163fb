import type { Instant } from '../time/instant.js';
import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../time/period.js';

/** Facts as known at one instant: the days they hold on. */
export type Dated<F> = {
  readonly id: string;
  readonly valid: Period<LocalDate>;
  readonly facts: F;
};

/** Dated facts as the register holds them: in a version that a change can be based on. */
export type Held<F> = Dated<F> & { readonly versionId: string };

/** Held facts, with the stretch of recorded time in which the register held them. */
export type Version<F> = Held<F> & { readonly recorded: Period<Instant> };
