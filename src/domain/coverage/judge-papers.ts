import { judgeSafeguard } from './judge-safeguard.js';
import type { Question } from './question.js';
import { doesNotApply } from './rule.js';
import type { Judgement } from './rule.js';
import { bestFirst } from './best-first.js';

const NONE_ON_FILE = [doesNotApply('NONE_ON_FILE')];

/** Judges every paper on file that belongs to one rule; best first. At least one judgement. */
export function judgePapers(question: Question, rule: string): readonly Judgement[] {
  if (question.safeguards.length === 0) return NONE_ON_FILE;
  const judgements = question.safeguards.flatMap(({ record, serving }) =>
    serving !== null && serving.facts.rule === rule
      ? [judgeSafeguard(question, record, serving)]
      : [],
  );
  return judgements.length === 0 ? NONE_ON_FILE : bestFirst(judgements);
}
