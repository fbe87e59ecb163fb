import type { LetterKind } from '../words/letters/letter-words.js';

/** What may be worded anew in each letter, in the order in which it stands there. */
export const PASSAGE_KEYS = {
  AFFILIATE_LIST: ['opening', 'closing'],
  RECIPIENTS_OF_MY_DATA: ['opening', 'closing'],
  SAFEGUARD_COPY: ['opening', 'moduleFour', 'closing'],
  OTHER: ['opening', 'answer', 'closing'],
  EXTENSION: ['opening', 'reason', 'closing'],
  REFUSAL: ['opening', 'reason', 'closing'],
} as const satisfies Readonly<Record<LetterKind, readonly string[]>>;

export type PassageKey = (typeof PASSAGE_KEYS)[LetterKind][number];

/** Characters of one passage. */
export const MOST_PASSAGE = 4000;
