import type { VocabularyTermFacts } from '../../domain/register/vocabulary-term.js';

/** Labels of terms by scheme and slug, in a language that the vocabulary itself does not know. */
export type TermWords = Readonly<
  Record<VocabularyTermFacts['scheme'], Readonly<Partial<Record<string, string>>>>
>;
