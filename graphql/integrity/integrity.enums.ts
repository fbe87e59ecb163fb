import type { FaultCode } from '../../src/integrity/fault.js';
import type { Integrity } from '../../src/integrity/integrity.service.js';
import { described } from '../described-enum.js';

export const IntegrityScopeEnum = described<Integrity['scope']>(
  'IntegrityScope',
  'How much a check looked at.',
  {
    TAIL: 'The newest entries of the audit chain, and the rows they answer for.',
    WHOLE: 'The whole chain, every row, what is kept twice, and the derived answers.',
  },
);

export const FaultCodeEnum = described<FaultCode>(
  'IntegrityFaultCode',
  'What can be wrong with a register.',
  {
    ENTRY_MISSING: 'An entry of the audit chain is missing.',
    ENTRY_EDITED: "An entry is not what its own digest says: edited, or in another's place.",
    LINK_BROKEN: 'An entry follows another one than that before it now.',
    INSTANT_NOT_LATER: 'An entry is not later than the one before.',
    WRITTEN_DIFFERS: 'The rows of an instant are not those its entry has the digest of.',
    VERSION_REOPENED: 'A superseded version stands again.',
    ROW_UNREADABLE: 'A row can no longer be read.',
    ROW_WITHOUT_ENTRY: 'A row was written or superseded at an instant of which no entry tells.',
    COPY_DIFFERS: 'What is kept twice, to be looked up, does not say the same twice.',
    COVERAGE_DIFFERS: 'A derived answer is not that of the decision core.',
    RULES_DIFFER: 'The derived answers stem from other rules than those that judge today.',
    HEAD_MISSING: 'The chain lacks an entry known from elsewhere: its end was cut off.',
    DOCUMENT_MISSING: 'The file of a document, a copy or a letter is not in the folder.',
    DOCUMENT_CHANGED: 'The file of a document, a copy or a letter is not what was recorded.',
  },
);
