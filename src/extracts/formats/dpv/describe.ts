import type { Held } from '../../../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../../../domain/register/change.js';
import type { Language } from '../../../words/language.js';
import type { Subject } from './subject.js';

/** A record as subjects: itself first, then its parts. None when another vocabulary already says it. */
export type Describe<N extends Noun> = (
  record: Held<FactsByNoun[N]>,
  language: Language,
) => readonly Subject[];
