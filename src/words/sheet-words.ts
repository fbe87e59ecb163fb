import type { Language } from './language.js';

type SheetWords = {
  readonly about: string;
  readonly day: string;
  readonly knownAt: string;
  readonly rows: string;
  readonly leftOut: string;
  readonly tool: string;
  readonly legend: string;
  readonly code: string;
  readonly outcome: string;
  readonly meaning: string;
  readonly validFrom: string;
  readonly validTo: string;
};

/** The words of the sheets that say what a workbook is. */
export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  nl: {
    about: 'Over dit bestand',
    day: 'Dag',
    knownAt: 'Zoals geweten op',
    rows: 'Rijen',
    leftOut: 'Weggelaten',
    tool: 'Gemaakt met',
    legend: 'Legenda',
    code: 'Code',
    outcome: 'Oordeel',
    meaning: 'Betekenis',
    validFrom: 'Geldig vanaf',
    validTo: 'Geldig tot (eerste dag niet meer)',
  },
  en: {
    about: 'About this file',
    day: 'Day',
    knownAt: 'As known at',
    rows: 'Rows',
    leftOut: 'Left out',
    tool: 'Made with',
    legend: 'Legend',
    code: 'Code',
    outcome: 'Outcome',
    meaning: 'Meaning',
    validFrom: 'Valid from',
    validTo: 'Valid until (first day no longer)',
  },
  fr: {
    about: 'À propos',
    day: 'Jour',
    knownAt: 'Tel que connu à',
    rows: 'Lignes',
    leftOut: 'Omises',
    tool: 'Fait avec',
    legend: 'Légende',
    code: 'Code',
    outcome: 'Résultat',
    meaning: 'Signification',
    validFrom: 'Valable dès le',
    validTo: 'Valable jusqu’au (premier jour exclu)',
  },
  de: {
    about: 'Über diese Datei',
    day: 'Tag',
    knownAt: 'Kenntnisstand',
    rows: 'Zeilen',
    leftOut: 'Ausgelassen',
    tool: 'Erstellt mit',
    legend: 'Legende',
    code: 'Code',
    outcome: 'Ergebnis',
    meaning: 'Bedeutung',
    validFrom: 'Gültig ab',
    validTo: 'Gültig bis (erster Tag nicht mehr)',
  },
};
