import type { CommandedNoun } from '../domain/register/change.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { Instant } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** What was recorded of one command. */
export type Done = {
  readonly noun: CommandedNoun;
  readonly id: string;
  /** The first day that is different. */
  readonly on: LocalDate;
  /** When to look at it: as it was recorded; what was withdrawn, as known just before. */
  readonly knownAt: Instant;
};

/** A command either was recorded, now or by an earlier call with the same key, or was refused. */
export type CommandOutcome =
  { readonly done: Done; readonly repeated: boolean } | { readonly refusals: readonly Refusal[] };
