import { withoutAccents, wordsOf } from '../domain/likeness/plain-words.js';

const MOST_LETTERS = 60;

/**
 * A name for the file of each controller, made of its legal name: each once, whatever the names. The
 * same controllers get the same names; one whose name has no Latin letters is named by its id.
 */
export function fileNames(
  controllers: readonly { readonly id: string; readonly legalName: string }[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, legalName } of controllers) {
    const name = free(slugOf(legalName) || id, taken);
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

function slugOf(legalName: string): string {
  return wordsOf(legalName)
    .map((word) => withoutAccents(word).replaceAll(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '')
    .join('-')
    .slice(0, MOST_LETTERS)
    .replace(/-$/, '');
}

function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${name}-${number}`;
  return candidate;
}
