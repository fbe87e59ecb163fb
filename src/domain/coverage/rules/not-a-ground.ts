import type { SafeguardFacts } from '../../register/safeguard.js';
import type { Paper, Question } from '../question.js';
import { doesNotApply } from '../rule.js';
import type { Judgement, Rule } from '../rule.js';

/** Papers on file that people take for a ground and that are none under this law. It never applies. */
export const notAGround: Rule = {
  id: 'not-a-ground',
  outcome: 'NOT_COVERED',
  citation: {
    EU: 'GDPR 44, 48; Decision (EU) 2021/915',
    UK: 'UK GDPR 44, 46',
    CH: 'FADP 16',
  },
  consider: (question) => {
    const judgements = question.safeguards.flatMap((paper) => judge(question, paper) ?? []);
    return judgements.length === 0 ? [doesNotApply('NONE_ON_FILE')] : judgements;
  },
};

function judge(
  { regime }: Question,
  { record, own, serving }: Paper<SafeguardFacts>,
): Judgement | null {
  const tool = (serving ?? own).facts;
  const isNone = tool.kind === 'NOT_A_GROUND' || tool.kind === 'NOT_ADOPTED';
  if (serving !== null && !isNone) return null;
  return doesNotApply(serving === null ? 'NOT_UNDER_THIS_LAW' : tool.kind, {
    citation: tool.article,
    values: { code: own.facts.code, title: record.facts.title, regime },
    evidence: [{ noun: 'safeguard', id: record.id, label: record.facts.title }],
  });
}
