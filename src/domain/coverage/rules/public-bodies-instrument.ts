import { judgePapers } from '../judge-papers.js';
import type { Rule } from '../rule.js';

/** A binding instrument, arrangement or treaty between public bodies. */
export const publicBodiesInstrument: Rule = {
  id: 'public-bodies-instrument',
  outcome: 'SAFEGUARDED',
  citation: {
    EU: 'GDPR 46(2)(a), 46(3)(b)',
    UK: 'UK GDPR 46(2)(a), 46(3)(b)',
    CH: 'FADP 16(2)(a), 16(2)(c)',
  },
  consider: (question) => judgePapers(question, 'public-bodies-instrument'),
};
