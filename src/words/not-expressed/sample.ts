import type { NotExpressedWords } from './not-expressed-words.js';

export const sample = {
  SAMPLE_PERSONS: {
    nl: 'Contactpersonen staan er niet in: uit een bestand kunnen zij niet worden gewist.',
    en: 'People to contact are not in it: they could not be erased from a file.',
    fr: 'Les personnes de contact n’y figurent pas : elles ne pourraient pas être effacées d’un fichier.',
    de: 'Ansprechpersonen stehen nicht darin: Aus einer Datei könnten sie nicht gelöscht werden.',
  },
  SAMPLE_DOCUMENTS: {
    nl: 'De ondertekende stukken zelf zitten er niet bij, alleen wat het register erover vastlegt.',
    en: 'The signed papers themselves are not enclosed, only what the register records of them.',
    fr: 'Les pièces signées ne sont pas jointes, seulement ce que le registre en consigne.',
    de: 'Die unterzeichneten Dokumente selbst liegen nicht bei, nur was das Register davon festhält.',
  },
  SAMPLE_OTHER_FLOWS: {
    nl: 'Een steekproef zegt niets zekers over de doorgiften die niet zijn getrokken.',
    en: 'A sample says nothing certain about the flows that were not drawn.',
    fr: 'Un échantillon ne dit rien de certain des flux qui n’ont pas été tirés.',
    de: 'Eine Stichprobe sagt nichts Sicheres über die Datenflüsse, die nicht gezogen wurden.',
  },
} as const satisfies NotExpressedWords;
