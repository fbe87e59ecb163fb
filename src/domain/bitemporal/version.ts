import type { Instant } from '../time/instant.js';
import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../time/period.js';

/** Facts that hold on the days of `valid`, as the register held them during `recorded`. */
export type Version<F> = {
  readonly versionId: string;
  readonly id: string;
  readonly valid: Period<LocalDate>;
  readonly recorded: Period<Instant>;
  readonly facts: F;
};

/** Facts as known at one instant: the days they hold on. */
export type Dated<F> = {
  readonly id: string;
  readonly valid: Period<LocalDate>;
  readonly facts: F;
};
