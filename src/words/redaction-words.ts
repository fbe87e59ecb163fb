import type { HidingReason } from '../domain/redaction/hidden-part.js';
import type { Language } from './language.js';

/** The words of the sheet that says what was hidden in a copy. `{name}` takes a value. */
export type RedactionWords = {
  readonly title: string;
  readonly heading: string;
  readonly document: string;
  readonly made: string;
  readonly bars: string;
  /** Of copies of clauses only. */
  readonly clauses: string;
  readonly summary: string;
  readonly parts: string;
  readonly part: string;
  readonly page: string;
  readonly places: string;
  readonly reasons: Readonly<Record<HidingReason, string>>;
};

/** The words of the sheet of reasons. */
export const REDACTION_WORDS: Readonly<Record<Language, RedactionWords>> = {
  nl: {
    title: 'Kopie met verborgen delen: {title}',
    heading: 'Wat in deze kopie verborgen is, en waarom',
    document: 'Document: {title}',
    made: 'Deze kopie is op {day} gemaakt door het register van doorgiften. Het origineel is ongewijzigd bewaard.',
    bars: 'Zwarte balken verbergen een deel van de tekst. Wat eronder stond, zit niet in dit bestand. Het nummer in een balk is dat van het deel hieronder.',
    clauses:
      'De modelcontractbepalingen staan dit toe in clausule 8.3 (modules twee en drie) en clausule 8.2, onder c) (module één): voor zover nodig om bedrijfsgeheimen of andere vertrouwelijke informatie te beschermen, waaronder de maatregelen in bijlage II en persoonsgegevens.',
    summary: 'Samenvatting van wat verborgen is',
    parts: 'Verborgen delen',
    part: 'Deel {number}',
    page: 'bladzijde {page}',
    places: 'bladzijde {page} ({count} plaatsen)',
    reasons: {
      CONFIDENTIAL_MEASURES: 'Vertrouwelijke beveiligingsmaatregelen.',
      PERSONAL_DATA_OF_OTHERS: 'Persoonsgegevens van anderen.',
      BUSINESS_SECRET: 'Een bedrijfsgeheim.',
      OTHER: 'Een andere reden.',
    },
  },
  en: {
    title: 'Copy with hidden parts: {title}',
    heading: 'What is hidden in this copy, and why',
    document: 'Document: {title}',
    made: 'This copy was made on {day} by the register of transfers. The original is kept unchanged.',
    bars: 'Black bars hide part of the text. What stood below them is not in this file. The number in a bar is that of the part below.',
    clauses:
      'The standard contractual clauses allow this in clause 8.3 (modules two and three) and clause 8.2(c) (module one): to the extent necessary to protect business secrets or other confidential information, including the measures of Annex II and personal data.',
    summary: 'Summary of what is hidden',
    parts: 'Hidden parts',
    part: 'Part {number}',
    page: 'page {page}',
    places: 'page {page} ({count} places)',
    reasons: {
      CONFIDENTIAL_MEASURES: 'Confidential security measures.',
      PERSONAL_DATA_OF_OTHERS: 'Personal data of others.',
      BUSINESS_SECRET: 'A business secret.',
      OTHER: 'Another reason.',
    },
  },
  fr: {
    title: 'Copie avec passages masqués : {title}',
    heading: 'Ce qui est masqué dans cette copie, et pourquoi',
    document: 'Document : {title}',
    made: 'Cette copie a été établie le {day} par le registre des transferts. L’original est conservé tel quel.',
    bars: 'Des barres noires masquent une partie du texte. Ce qui se trouvait dessous n’est pas dans ce fichier. Le numéro d’une barre est celui du passage ci-dessous.',
    clauses:
      'Les clauses contractuelles types le permettent à la clause 8.3 (modules deux et trois) et à la clause 8.2, point c) (module un) : dans la mesure nécessaire pour protéger les secrets d’affaires ou d’autres informations confidentielles, notamment les mesures de l’annexe II et les données à caractère personnel.',
    summary: 'Résumé de ce qui est masqué',
    parts: 'Passages masqués',
    part: 'Passage {number}',
    page: 'page {page}',
    places: 'page {page} ({count} endroits)',
    reasons: {
      CONFIDENTIAL_MEASURES: 'Mesures de sécurité confidentielles.',
      PERSONAL_DATA_OF_OTHERS: 'Données à caractère personnel d’autres personnes.',
      BUSINESS_SECRET: 'Un secret d’affaires.',
      OTHER: 'Un autre motif.',
    },
  },
  de: {
    title: 'Kopie mit verdeckten Teilen: {title}',
    heading: 'Was in dieser Kopie verdeckt ist, und warum',
    document: 'Dokument: {title}',
    made: 'Diese Kopie wurde am {day} vom Register der Übermittlungen erstellt. Das Original wird unverändert aufbewahrt.',
    bars: 'Schwarze Balken verdecken einen Teil des Textes. Was darunter stand, ist in dieser Datei nicht enthalten. Die Nummer in einem Balken ist die des Teils weiter unten.',
    clauses:
      'Die Standardvertragsklauseln erlauben das in Klausel 8.3 (Module zwei und drei) und Klausel 8.2 Buchstabe c (Modul eins): soweit es nötig ist, um Geschäftsgeheimnisse oder andere vertrauliche Informationen zu schützen, darunter die Maßnahmen in Anhang II und personenbezogene Daten.',
    summary: 'Zusammenfassung des Verdeckten',
    parts: 'Verdeckte Teile',
    part: 'Teil {number}',
    page: 'Seite {page}',
    places: 'Seite {page} ({count} Stellen)',
    reasons: {
      CONFIDENTIAL_MEASURES: 'Vertrauliche Sicherheitsmaßnahmen.',
      PERSONAL_DATA_OF_OTHERS: 'Personenbezogene Daten anderer.',
      BUSINESS_SECRET: 'Ein Geschäftsgeheimnis.',
      OTHER: 'Ein anderer Grund.',
    },
  },
};
