import type { Regime } from '../domain/register/regime.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Block } from '../letters/letter.js';
import { articleInWords } from '../words/article-in-words.js';
import { citedArticle } from '../words/letters/cited-articles.js';
import { groundBlocks } from './ground-blocks.js';
import type { LetterSaying } from './letter-saying.js';
import type { NamedFlow } from './named-flow.js';

export type OutsideAsked = {
  readonly named: readonly NamedFlow[];
  readonly regime: Regime;
  readonly datedOn: LocalDate;
};

/** How data are protected outside the area of the law (GDPR 15(2)), with those each sentence is about. */
export function outsideBlocks(
  saying: LetterSaying,
  { named, regime, datedOn }: OutsideAsked,
  itemOf: (flow: NamedFlow) => string,
): readonly Block[] {
  const outside = named.filter(({ ground }) => ground.kind !== 'INSIDE');
  if (outside.length === 0) return [];
  const { recipients } = saying.words;
  const article = articleInWords(citedArticle('SAFEGUARDS', regime, datedOn), saying.language);
  return [
    { kind: 'HEADING', level: 1, text: recipients.outside[regime] },
    { kind: 'PARAGRAPH', text: saying.fill(recipients.outsideIntro, { article }) },
    ...groundBlocks(saying, outside, {
      sentence: ({ ground }) => saying.ground(ground),
      item: itemOf,
    }),
  ];
}
