import type { Noun } from '../domain/register/change.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<Noun, Readonly<Record<Language, string>>>> = {
  territory: { nl: 'Gebieden', en: 'Territories', fr: 'Territoires', de: 'Gebiete' },
  adequacyDecision: {
    nl: 'Adequaatheidsbesluiten',
    en: 'Adequacy decisions',
    fr: 'Décisions d’adéquation',
    de: 'Angemessenheitsbeschlüsse',
  },
  transferTool: {
    nl: 'Doorgifte-instrumenten',
    en: 'Transfer tools',
    fr: 'Instruments de transfert',
    de: 'Übermittlungsinstrumente',
  },
  vocabularyTerm: { nl: 'Woordenlijst', en: 'Vocabulary', fr: 'Vocabulaire', de: 'Wortschatz' },
  recipient: { nl: 'Ontvangers', en: 'Recipients', fr: 'Destinataires', de: 'Empfänger' },
  standing: { nl: 'Lijstvermeldingen', en: 'Standings', fr: 'Inscriptions', de: 'Listungen' },
  processingActivity: {
    nl: 'Verwerkingsactiviteiten',
    en: 'Processing activities',
    fr: 'Activités de traitement',
    de: 'Verarbeitungstätigkeiten',
  },
  safeguard: { nl: 'Waarborgen', en: 'Safeguards', fr: 'Garanties', de: 'Garantien' },
  derogation: { nl: 'Afwijkingen', en: 'Derogations', fr: 'Dérogations', de: 'Ausnahmen' },
  transferImpactAssessment: {
    nl: 'Beoordelingen doorgifte',
    en: 'Transfer impact assessments',
    fr: 'Analyses d’impact',
    de: 'Folgenabschätzungen',
  },
  processingAgreement: {
    nl: 'Verwerkersovereenkomsten',
    en: 'Processing agreements',
    fr: 'Contrats de sous-traitance',
    de: 'Auftragsverarbeitungsverträge',
  },
  subProcessorNotice: {
    nl: 'Meldingen subverwerkers',
    en: 'Sub-processor notices',
    fr: 'Avis de sous-traitants',
    de: 'Unterauftragnehmermeldungen',
  },
  businessTransfer: {
    nl: 'Bedrijfsovergangen',
    en: 'Business transfers',
    fr: 'Cessions d’entreprises',
    de: 'Unternehmensübergänge',
  },
  authorityDisclosure: {
    nl: 'Verstrekking autoriteiten',
    en: 'Authority disclosures',
    fr: 'Communications aux autorités',
    de: 'Offenlegungen an Behörden',
  },
  statement: { nl: 'Verklaringen', en: 'Statements', fr: 'Déclarations', de: 'Erklärungen' },
  dataFlow: { nl: 'Gegevensstromen', en: 'Data flows', fr: 'Flux de données', de: 'Datenflüsse' },
};

/** The records of a noun, as people call them: at most 31 characters, so that a sheet can bear the name. */
export function nounInWords(noun: Noun, language: Language): string {
  return WORDS[noun][language];
}
