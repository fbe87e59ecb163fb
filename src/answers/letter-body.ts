import type { AnswerLine } from '../domain/answers/answer-facts.js';
import type { AnswerGap } from '../domain/answers/answer-gap.js';
import type { Block } from '../letters/letter.js';
import type { Passage } from './answer.js';
import type { NamedFlow } from './named-flow.js';

/** What stands in a letter between its opening and its closing, and what it says as data. */
export type LetterBody = {
  readonly blocks: readonly Block[];
  readonly lines: readonly AnswerLine[];
  readonly gaps: readonly AnswerGap[];
  /** Passages within the body. */
  readonly passages: readonly Passage[];
  readonly named: readonly NamedFlow[];
  readonly isInvented: boolean;
};
