import type { Dated } from '../bitemporal/version.js';
import type { SafeguardFacts } from '../register/safeguard.js';
import type { TransferToolFacts } from '../register/transfer-tool.js';
import { checkAssessment } from './check-assessment.js';
import type { Check } from './check.js';
import { checkConditions } from './check-conditions.js';
import { checkParties } from './check-parties.js';
import { checkWindow } from './check-window.js';
import { conclude } from './conclude.js';
import type { Question } from './question.js';
import type { Judgement } from './rule.js';

/**
 * Whether one paper on file carries the flow on the day (rules 3.1, 6.5): usable and signed, between
 * these parties, in the right roles, on its own conditions, with its assessment. Every check is made,
 * so that all that is missing is named; the first failing one gives the reason.
 */
export function judgeSafeguard(
  question: Question,
  record: Dated<SafeguardFacts>,
  serving: Dated<TransferToolFacts>,
): Judgement {
  const { facts } = record;
  const subject = { question, tool: serving.facts, safeguard: facts };
  const checks: readonly Check[] = [
    ...checkWindow(question, serving, facts),
    ...checkParties(question, serving.facts, facts),
    ...checkConditions(subject),
    ...checkAssessment(subject, record.id),
  ];
  const { article: citation, code } = serving.facts;
  return conclude(checks, {
    citation,
    values: { code, title: facts.title, executedOn: facts.executedOn },
    evidence: [{ noun: 'safeguard', id: record.id, label: facts.title }],
    tool: { kind: 'SAFEGUARD', id: record.id, code: facts.code, citation },
  });
}
