import type { AssessmentConclusion } from '../domain/register/transfer-impact-assessment.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<AssessmentConclusion, Readonly<Record<Language, string>>>> = {
  POSITIVE: {
    nl: 'afdwingbare rechten en doeltreffende rechtsmiddelen',
    en: 'enforceable rights and effective remedies',
    fr: 'droits opposables et voies de droit effectives',
    de: 'durchsetzbare Rechte und wirksame Rechtsbehelfe',
  },
  POSITIVE_WITH_MEASURES: {
    nl: 'afdwingbare rechten en doeltreffende rechtsmiddelen met aanvullende maatregelen',
    en: 'enforceable rights and effective remedies with supplementary measures',
    fr: 'droits opposables et voies de droit effectives avec des mesures supplémentaires',
    de: 'durchsetzbare Rechte und wirksame Rechtsbehelfe mit ergänzenden Maßnahmen',
  },
  NOT_APPLIED_IN_PRACTICE: {
    nl: 'problematisch recht wordt in de praktijk niet op deze gegevens toegepast',
    en: 'problematic law is not applied to these data in practice',
    fr: 'le droit problématique n’est pas appliqué en pratique à ces données',
    de: 'problematisches Recht wird in der Praxis nicht auf diese Daten angewandt',
  },
  NEGATIVE: {
    nl: 'geen afdwingbare rechten en doeltreffende rechtsmiddelen',
    en: 'no enforceable rights and effective remedies',
    fr: 'pas de droits opposables ni de voies de droit effectives',
    de: 'keine durchsetzbaren Rechte und wirksamen Rechtsbehelfe',
  },
};

/** What an assessment of a transfer found (Clause 14; C-311/18). */
export function conclusionInWords(conclusion: AssessmentConclusion, language: Language): string {
  return WORDS[conclusion][language];
}
