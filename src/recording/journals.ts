import { DOCUMENTS, REDACTIONS } from '../documents/documents.store.js';
import { PROPOSAL_STEPS } from '../proposals/proposals.store.js';
import { REQUESTS, REQUEST_STEPS } from '../requests/requests.store.js';
import type { Journal } from './journal.store.js';

/** Every journal there is: one that is not listed is neither looked at by `verify` nor written out. */
export const JOURNALS: readonly Journal[] = [
  PROPOSAL_STEPS,
  DOCUMENTS,
  REDACTIONS,
  REQUESTS,
  REQUEST_STEPS,
];
