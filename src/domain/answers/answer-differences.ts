import { fieldDifferences } from '../history/field-differences.js';
import type { FieldDifference } from '../history/field-differences.js';
import type { AnswerFacts, AnswerLine } from './answer-facts.js';

/** What a letter would say otherwise: a line that is new, one that is gone, one of which facts changed. */
export type AnswerDifference = {
  readonly what: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** As it is said now; for one that is gone, as it was said then. */
  readonly line: AnswerLine;
  /** What changed; empty unless it did. */
  readonly fields: readonly FieldDifference[];
};

/** What a letter said then and would not say now, and the other way round, in the order of keys. */
export function answerDifferences(
  then: Pick<AnswerFacts, 'lines'>,
  now: Pick<AnswerFacts, 'lines'>,
): readonly AnswerDifference[] {
  const before = new Map(then.lines.map((line) => [line.key, line]));
  const after = new Set(now.lines.map(({ key }) => key));
  const gone = then.lines
    .filter(({ key }) => !after.has(key))
    .map((line): AnswerDifference => ({ what: 'REMOVED', line, fields: [] }));
  const said = now.lines.flatMap((line) => differenceOf(before.get(line.key), line));
  return [...gone, ...said].toSorted((one, other) => (one.line.key < other.line.key ? -1 : 1));
}

function differenceOf(then: AnswerLine | undefined, now: AnswerLine): readonly AnswerDifference[] {
  if (then === undefined) return [{ what: 'ADDED', line: now, fields: [] }];
  const fields = fieldDifferences(then, now);
  return fields.length === 0 ? [] : [{ what: 'CHANGED', line: now, fields }];
}
