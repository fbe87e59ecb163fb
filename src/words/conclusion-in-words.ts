import type { AssessmentConclusion } from '../domain/register/transfer-impact-assessment.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<AssessmentConclusion, Readonly<Record<Language, string>>>> = {
  POSITIVE: { nl: 'positief', en: 'positive', fr: 'positive', de: 'positiv' },
  POSITIVE_WITH_MEASURES: {
    nl: 'positief, met aanvullende maatregelen',
    en: 'positive, with supplementary measures',
    fr: 'positive, avec des mesures complémentaires',
    de: 'positiv, mit zusätzlichen Maßnahmen',
  },
  NOT_APPLIED_IN_PRACTICE: {
    nl: 'de problematische wet wordt hier in de praktijk niet toegepast',
    en: 'the problematic law is not applied here in practice',
    fr: 'la législation problématique n’est pas appliquée ici en pratique',
    de: 'das problematische Recht wird hier in der Praxis nicht angewandt',
  },
  NEGATIVE: { nl: 'negatief', en: 'negative', fr: 'négative', de: 'negativ' },
};

/** What an assessment of a transfer came to. */
export function conclusionInWords(conclusion: AssessmentConclusion, language: Language): string {
  return WORDS[conclusion][language];
}
