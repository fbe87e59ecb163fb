import type { Notice } from '../answers/answer.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { Letter } from '../letters/letter.js';

/** Why a letter cannot go out: it lacks something it must hold, or cannot be printed. */
export async function answerRefusals({
  gaps,
  letter,
}: Pick<Notice, 'gaps' | 'letter'>): Promise<readonly Refusal[]> {
  const blocking = gaps.filter((gap) => gap.blocking);
  if (blocking.length === 0) return printingRefusals(letter);
  const codes = new Set(blocking.map(({ code }) => code));
  const values = { count: String(blocking.length), gaps: [...codes].join(', ') };
  return [refusal('ANSWER_INCOMPLETE', 'SCC 8.3', 'id', values)];
}

/** Why a letter cannot be printed: code points tell which characters, and not which words. */
export async function printingRefusals(letter: Letter): Promise<readonly Refusal[]> {
  // It looks into the fonts; they are loaded with the first letter.
  const { unprintable } = await import('../letters/unprintable.js');
  const characters = unprintable(letter).map(
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  if (characters.length === 0) return [];
  const values = { characters: characters.slice(0, 20).join(', ') };
  return [refusal('CANNOT_BE_PRINTED', 'letter', 'id', values)];
}
