import { assessmentFor } from './assessment.js';
import type { Check } from './check.js';
import { condition } from './condition.js';
import type { Subject } from './conditions.js';
import type { Question } from './question.js';

/**
 * Whether the transfer impact assessment the tool needs on the day is on file, positive and not past
 * its review (C-311/18; Clause 14; rules 4.1, 4.3, 0.6(g)).
 */
export function checkAssessment(
  { question, tool }: Subject,
  safeguardId: string | null,
): readonly Check[] {
  const { on } = question;
  const needs = tool.conditions.map((token) => needed(question, token));
  if (needs.includes('NOT_KNOWN')) {
    return [{ answer: 'DOUBT', code: 'MIXED_DATA_NOT_KNOWN', missing: ['MIXED_EU_DATA'] }];
  }
  if (!needs.includes('NEEDED')) return [];
  const record = assessmentFor(question, safeguardId);
  if (record === undefined) {
    return [{ answer: 'NO', code: 'NO_ASSESSMENT', missing: ['TRANSFER_IMPACT_ASSESSMENT'] }];
  }
  const { completedOn, conclusion, reviewDueOn } = record.facts;
  const evidence = [
    { noun: 'transferImpactAssessment', id: record.id, label: `${completedOn} ${conclusion}` },
  ];
  if (conclusion === 'NEGATIVE') {
    const missing = ['POSITIVE_ASSESSMENT'];
    return [
      { answer: 'NO', code: 'ASSESSMENT_NEGATIVE', values: { completedOn }, evidence, missing },
    ];
  }
  if (reviewDueOn !== null && reviewDueOn < on) {
    const values = { completedOn, reviewDueOn };
    return [{ answer: 'DOUBT', code: 'ASSESSMENT_STALE', values, evidence, missing: ['REVIEW'] }];
  }
  return [{ answer: 'YES', code: 'ASSESSED', evidence }];
}

type Need = 'NEEDED' | 'NOT_NEEDED' | 'NOT_KNOWN';

function needed({ on, flow }: Question, token: string): Need {
  const { name, value: from } = condition(token);
  if (!name.startsWith('assessment') || on < from) return 'NOT_NEEDED';
  if (name === 'assessment') return 'NEEDED';
  const mixed = flow.circumstances.mixedEuData;
  if (mixed === undefined) return 'NOT_KNOWN';
  return mixed ? 'NEEDED' : 'NOT_NEEDED';
}
