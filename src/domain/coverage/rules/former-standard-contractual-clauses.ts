import { judgePapers } from '../judge-papers.js';
import type { Rule } from '../rule.js';

/** The clauses of 2001, 2004 and 2010, for unchanged processing and only until their transition ended. */
export const formerStandardContractualClauses: Rule = {
  id: 'former-standard-contractual-clauses',
  outcome: 'SAFEGUARDED',
  citation: {
    EU: 'Decision (EU) 2021/914 Article 4(2)-(4); GDPR 46(5)',
    UK: 'DPA 2018 Schedule 21 paragraph 7',
    CH: 'aFADP 6(2)(a); FDPIC paper of 2021-08-27',
  },
  consider: (question) => judgePapers(question, 'former-standard-contractual-clauses'),
};
