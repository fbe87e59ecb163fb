import type { Block } from '../letters/letter.js';
import { grouped } from '../domain/grouped.js';
import type { LetterSaying } from './letter-saying.js';

/** Who or what a sentence is about. */
export type Grounded = { readonly sentence: string; readonly item: string };

/** Each sentence once, above the list of all it is about. */
export function groundBlocks(
  saying: LetterSaying,
  grounded: readonly Grounded[],
): readonly Block[] {
  return [...grouped(grounded, ({ sentence }) => sentence)].flatMap(
    ([text, of]): readonly Block[] => [
      { kind: 'PARAGRAPH', text },
      { kind: 'LIST', items: saying.sorted(of.map(({ item }) => item)) },
    ],
  );
}
