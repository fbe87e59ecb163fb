import type { Language } from './language.js';

/** The languages of the forms that a record of processing is written in. */
export type FormLanguage = Exclude<Language, 'de'>;

type RecordWords = {
  /** The name of a row that nobody entered as an activity. */
  readonly derived: (purpose: string) => string;
  readonly signedOn: (day: string) => string;
  readonly noAgreement: string;
  readonly placeNotRecorded: string;
  readonly streetNotRecorded: string;
  readonly contactNotRecorded: string;
  readonly misses: string;
  readonly more: (count: number) => string;
};

const WORDS: Readonly<Record<FormLanguage, RecordWords>> = {
  nl: {
    derived: (purpose) =>
      `Afgeleid uit gegevensstromen, niet als verwerkingsactiviteit vastgelegd: ${purpose}`,
    signedOn: (day) => `ondertekend op ${day}`,
    noAgreement: 'verwerkersovereenkomst niet vastgelegd',
    placeNotRecorded: 'vindplaats niet vastgelegd',
    streetNotRecorded: 'straat en nummer niet vastgelegd',
    contactNotRecorded: 'contactgegevens niet vastgelegd',
    misses: 'ontbreekt',
    more: (count) => `en nog ${count}`,
  },
  en: {
    derived: (purpose) =>
      `Gathered from data flows, not entered as a processing activity: ${purpose}`,
    signedOn: (day) => `signed on ${day}`,
    noAgreement: 'contract with processor not recorded',
    placeNotRecorded: 'where it is kept is not recorded',
    streetNotRecorded: 'street and number not recorded',
    contactNotRecorded: 'contact details not recorded',
    misses: 'missing',
    more: (count) => `and ${count} more`,
  },
  fr: {
    derived: (purpose) =>
      `Déduit de flux de données, non saisi comme activité de traitement : ${purpose}`,
    signedOn: (day) => `signé le ${day}`,
    noAgreement: 'contrat de sous-traitance non renseigné',
    placeNotRecorded: 'lieu de conservation non renseigné',
    streetNotRecorded: 'rue et numéro non renseignés',
    contactNotRecorded: 'coordonnées non renseignées',
    misses: 'manque',
    more: (count) => `et ${count} autres`,
  },
};

/** The words of records of processing, in the language of their form. */
export function recordOfProcessingWords(language: FormLanguage): RecordWords {
  return WORDS[language];
}
