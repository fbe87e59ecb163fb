import type { NotExpressedWords } from './not-expressed-words.js';

/** What the annexes of the clauses have no place for, or the register no fact. */
export const annexes = {
  ANNEXES_CLAUSES: {
    nl: 'De tekst van de bepalingen zelf, en welke keuzes daarin zijn gemaakt.',
    en: 'The text of the clauses themselves, and the options chosen in them.',
    fr: 'Le texte des clauses elles-mêmes, et les options qui y sont choisies.',
    de: 'Der Wortlaut der Klauseln selbst und die darin gewählten Optionen.',
  },
  ANNEXES_COVERAGE: {
    nl: 'Of de waarborg op de dag een doorgifte draagt: de bijlagen zeggen wat is afgesproken.',
    en: 'Whether the safeguard carries a transfer on the day: the annexes say what was agreed.',
    fr: 'Si la garantie porte un transfert ce jour-là : les annexes disent ce qui est convenu.',
    de: 'Ob die Garantie an dem Tag eine Übermittlung trägt: die Anhänge sagen, was vereinbart ist.',
  },
  ANNEXES_NO_FACT: {
    nl: 'Gevoelige gegevens, frequentie en duur: het register heeft daarvoor geen eigen gegeven; het document merkt dat.',
    en: 'Sensitive data, frequency and duration: the register has no fact of its own for them; the document marks it.',
    fr: 'Données sensibles, fréquence et durée : le registre n’a pas de donnée propre pour cela ; le document le signale.',
    de: 'Sensible Daten, Häufigkeit und Dauer: das Register hat dafür keine eigene Angabe; das Dokument kennzeichnet es.',
  },
} as const satisfies NotExpressedWords;
