import type { VocabularyTermFacts } from '../domain/register/vocabulary-term.js';
import type { Language } from './language.js';
import { de } from './terms/de.js';
import { fr } from './terms/fr.js';
import type { TermWords } from './terms/term-words.js';

const WORDS: Readonly<Record<Exclude<Language, 'nl' | 'en'>, TermWords>> = { fr, de };

/** A term of the vocabulary as people call it; one that has no words in French or German shows in English. */
export function termInWords(
  { scheme, slug, labels }: Pick<VocabularyTermFacts, 'scheme' | 'slug' | 'labels'>,
  language: Language,
): string {
  if (language === 'nl' || language === 'en') return labels[language];
  return WORDS[language][scheme][slug] ?? labels.en;
}
