import type { Outcome } from '../domain/coverage/coverage.js';
import type { Language } from './language.js';

type OutcomeWords = { readonly name: string; readonly meaning: string };

const WORDS: Readonly<Record<Outcome, Readonly<Record<Language, OutcomeWords>>>> = {
  NO_RESTRICTED_TRANSFER: {
    nl: {
      name: 'Geen doorgifte',
      meaning: 'Dit is geen doorgifte in de zin van dit recht.',
    },
    en: {
      name: 'No restricted transfer',
      meaning: 'This is no restricted transfer in the sense of this law.',
    },
    fr: {
      name: 'Pas de transfert',
      meaning: "Ce n'est pas un transfert au sens de ce droit.",
    },
    de: {
      name: 'Keine Übermittlung',
      meaning: 'Dies ist keine Übermittlung ins Ausland im Sinne dieses Rechts.',
    },
  },
  ADEQUATE: {
    nl: {
      name: 'Adequaat',
      meaning: 'Een geldend adequaatheidsbesluit dekt dit gebied, deze ontvanger en deze gegevens.',
    },
    en: {
      name: 'Adequate',
      meaning:
        'A finding of adequacy in force covers this territory, this recipient and these data.',
    },
    fr: {
      name: 'Adéquat',
      meaning:
        "Une décision d'adéquation en vigueur couvre ce territoire, ce destinataire et ces données.",
    },
    de: {
      name: 'Angemessen',
      meaning: 'Ein geltender Angemessenheitsbeschluss deckt Gebiet, Empfänger und Daten.',
    },
  },
  SAFEGUARDED: {
    nl: {
      name: 'Passende waarborgen',
      meaning: 'Een passende waarborg past bij de rollen en de partijen en geldt op die dag.',
    },
    en: {
      name: 'Appropriate safeguards',
      meaning: 'An appropriate safeguard fits the roles and parties and is valid on the day.',
    },
    fr: {
      name: 'Garanties appropriées',
      meaning: 'Une garantie appropriée convient aux rôles et aux parties et vaut ce jour-là.',
    },
    de: {
      name: 'Geeignete Garantien',
      meaning: 'Eine geeignete Garantie passt zu den Rollen und Parteien und gilt an dem Tag.',
    },
  },
  DEROGATION: {
    nl: {
      name: 'Afwijking',
      meaning: 'De voorwaarden van een afwijking zijn voor dit geval aangetoond.',
    },
    en: {
      name: 'Derogation',
      meaning: 'The conditions of a derogation are evidenced for this case.',
    },
    fr: {
      name: 'Dérogation',
      meaning: "Les conditions d'une dérogation sont établies pour ce cas.",
    },
    de: {
      name: 'Ausnahme',
      meaning: 'Die Voraussetzungen einer Ausnahme sind für diesen Fall nachgewiesen.',
    },
  },
  NEEDS_REVIEW: {
    nl: {
      name: 'Te beoordelen',
      meaning: 'Recht of feiten geven geen uitsluitsel; een mens beslist.',
    },
    en: {
      name: 'Needs review',
      meaning: 'Law or facts do not settle it; a person decides.',
    },
    fr: {
      name: 'À examiner',
      meaning: 'Le droit ou les faits ne tranchent pas ; une personne décide.',
    },
    de: {
      name: 'Zu prüfen',
      meaning: 'Recht oder Tatsachen entscheiden es nicht; ein Mensch entscheidet.',
    },
  },
  NOT_COVERED: {
    nl: {
      name: 'Niet gedekt',
      meaning: 'Een doorgifte zonder besluit, waarborg of afwijking die geldt.',
    },
    en: {
      name: 'Not covered',
      meaning: 'A restricted transfer without a finding, safeguard or derogation that holds.',
    },
    fr: {
      name: 'Non couvert',
      meaning: 'Un transfert sans décision, garantie ou dérogation qui vaille.',
    },
    de: {
      name: 'Nicht gedeckt',
      meaning: 'Eine Übermittlung ohne Beschluss, Garantie oder Ausnahme, die gilt.',
    },
  },
};

/** An outcome as a short name and as the one sentence it stands for. */
export function outcomeInWords(outcome: Outcome, language: Language): OutcomeWords {
  return WORDS[outcome][language];
}
