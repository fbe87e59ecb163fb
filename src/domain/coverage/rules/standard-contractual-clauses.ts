import { judgePapers } from '../judge-papers.js';
import type { Rule } from '../rule.js';

/** The clauses of 2021, in the module that fits the roles; in Switzerland with the Swiss rider. */
export const standardContractualClauses: Rule = {
  id: 'standard-contractual-clauses',
  outcome: 'SAFEGUARDED',
  citation: {
    EU: 'GDPR 46(2)(c); Decision (EU) 2021/914',
    CH: 'FADP 16(2)(d); DPO 10',
  },
  consider: (question) => judgePapers(question, 'standard-contractual-clauses'),
};
