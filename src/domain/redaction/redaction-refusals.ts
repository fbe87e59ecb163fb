import { refusal } from '../commands/refusal.js';
import type { Refusal } from '../commands/refusal.js';
import { folded } from './folded.js';
import type { PartToHide } from './hidden-part.js';
import { saysTerm } from './says-term.js';

/** Characters a summary has at least. */
export const LEAST_SUMMARY = 20;

/** Letters of the shortest words that are looked for. */
const LEAST_TERM = 2;

/** What a copy rests on: the duty to give one, and what may be hidden in it. */
const RULE = 'clauses 8.3 and 8.2(c)';

type Asked = {
  readonly parts: readonly PartToHide[];
  readonly summary: string;
  /** What the document is called; the sheet of reasons says it. */
  readonly title: string;
};

/** Why a copy is not made as it was asked for; none when it can be tried. */
export function redactionRefusals({ parts, summary, title }: Asked): readonly Refusal[] {
  const shown = [title, summary, ...parts.map(({ explanation }) => explanation ?? '')];
  const short = summary.trim().length < LEAST_SUMMARY;
  const least = `${LEAST_SUMMARY}`;
  return [
    ...(short ? [refusal('SUMMARY_REQUIRED', RULE, 'input.summary', { least })] : []),
    ...parts.flatMap((part, index) => partRefusals(part, `input.parts.${index}`)),
    ...parts.flatMap(({ term }, index) =>
      isTerm(term) && shown.some((words) => saysTerm(words, term))
        ? [refusal('TERM_TOLD', RULE, `input.parts.${index}.term`, { number: `${index + 1}` })]
        : [],
    ),
  ];
}

function partRefusals({ areas, term, reason, explanation }: PartToHide, path: string): Refusal[] {
  const hidesNothing = term === null ? areas.length === 0 : !isTerm(term);
  const isUnexplained = reason === 'OTHER' && (explanation ?? '').trim() === '';
  return [
    ...(hidesNothing ? [refusal('NOTHING_TO_HIDE', RULE, path)] : []),
    ...(isUnexplained ? [refusal('HIDING_NEEDS_REASON', RULE, `${path}.explanation`)] : []),
  ];
}

function isTerm(term: string | null): term is string {
  return term !== null && folded(term).replaceAll(/[\s-]/g, '').length >= LEAST_TERM;
}
