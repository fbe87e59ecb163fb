import { judgePapers } from '../judge-papers.js';
import type { Rule } from '../rule.js';

/** Clauses that an authority authorised, approved or was told of beforehand. */
export const authorisedClauses: Rule = {
  id: 'authorised-clauses',
  outcome: 'SAFEGUARDED',
  citation: {
    EU: 'GDPR 46(2)(d), 46(3)(a), 46(5)',
    UK: 'UK GDPR 46(3)(a), 47A',
    CH: 'FADP 16(2)(b); DPO 9',
  },
  consider: (question) => judgePapers(question, 'authorised-clauses'),
};
