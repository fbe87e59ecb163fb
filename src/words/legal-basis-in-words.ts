import type { LegalBasis } from '../domain/register/processing-activity.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<LegalBasis, Readonly<Record<Language, string>>>> = {
  ART6_1_A: {
    nl: 'artikel 6, lid 1, onder a): toestemming',
    en: 'Article 6(1)(a): consent',
    fr: 'article 6, paragraphe 1, point a) : consentement',
    de: 'Artikel 6 Absatz 1 Buchstabe a: Einwilligung',
  },
  ART6_1_B: {
    nl: 'artikel 6, lid 1, onder b): overeenkomst',
    en: 'Article 6(1)(b): contract',
    fr: 'article 6, paragraphe 1, point b) : contrat',
    de: 'Artikel 6 Absatz 1 Buchstabe b: Vertrag',
  },
  ART6_1_C: {
    nl: 'artikel 6, lid 1, onder c): wettelijke verplichting',
    en: 'Article 6(1)(c): legal obligation',
    fr: 'article 6, paragraphe 1, point c) : obligation légale',
    de: 'Artikel 6 Absatz 1 Buchstabe c: rechtliche Verpflichtung',
  },
  ART6_1_D: {
    nl: 'artikel 6, lid 1, onder d): vitale belangen',
    en: 'Article 6(1)(d): vital interests',
    fr: 'article 6, paragraphe 1, point d) : intérêts vitaux',
    de: 'Artikel 6 Absatz 1 Buchstabe d: lebenswichtige Interessen',
  },
  ART6_1_E: {
    nl: 'artikel 6, lid 1, onder e): taak van algemeen belang of openbaar gezag',
    en: 'Article 6(1)(e): public task',
    fr: 'article 6, paragraphe 1, point e) : mission d’intérêt public ou autorité publique',
    de: 'Artikel 6 Absatz 1 Buchstabe e: öffentliches Interesse oder öffentliche Gewalt',
  },
  ART6_1_F: {
    nl: 'artikel 6, lid 1, onder f): gerechtvaardigde belangen',
    en: 'Article 6(1)(f): legitimate interests',
    fr: 'article 6, paragraphe 1, point f) : intérêts légitimes',
    de: 'Artikel 6 Absatz 1 Buchstabe f: berechtigte Interessen',
  },
};

/** A ground of GDPR 6(1), by its article and its usual name. */
export function legalBasisInWords(basis: LegalBasis, language: Language): string {
  return WORDS[basis][language];
}
