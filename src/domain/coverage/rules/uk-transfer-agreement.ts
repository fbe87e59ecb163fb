import { judgePapers } from '../judge-papers.js';
import type { Rule } from '../rule.js';

/** The International Data Transfer Agreement, or the Addendum to the EU clauses. */
export const ukTransferAgreement: Rule = {
  id: 'uk-transfer-agreement',
  outcome: 'SAFEGUARDED',
  citation: {
    UK: 'UK GDPR 46(2)(d); DPA 2018 section 119A',
  },
  consider: (question) => judgePapers(question, 'uk-transfer-agreement'),
};
