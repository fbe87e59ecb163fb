import type { AuthorityDisclosureFacts } from '../../src/domain/register/authority-disclosure.js';
import type { BusinessTransferFacts } from '../../src/domain/register/business-transfer.js';
import { described } from '../described-enum.js';

export const DealEnum = described<BusinessTransferFacts['deal']>(
  'Deal',
  'How companies or data change hands.',
  {
    SHARES: 'Shares: the controller stays the same.',
    ASSETS: 'Assets: the buyer is a new controller.',
    PORTFOLIO: 'A portfolio of contracts: the buyer is a new controller.',
    MERGER: 'A merger.',
    REINSURANCE: 'Reinsurance of a portfolio.',
    EXIT: 'An end of business without a buyer.',
    NOT_KNOWN: 'Nobody knows.',
  },
);

export const DealDirectionEnum = described<BusinessTransferFacts['direction']>(
  'DealDirection',
  'Where what is dealt with goes, seen from the group.',
  {
    FROM_GROUP: 'Out of the group.',
    TO_GROUP: 'Into the group.',
    INSIDE_GROUP: 'From one company of the group to another.',
    BETWEEN_OTHERS: 'Between others.',
  },
);

export const DealOutcomeEnum = described<BusinessTransferFacts['outcome']>(
  'DealOutcome',
  'What became of a deal.',
  {
    ANNOUNCED: 'Announced, not completed yet.',
    COMPLETED: 'Completed.',
    TERMINATED: 'Called off.',
    EXCLUDED: 'Left out of a deal before it was completed.',
    NOT_VERIFIED: 'Nobody found out.',
  },
);

export const DisclosureDecisionEnum = described<AuthorityDisclosureFacts['decision']>(
  'DisclosureDecision',
  'What was done about the question of an authority.',
  {
    UNDER_REVIEW: 'Nothing was decided yet.',
    DISCLOSED: 'The data were disclosed.',
    PARTLY_DISCLOSED: 'Some of the data were disclosed.',
    REFUSED: 'Nothing was disclosed.',
  },
);
