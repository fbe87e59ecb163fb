import { isTypingError } from './is-typing-error.js';
import type { NameKey } from './name-key.js';

/** In what two similar names differ, besides case and punctuation. */
export type NameDifference = 'ACCENTS' | 'LEGAL_FORM' | 'WORD_ORDER' | 'TYPING_ERROR';

/**
 * In what two names differ; empty when in nothing, `null` when they are not similar. One typing error
 * is forgiven: one edit in one word, or the same letters with other spaces.
 */
export function nameDifferences(one: NameKey, other: NameKey): readonly NameDifference[] | null {
  // Names without any letter or digit say nothing.
  if (one.words.length === 0) return null;
  const differences = wordDifferences(one, other);
  if (differences === null || one.form === other.form) return differences;
  return [...differences, 'LEGAL_FORM'];
}

function wordDifferences(one: NameKey, other: NameKey): readonly NameDifference[] | null {
  const left = without(one.words, other.words);
  const right = without(other.words, one.words);
  const isMistyped = left.length + right.length > 0;
  if (isMistyped && !isOneTypingError(left, right)) {
    if (one.words.join('') !== other.words.join('')) return null;
    return one.marked.join('') === other.marked.join('')
      ? ['TYPING_ERROR']
      : ['ACCENTS', 'TYPING_ERROR'];
  }
  const moved = one.words.filter((word, at) => word !== other.words[at]).length > left.length;
  const differences: readonly (NameDifference | false)[] = [
    without(one.marked, other.marked).length > left.length && 'ACCENTS',
    moved && 'WORD_ORDER',
    isMistyped && 'TYPING_ERROR',
  ];
  return differences.filter((each) => each !== false);
}

function isOneTypingError(
  [one, ...left]: readonly string[],
  [other, ...right]: readonly string[],
): boolean {
  if (one === undefined || other === undefined || left.length + right.length > 0) return false;
  return isTypingError(one, other);
}

/** The words that are left when each of `others` has taken one like itself away. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const taken = [...others];
  return words.filter((word) => {
    const at = taken.indexOf(word);
    if (at >= 0) taken.splice(at, 1);
    return at < 0;
  });
}
