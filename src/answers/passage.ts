import type { Block } from '../letters/letter.js';
import type { LetterAsked, Passage } from './answer.js';
import type { PassageKey } from './passage-keys.js';

/** A passage as it stands in a letter: what the officer worded, else what it says by itself. */
export function passage(
  { passages }: Pick<LetterAsked, 'passages'>,
  key: PassageKey,
  text: string,
): Passage {
  const worded = Object.hasOwn(passages, key) ? passages[key] : undefined;
  return { key, text: worded ?? text, edited: worded !== undefined };
}

export function passageBlock({ key, text }: Passage): Block {
  return { kind: 'PASSAGE', key, text };
}
