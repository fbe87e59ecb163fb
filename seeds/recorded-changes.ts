import type { Change } from '../src/domain/register/change.js';
import type { Instant } from '../src/domain/time/instant.js';

/** Changes that became known together: one entry of the audit chain each. */
export type RecordedChanges = {
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly reason: string;
  readonly changes: readonly Change[];
};
