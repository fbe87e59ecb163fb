import type { Notice } from '../answers/answer.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { Letter } from '../letters/letter.js';
import { plainText } from '../letters/plain-text.js';
import type { Requester } from './requester.js';

/** Characters that a refusal names. */
const MOST_TOLD = 20;

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
  return refusalsOf(unprintable(letter), 'id');
}

/** Why somebody cannot be written to: told when the request comes in, where the name can still be spelled. */
export async function addressRefusals({ name, address }: Requester): Promise<readonly Refusal[]> {
  const { unprintableIn } = await import('../letters/unprintable.js');
  return refusalsOf(unprintableIn([name, ...address].map(plainText)), 'input.requester');
}

function refusalsOf(characters: readonly string[], path: string): readonly Refusal[] {
  if (characters.length === 0) return [];
  const points = characters.slice(0, MOST_TOLD).map(codePoint);
  return [refusal('CANNOT_BE_PRINTED', 'letter', path, { characters: points.join(', ') })];
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
