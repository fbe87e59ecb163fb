import type { GroundKind } from '../domain/answers/ground-kind.js';
import type { Regime } from '../domain/register/regime.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { articleInWords } from '../words/article-in-words.js';
import { citedArticle } from '../words/letters/cited-articles.js';
import type { LetterSaying } from './letter-saying.js';

type Under = { readonly regime: Regime; readonly datedOn: LocalDate };

/** How a person learns what a safeguard says of which no copy is owed (GDPR 47(2)(g) for binding rules). */
export function rulesHow(
  saying: LetterSaying,
  kind: GroundKind,
  { regime, datedOn }: Under,
): string {
  const { rulesAt, askAt } = saying.words.copies;
  const { email } = saying;
  if (kind !== 'BINDING_RULES') return saying.fill(askAt, { email });
  const article = articleInWords(citedArticle('BINDING_RULES', regime, datedOn), saying.language);
  return saying.fill(rulesAt, { article, email });
}
