import type { RecipientKind } from '../domain/register/recipient.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** Somebody a new recipient may be a duplicate of. */
export type Candidate = {
  /** Of the recipient, or of the proposal it stands in. */
  readonly id: string;
  readonly origin: 'REGISTER' | 'PROPOSAL';
  /** Its legal name, the newest when it had several. */
  readonly legalName: string;
  readonly kind: RecipientKind | null;
  readonly establishedIn: string | null;
  /** First day it is no longer on record; `FOREVER` while it goes on. */
  readonly until: LocalDate;
};
