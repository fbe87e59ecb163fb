/** Letters and digits alone, so that spelling and punctuation hide nothing. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();
}

/** Shorter parts of a name are words of any language as well. */
const TELLING = 4;

/**
 * Whether a text that is kept for ever names the person: the name, a telling part of it, or the e-mail address.
 * A nickname it cannot know.
 */
export function namesThePerson(
  text: string,
  { name, email }: { readonly name: string; readonly email: string | null },
): boolean {
  const words = ` ${folded(text)} `;
  const parts = folded(name)
    .split(' ')
    .filter((part) => part.length >= TELLING);
  const told = [folded(name), ...parts, ...(email === null ? [] : [folded(email)])];
  return told.some((part) => part !== '' && words.includes(` ${part} `));
}
