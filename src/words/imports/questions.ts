import type { QuestionCode } from '../../domain/imports/problem.js';
import type { Language } from '../language.js';

/** What a person is asked. `{value}` is what stands in the cell, `{options}` what may be answered. */
export const QUESTIONS: Readonly<Record<QuestionCode, Readonly<Record<Language, string>>>> = {
  DAY_ORDER: {
    nl: 'Is bij {value} het eerste getal de dag of de maand? Het antwoord geldt voor het hele bestand.',
    en: 'Is the first number of {value} the day or the month? The answer holds for the whole file.',
    fr: 'Dans {value}, le premier nombre est-il le jour ou le mois ? La réponse vaut pour tout le fichier.',
    de: 'Ist bei {value} die erste Zahl der Tag oder der Monat? Die Antwort gilt für die ganze Datei.',
  },
  COUNTRY: {
    nl: 'Is met “{value}” {options} bedoeld?',
    en: 'Does “{value}” mean {options}?',
    fr: '« {value} » désigne-t-il {options} ?',
    de: 'Ist mit „{value}“ {options} gemeint?',
  },
  WHICH_RECIPIENT: {
    nl: 'Er zijn er meer die “{value}” heten. Welke is bedoeld?',
    en: 'There are several called “{value}”. Which one is meant?',
    fr: "Il y en a plusieurs qui s'appellent « {value} ». Lequel est visé ?",
    de: 'Es gibt mehrere, die „{value}“ heißen. Wer ist gemeint?',
  },
  SAME_RECIPIENT: {
    nl: 'Is “{value}” hetzelfde bedrijf als een dat er al staat, of een nieuw?',
    en: 'Is “{value}” the same company as one on record, or a new one?',
    fr: '« {value} » est-il la même société que celle déjà enregistrée, ou une nouvelle ?',
    de: 'Ist „{value}“ dasselbe Unternehmen wie ein bereits erfasstes oder ein neues?',
  },
  CONTROLLER: {
    nl: 'Voor welke verwerkingsverantwoordelijke zijn deze overeenkomsten gesloten?',
    en: 'For which controller were these contracts made?',
    fr: 'Pour quel responsable du traitement ces contrats ont-ils été conclus ?',
    de: 'Für welchen Verantwortlichen wurden diese Verträge geschlossen?',
  },
};
