import { judgePapers } from '../judge-papers.js';
import type { Rule } from '../rule.js';

/** Approved rules of a group that bind both parties on the day. */
export const bindingCorporateRules: Rule = {
  id: 'binding-corporate-rules',
  outcome: 'SAFEGUARDED',
  citation: {
    EU: 'GDPR 46(2)(b), 47',
    UK: 'UK GDPR 46(2)(b), 47',
    CH: 'FADP 16(2)(e); DPO 11',
  },
  consider: (question) => judgePapers(question, 'binding-corporate-rules'),
};
