/** Letters the longer of two words has at least: among shorter ones one letter makes another word. */
const FEWEST_LETTERS = 4;

/** Words in which a slip of the pen is looked for. A digit is never one: it tells companies apart. */
const TYPED = new RegExp(`^\\p{L}{${FEWEST_LETTERS - 1},}$`, 'u');

/** Whether a word can differ from another by a typing error. */
export function canBeMistyped(word: string): boolean {
  return TYPED.test(word);
}

/** Whether two words are one edit apart: a letter added, left out, replaced, or swapped with its neighbour. */
export function isTypingError(one: string, other: string): boolean {
  if (!canBeMistyped(one) || !canBeMistyped(other)) return false;
  const [a, b] = [Array.from(one), Array.from(other)];
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) < FEWEST_LETTERS) return false;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length + right.length === 0) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left.toReversed().join('') === right.join('');
}
