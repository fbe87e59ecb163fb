import type { NotExpressedWords } from './not-expressed-words.js';

/** What records of processing have no place for. */
export const recordsOfProcessing = {
  RECORD_TWO_CLOCKS: {
    nl: 'Hoe de gegevens op andere dagen waren en wanneer het register ze wist: het overzicht zegt hoe het op één moment is.',
    en: 'How facts were on other days, and when the register knew them: the record says how things are at one moment.',
    fr: 'L’état des faits à d’autres jours, et quand le registre les connaissait : le relevé dit ce qu’il en est à un seul moment.',
    de: 'Wie die Tatsachen an anderen Tagen waren und wann das Register sie kannte: das Verzeichnis sagt, wie es zu einem Zeitpunkt ist.',
  },
  RECORD_PAST_RECIPIENTS: {
    nl: 'Ontvangers aan wie op eerdere of latere dagen gegevens zijn of worden verstrekt; alleen die van de dag staan erin.',
    en: 'Recipients to whom data were or will be disclosed on other days; only those of the day are in it.',
    fr: 'Les destinataires à qui des données ont été ou seront communiquées à d’autres jours ; seuls ceux du jour y figurent.',
    de: 'Empfänger, denen Daten an anderen Tagen offengelegt wurden oder werden; nur die des Tages stehen darin.',
  },
  RECORD_SPECIAL_CATEGORIES: {
    nl: 'Welke gegevens onder artikel 9 of 10 AVG vallen: het register merkt categorieën niet zo.',
    en: 'Which data fall under GDPR 9 or 10: the register does not mark categories so.',
    fr: 'Quelles données relèvent des articles 9 ou 10 du RGPD : le registre ne qualifie pas ainsi les catégories.',
    de: 'Welche Daten unter Artikel 9 oder 10 DSGVO fallen: das Register kennzeichnet Kategorien nicht so.',
  },
  RECORD_FLOW_BY_FLOW: {
    nl: 'Welke ontvanger welke gegevens waar en van wie verder krijgt: een rij telt op wat haar gegevensstromen samen zeggen.',
    en: 'Which recipient gets which data, where, and from whom onward: a row adds up what its flows say together.',
    fr: 'Quel destinataire reçoit quelles données, où, et de qui ensuite : une ligne additionne ce que disent ses flux.',
    de: 'Welcher Empfänger welche Daten wo und von wem weiter erhält: eine Zeile fasst zusammen, was ihre Datenflüsse sagen.',
  },
  RECORD_ADEQUACY: {
    nl: 'Adequaatheidsbesluiten en de uitkomst per recht: het formulier heeft er geen kolom voor.',
    en: 'Findings of adequacy, and the outcome under each law: the form has no column for them.',
    fr: 'Les décisions d’adéquation et le résultat selon chaque droit : le formulaire n’a pas de colonne pour cela.',
    de: 'Angemessenheitsbeschlüsse und das Ergebnis nach jedem Recht: das Formular hat dafür keine Spalte.',
  },
  RECORD_FALLBACKS: {
    nl: 'Waarborgen die ook zouden gelden als de grond van een doorgifte wegvalt.',
    en: 'Safeguards that would also hold if the ground of a transfer fell.',
    fr: 'Les garanties qui vaudraient aussi si le fondement d’un transfert tombait.',
    de: 'Garantien, die auch gälten, wenn die Grundlage einer Übermittlung wegfiele.',
  },
} as const satisfies NotExpressedWords;
