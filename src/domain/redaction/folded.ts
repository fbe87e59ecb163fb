/** Signs that look alike to a reader, and how they are compared. */
const ALIKE: readonly (readonly [signs: RegExp, as: string])[] = [
  [/\p{M}/gu, ''],
  // Written, and not seen: soft hyphens, joiners, marks of direction.
  [/\p{Cf}/gu, ''],
  [/[\p{Pd}\u2212]/gu, '-'],
  [/[‘’‚‛´`′]/gu, "'"],
  [/[“”„‟«»″]/gu, '"'],
  [/\s+/gu, ' '],
];

/** Text as it is searched: without case, accents, ligatures or kinds of dashes, quotes and spaces. */
export function folded(text: string): string {
  const plain = ALIKE.reduce(
    (said, [signs, as]) => said.replaceAll(signs, as),
    text.normalize('NFKC').normalize('NFD'),
  );
  // Upper case first: a sharp s is two letters there.
  return plain.toUpperCase().toLowerCase();
}
