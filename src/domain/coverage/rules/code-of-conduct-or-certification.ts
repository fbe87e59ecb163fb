import { judgePapers } from '../judge-papers.js';
import type { Rule } from '../rule.js';

/** An approved code or certificate, with a binding commitment of the importer. */
export const codeOfConductOrCertification: Rule = {
  id: 'code-of-conduct-or-certification',
  outcome: 'SAFEGUARDED',
  citation: {
    EU: 'GDPR 46(2)(e)-(f), 40, 42',
    UK: 'UK GDPR 46(2)(e)-(f)',
    CH: 'FADP 16(3); DPO 12',
  },
  consider: (question) => judgePapers(question, 'code-of-conduct-or-certification'),
};
