import type { FilePlace, FileRefused } from '../../imports/reading/file-refused.js';
import { filled } from '../filled.js';
import type { Language } from '../language.js';
import { FILE_REFUSALS } from './file-refusals.js';

const PLACES: Readonly<Record<Language, Readonly<Record<keyof FilePlace, string>>>> = {
  nl: { sheet: 'blad «{sheet}»', row: 'rij {row}', column: 'kolom {column}' },
  en: { sheet: 'sheet “{sheet}”', row: 'row {row}', column: 'column {column}' },
  fr: { sheet: 'feuille « {sheet} »', row: 'ligne {row}', column: 'colonne {column}' },
  de: { sheet: 'Blatt „{sheet}“', row: 'Zeile {row}', column: 'Spalte {column}' },
};

/** Why a file is not read, and where: “Sheet “Data”, row 7, column C: This cell has …”. */
export function fileRefusalInWords(
  { code, place, values }: Pick<FileRefused, 'code' | 'place' | 'values'>,
  language: Language,
): string {
  const reason = filled(FILE_REFUSALS[code][language], (name) => values[name]);
  const words = placeInWords(place, language);
  return words === '' ? reason : `${words}: ${reason}`;
}

function placeInWords({ sheet, row, column }: FilePlace, language: Language): string {
  const { sheet: inSheet, row: inRow, column: inColumn } = PLACES[language];
  const parts = [
    ...(sheet === undefined ? [] : [filled(inSheet, () => sheet)]),
    ...(row === undefined ? [] : [filled(inRow, () => String(row))]),
    ...(column === undefined ? [] : [filled(inColumn, () => column)]),
  ];
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
