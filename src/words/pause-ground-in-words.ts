import type { PauseGround } from '../domain/deadlines/deadline-policy.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<PauseGround, Readonly<Record<Language, string>>>> = {
  IDENTITY: {
    nl: 'Wie het vraagt is nog niet zeker',
    en: 'Who is asking is not yet certain',
    fr: 'L’identité du demandeur n’est pas encore certaine',
    de: 'Die Identität steht noch nicht fest',
  },
  CLARIFICATION: {
    nl: 'Wat wordt gevraagd is nog niet duidelijk',
    en: 'What is asked is not yet clear',
    fr: 'L’objet de la demande n’est pas encore clair',
    de: 'Was verlangt wird, ist noch nicht klar',
  },
  FEE: {
    nl: 'De vergoeding is nog niet betaald',
    en: 'The fee has not yet been paid',
    fr: 'Les frais ne sont pas encore payés',
    de: 'Die Gebühr ist noch nicht bezahlt',
  },
};

/** What an answer has to wait for, as a short label. */
export function pauseGroundInWords(ground: PauseGround, language: Language): string {
  return WORDS[ground][language];
}
