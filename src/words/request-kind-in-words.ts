import type { RequestKind } from '../domain/requests/request.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<RequestKind, Readonly<Record<Language, string>>>> = {
  AFFILIATE_LIST: {
    nl: 'lijst van aangesloten bedrijven',
    en: 'list of affiliates',
    fr: 'liste des sociétés affiliées',
    de: 'Liste der verbundenen Unternehmen',
  },
  SAFEGUARD_COPY: {
    nl: 'kopie van een waarborg',
    en: 'copy of a safeguard',
    fr: "copie d'une garantie",
    de: 'Kopie einer Garantie',
  },
  RECIPIENTS_OF_MY_DATA: {
    nl: 'ontvangers van iemands gegevens',
    en: "recipients of a person's data",
    fr: "destinataires des données d'une personne",
    de: 'Empfänger der Daten einer Person',
  },
  OTHER: { nl: 'ander verzoek', en: 'other request', fr: 'autre demande', de: 'anderer Antrag' },
};

/** What a request asks for, as its desk calls it; begins with a small letter where its language has them. */
export function requestKindInWords(kind: RequestKind, language: Language): string {
  return WORDS[kind][language];
}
