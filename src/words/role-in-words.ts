import type { Language } from './language.js';

const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  CONTROLLER: {
    en: 'controller',
    nl: 'verwerkingsverantwoordelijke',
    fr: 'responsable du traitement',
    de: 'Verantwortlicher',
  },
  JOINT_CONTROLLER: {
    en: 'joint controller',
    nl: 'gezamenlijke verwerkingsverantwoordelijke',
    fr: 'responsable conjoint',
    de: 'gemeinsam Verantwortlicher',
  },
  PROCESSOR: { en: 'processor', nl: 'verwerker', fr: 'sous-traitant', de: 'Auftragsverarbeiter' },
  SUB_PROCESSOR: {
    en: 'sub-processor',
    nl: 'subverwerker',
    fr: 'sous-traitant ultérieur',
    de: 'Unterauftragsverarbeiter',
  },
  NOT_KNOWN: {
    en: 'a role not known',
    nl: 'een onbekende rol',
    fr: 'un rôle inconnu',
    de: 'unbekannte Rolle',
  },
};

/** The role of a party as the law calls it. */
export function roleInWords(role: string, language: Language): string {
  return WORDS[role]?.[language] ?? role;
}
