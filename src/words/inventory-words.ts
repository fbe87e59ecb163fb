import type { Language } from './language.js';

type Words = Readonly<Record<Language, string>>;

/** The columns of the transfer inventory. */
export const INVENTORY_WORDS = {
  flowId: { nl: 'Gegevensstroom', en: 'Data flow', fr: 'Flux de données', de: 'Datenfluss' },
  exporter: { nl: 'Exporteur', en: 'Exporter', fr: 'Exportateur', de: 'Exporteur' },
  exporterCountry: {
    nl: 'Land van de exporteur',
    en: 'Country of the exporter',
    fr: 'Pays de l’exportateur',
    de: 'Land des Exporteurs',
  },
  exporterRole: {
    nl: 'Rol van de exporteur',
    en: 'Role of the exporter',
    fr: 'Rôle de l’exportateur',
    de: 'Rolle des Exporteurs',
  },
  recipient: { nl: 'Ontvanger', en: 'Recipient', fr: 'Destinataire', de: 'Empfänger' },
  recipientKind: {
    nl: 'Soort ontvanger',
    en: 'Kind of recipient',
    fr: 'Catégorie de destinataire',
    de: 'Art des Empfängers',
  },
  inGroup: { nl: 'In de groep', en: 'In the group', fr: 'Dans le groupe', de: 'In der Gruppe' },
  recipientCountry: {
    nl: 'Land van de ontvanger',
    en: 'Country of the recipient',
    fr: 'Pays du destinataire',
    de: 'Land des Empfängers',
  },
  recipientRole: {
    nl: 'Rol van de ontvanger',
    en: 'Role of the recipient',
    fr: 'Rôle du destinataire',
    de: 'Rolle des Empfängers',
  },
  destinationCode: {
    nl: 'Bestemming (code)',
    en: 'Destination (code)',
    fr: 'Destination (code)',
    de: 'Bestimmungsort (Code)',
  },
  destination: { nl: 'Bestemming', en: 'Destination', fr: 'Destination', de: 'Bestimmungsort' },
  purposes: { nl: 'Doeleinden', en: 'Purposes', fr: 'Finalités', de: 'Zwecke' },
  dataCategories: {
    nl: 'Categorieën persoonsgegevens',
    en: 'Categories of personal data',
    fr: 'Catégories de données',
    de: 'Kategorien personenbezogener Daten',
  },
  dataSubjects: {
    nl: 'Categorieën betrokkenen',
    en: 'Categories of data subjects',
    fr: 'Catégories de personnes',
    de: 'Kategorien betroffener Personen',
  },
  staffData: {
    nl: 'Personeelsgegevens',
    en: 'Staff data',
    fr: 'Données du personnel',
    de: 'Beschäftigtendaten',
  },
  law: { nl: 'Recht', en: 'Law', fr: 'Droit', de: 'Recht' },
  outcomeCode: {
    nl: 'Oordeel (code)',
    en: 'Outcome (code)',
    fr: 'Résultat (code)',
    de: 'Ergebnis (Code)',
  },
  outcome: { nl: 'Oordeel', en: 'Outcome', fr: 'Résultat', de: 'Ergebnis' },
  tool: { nl: 'Grondslag', en: 'Tool', fr: 'Instrument', de: 'Instrument' },
  toolCode: {
    nl: 'Grondslag (code)',
    en: 'Tool (code)',
    fr: 'Instrument (code)',
    de: 'Instrument (Code)',
  },
  toolNumber: {
    nl: 'Nummer of akte',
    en: 'Number or act',
    fr: 'Numéro ou acte',
    de: 'Nummer oder Rechtsakt',
  },
  toolModule: { nl: 'Module', en: 'Module', fr: 'Module', de: 'Modul' },
  toolDate: {
    nl: 'Ondertekend of vastgesteld op',
    en: 'Executed or adopted on',
    fr: 'Signé ou adopté le',
    de: 'Unterzeichnet oder angenommen am',
  },
  toolEnds: { nl: 'Eindigt op', en: 'Ends on', fr: 'Prend fin le', de: 'Endet am' },
  toolParties: { nl: 'Partijen', en: 'Parties', fr: 'Parties', de: 'Parteien' },
  fallbacks: { nl: 'Terugval', en: 'Fallback', fr: 'Repli', de: 'Rückfall' },
  assessment: {
    nl: 'Beoordeling van de doorgifte',
    en: 'Transfer impact assessment',
    fr: 'Analyse d’impact du transfert',
    de: 'Folgenabschätzung der Übermittlung',
  },
  assessedOn: { nl: 'Beoordeeld op', en: 'Assessed on', fr: 'Analysé le', de: 'Abgeschätzt am' },
  reviewDueOn: {
    nl: 'Herbeoordelen uiterlijk op',
    en: 'Review due on',
    fr: 'À revoir au plus tard le',
    de: 'Zu überprüfen bis',
  },
  agreement: {
    nl: 'Verwerkersovereenkomst getekend op',
    en: 'Processing agreement signed on',
    fr: 'Contrat de sous-traitance signé le',
    de: 'Auftragsverarbeitungsvertrag unterzeichnet am',
  },
  agreementEnds: {
    nl: 'Verwerkersovereenkomst eindigt op',
    en: 'Processing agreement ends on',
    fr: 'Contrat de sous-traitance prend fin le',
    de: 'Auftragsverarbeitungsvertrag endet am',
  },
  agreementMissing: {
    nl: 'Niet bevestigde punten van AVG 28(3)',
    en: 'Points of GDPR 28(3) not confirmed',
    fr: 'Points du RGPD 28(3) non confirmés',
    de: 'Nicht bestätigte Punkte von DSGVO 28(3)',
  },
  derogations: {
    nl: 'Afwijkingen (AVG 49)',
    en: 'Derogations (GDPR 49)',
    fr: 'Dérogations (RGPD 49)',
    de: 'Ausnahmen (DSGVO 49)',
  },
  onwardOf: {
    nl: 'Verdere doorgifte van',
    en: 'Onward of',
    fr: 'Transfert ultérieur de',
    de: 'Weiterübermittlung von',
  },
  onwardCount: {
    nl: 'Aantal verdere doorgiften',
    en: 'Number of onward hops',
    fr: 'Nombre de transferts ultérieurs',
    de: 'Zahl der Weiterübermittlungen',
  },
  onward: {
    nl: 'Verdere doorgiften',
    en: 'Onward hops',
    fr: 'Transferts ultérieurs',
    de: 'Weiterübermittlungen',
  },
  onwardWorst: {
    nl: 'Slechtste oordeel daarvan',
    en: 'Worst outcome among them',
    fr: 'Pire résultat parmi eux',
    de: 'Schlechtestes Ergebnis darunter',
  },
  since: { nl: 'Sinds', en: 'Since', fr: 'Depuis', de: 'Seit' },
  until: {
    nl: 'Tot (eerste dag niet meer)',
    en: 'Until (first day no longer)',
    fr: 'Jusqu’au (premier jour exclu)',
    de: 'Bis (erster Tag nicht mehr)',
  },
  why: { nl: 'Waarom', en: 'Why', fr: 'Pourquoi', de: 'Warum' },
  citation: { nl: 'Artikel', en: 'Citation', fr: 'Référence', de: 'Fundstelle' },
  missing: { nl: 'Wat ontbreekt', en: 'What is missing', fr: 'Ce qui manque', de: 'Was fehlt' },
  invented: { nl: 'Verzonnen', en: 'Invented', fr: 'Inventé', de: 'Erfunden' },
  note: { nl: 'Opmerking', en: 'Note', fr: 'Remarque', de: 'Anmerkung' },
} as const satisfies Readonly<Record<string, Words>>;

export type InventoryColumn = keyof typeof INVENTORY_WORDS;

/** The word in the column of the law for a flow under none. */
export const UNDER_NONE: Words = {
  nl: 'onder geen',
  en: 'under none',
  fr: 'sous aucun',
  de: 'unter keinem',
};
