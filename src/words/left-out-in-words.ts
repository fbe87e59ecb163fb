import type { LeftOutReason } from '../extracts/file-tally.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<LeftOutReason, Readonly<Record<Language, string>>>> = {
  NOT_MATCHING_FILTER: {
    nl: 'voldoet niet aan het filter',
    en: 'does not match the filter',
    fr: 'ne correspond pas au filtre',
    de: 'entspricht nicht dem Filter',
  },
  NOT_ON_THE_DAY: {
    nl: 'geldt op andere dagen, niet op deze dag',
    en: 'holds on other days, not on this day',
    fr: 'vaut à d’autres jours, pas à ce jour',
    de: 'gilt an anderen Tagen, nicht an diesem Tag',
  },
  NOT_A_CONTROLLER: {
    nl: 'de exporteur is hier geen verwerkingsverantwoordelijke',
    en: 'the exporter is not a controller here',
    fr: 'l’exportateur n’est pas responsable du traitement ici',
    de: 'der Exporteur ist hier kein Verantwortlicher',
  },
  ROLE_NOT_KNOWN: {
    nl: 'de rol van de exporteur is niet vastgelegd',
    en: 'the role of the exporter is not recorded',
    fr: 'le rôle de l’exportateur n’est pas renseigné',
    de: 'die Rolle des Exporteurs ist nicht erfasst',
  },
  UNDER_NO_REGIME: {
    nl: 'valt onder geen van de drie wetten',
    en: 'is under none of the three laws',
    fr: 'ne relève d’aucune des trois lois',
    de: 'unterliegt keinem der drei Gesetze',
  },
  NOT_EXPRESSIBLE: {
    nl: 'kan in dit formaat niet worden gezegd',
    en: 'cannot be said in this format',
    fr: 'ne peut pas être dit dans ce format',
    de: 'lässt sich in diesem Format nicht ausdrücken',
  },
  NOT_DRAWN: {
    nl: 'is niet in de steekproef getrokken',
    en: 'was not drawn into the sample',
    fr: "n'a pas été tiré dans l'échantillon",
    de: 'wurde nicht in die Stichprobe gezogen',
  },
};

/** Why rows are not in a file, in words. */
export function leftOutInWords(reason: LeftOutReason, language: Language): string {
  return WORDS[reason][language];
}
