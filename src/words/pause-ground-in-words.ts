import type { PauseGround } from '../domain/deadlines/deadline-policy.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<PauseGround, Readonly<Record<Language, string>>>> = {
  IDENTITY: {
    nl: 'Bevestiging van de identiteit',
    en: 'Proof of identity',
    fr: 'Preuve de l’identité',
    de: 'Bestätigung der Identität',
  },
  CLARIFICATION: {
    nl: 'Verduidelijking van het verzoek',
    en: 'Clarification of the request',
    fr: 'Précision de la demande',
    de: 'Klarstellung des Antrags',
  },
  FEE: {
    nl: 'Betaling van de vergoeding',
    en: 'Payment of the fee',
    fr: 'Paiement des frais',
    de: 'Zahlung der Gebühr',
  },
};

/** What an answer has to wait for, as a short label. */
export function pauseGroundInWords(ground: PauseGround, language: Language): string {
  return WORDS[ground][language];
}
