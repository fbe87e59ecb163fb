import type { Dated } from '../../bitemporal/version.js';
import type { DerogationFacts } from '../../register/derogation.js';
import type { TransferToolFacts } from '../../register/transfer-tool.js';
import { contains } from '../../time/period.js';
import { bestFirst } from '../best-first.js';
import { checkAssessment } from '../check-assessment.js';
import { checkConditions } from '../check-conditions.js';
import { checkWindow } from '../check-window.js';
import { conclude } from '../conclude.js';
import type { Question } from '../question.js';
import { paper } from '../question.js';
import { doesNotApply } from '../rule.js';
import type { Judgement, Rule } from '../rule.js';

/** An exception for one case, read strictly: its own conditions must be evidenced (Guidelines 2/2018). */
export const derogation: Rule = {
  id: 'derogation',
  outcome: 'DEROGATION',
  citation: { EU: 'GDPR 49', UK: 'UK GDPR 49', CH: 'FADP 17' },
  consider: (question) => {
    const { dossier, on } = question;
    const judgements = dossier.derogations
      .filter(({ valid, facts }) => contains(valid, on) && facts.flowId === dossier.flowId)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map((record) => judge(question, record));
    return judgements.length === 0 ? [doesNotApply('NONE_ON_FILE')] : bestFirst(judgements);
  },
};

function judge(question: Question, record: Dated<DerogationFacts>): Judgement {
  const { dossier, regime, on } = question;
  const { code } = record.facts;
  const serving = paper(record, code, dossier.law, regime, on)?.serving ?? null;
  if (serving === null || serving.facts.kind !== 'DEROGATION') {
    const evidence = [{ noun: 'derogation', id: record.id, label: code }];
    return doesNotApply('NOT_UNDER_THIS_LAW', { values: { code, title: code }, evidence });
  }
  return judgeUnder(question, record, serving);
}

function judgeUnder(
  question: Question,
  record: Dated<DerogationFacts>,
  serving: Dated<TransferToolFacts>,
): Judgement {
  const { article: citation, code, names } = serving.facts;
  const { evidencedOn } = record.facts;
  const subject = { question, tool: serving.facts, safeguard: null };
  const checks = [
    ...checkWindow(question, serving, { executedOn: evidencedOn, endsOn: null }),
    ...checkConditions(subject),
    ...checkAssessment(subject, null),
  ];
  return conclude(checks, {
    citation,
    values: { code, title: names.en, titleNl: names.nl, executedOn: evidencedOn },
    evidence: [{ noun: 'derogation', id: record.id, label: code }],
    tool: { kind: 'DEROGATION', id: record.id, code, citation },
  });
}
