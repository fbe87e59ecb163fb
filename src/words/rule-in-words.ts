import type { Language } from './language.js';

const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'direct-collection': {
    nl: 'Rechtstreeks door de betrokkene verstrekt',
    en: 'Disclosed directly by the person',
    fr: 'Communication directe par la personne concernée',
    de: 'Unmittelbare Offenlegung durch die betroffene Person',
  },
  'same-legal-entity': {
    nl: 'Binnen dezelfde rechtspersoon',
    en: 'Within one legal entity',
    fr: "Au sein d'une même entité juridique",
    de: 'Innerhalb derselben juristischen Person',
  },
  'return-to-own-controller': {
    nl: 'Teruggave aan de eigen verwerkingsverantwoordelijke',
    en: 'Return to the own controller',
    fr: 'Restitution au propre responsable du traitement',
    de: 'Rückgabe an den eigenen Verantwortlichen',
  },
  'inside-the-area': {
    nl: 'Binnen het gebied van dit recht',
    en: 'Inside the area of this law',
    fr: "À l'intérieur du territoire de ce droit",
    de: 'Innerhalb des Gebiets dieses Rechts',
  },
  'interim-not-a-transfer': {
    nl: 'Overgangsregel: geen doorgifte',
    en: 'Interim rule: no transfer',
    fr: 'Règle transitoire : pas de transfert',
    de: 'Übergangsregel: keine Übermittlung',
  },
  'adequacy-decision': {
    nl: 'Adequaatheidsbesluit',
    en: 'Finding of adequacy',
    fr: "Décision d'adéquation",
    de: 'Angemessenheitsbeschluss',
  },
  'standard-contractual-clauses': {
    nl: 'Standaardcontractbepalingen',
    en: 'Standard contractual clauses',
    fr: 'Clauses contractuelles types',
    de: 'Standardvertragsklauseln',
  },
  'uk-transfer-agreement': {
    nl: 'Britse doorgifteovereenkomst of addendum',
    en: 'UK transfer agreement or addendum',
    fr: 'Accord de transfert britannique ou addendum',
    de: 'Britische Übermittlungsvereinbarung oder Addendum',
  },
  'former-standard-contractual-clauses': {
    nl: 'Vroegere standaardcontractbepalingen',
    en: 'Former standard contractual clauses',
    fr: 'Anciennes clauses contractuelles types',
    de: 'Frühere Standardvertragsklauseln',
  },
  'binding-corporate-rules': {
    nl: 'Bindende bedrijfsvoorschriften',
    en: 'Binding corporate rules',
    fr: "Règles d'entreprise contraignantes",
    de: 'Verbindliche interne Datenschutzvorschriften',
  },
  'code-of-conduct-or-certification': {
    nl: 'Gedragscode of certificering',
    en: 'Code of conduct or certification',
    fr: 'Code de conduite ou certification',
    de: 'Verhaltensregeln oder Zertifizierung',
  },
  'authorised-clauses': {
    nl: 'Bepalingen die een autoriteit heeft goedgekeurd of toegestaan',
    en: 'Clauses an authority approved or authorised',
    fr: 'Clauses approuvées ou autorisées par une autorité',
    de: 'Von einer Behörde angenommene oder genehmigte Klauseln',
  },
  'public-bodies-instrument': {
    nl: 'Instrument tussen overheidsinstanties',
    en: 'Instrument between public bodies',
    fr: 'Instrument entre organismes publics',
    de: 'Dokument zwischen öffentlichen Stellen',
  },
  derogation: { nl: 'Afwijking', en: 'Derogation', fr: 'Dérogation', de: 'Ausnahme' },
  'unsettled-territory': {
    nl: 'Gebied waarover het recht niet beslist',
    en: 'Territory the law does not settle',
    fr: 'Territoire que le droit ne tranche pas',
    de: 'Gebiet, über das das Recht nicht entscheidet',
  },
  'organisation-in-adequate-state': {
    nl: 'Internationale organisatie in een adequate staat',
    en: 'International organisation in an adequate State',
    fr: 'Organisation internationale dans un État adéquat',
    de: 'Internationale Organisation in einem Staat mit angemessenem Schutz',
  },
  'not-a-ground': {
    nl: 'Geen grondslag voor doorgifte',
    en: 'No ground for a transfer',
    fr: 'Pas un fondement de transfert',
    de: 'Keine Grundlage einer Übermittlung',
  },
};

/** The title of a rule, as a heading over what it says; an id that is none shows as itself. */
export function ruleInWords(id: string, language: Language): string {
  return WORDS[id]?.[language] ?? id;
}
