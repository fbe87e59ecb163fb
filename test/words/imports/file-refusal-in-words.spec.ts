import { describe, expect, it } from '@jest/globals';
import { FILE_REFUSAL_CODES, FileRefused } from '../../../src/imports/reading/file-refused.js';
import { fileRefusalInWords } from '../../../src/words/imports/file-refusal-in-words.js';
import { FILE_REFUSALS } from '../../../src/words/imports/file-refusals.js';
import { LANGUAGES } from '../../../src/words/language.js';

const placeholders = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

describe('why a file is not read', () => {
  it.each(FILE_REFUSAL_CODES)('%s names the same things in every language', (code) => {
    const { en, ...others } = FILE_REFUSALS[code];
    for (const sentence of Object.values(others)) {
      expect(placeholders(sentence)).toEqual(placeholders(en));
    }
    expect(new Set(Object.values(FILE_REFUSALS[code])).size).toBe(LANGUAGES.length);
  });

  it.each([
    [
      'nl',
      'Blad «Data», rij 7, kolom C: In deze cel staan meer dan 10 tekens. Misschien sluit een aanhalingsteken niet.',
    ],
    [
      'en',
      'Sheet “Data”, row 7, column C: This cell has more than 10 characters. Perhaps a quotation mark is not closed.',
    ],
    [
      'fr',
      'Feuille « Data », ligne 7, colonne C: Cette cellule contient plus de 10 caractères. Peut-être un guillemet n’est-il pas fermé.',
    ],
    [
      'de',
      'Blatt „Data“, Zeile 7, Spalte C: In dieser Zelle stehen mehr als 10 Zeichen. Vielleicht ist ein Anführungszeichen nicht geschlossen.',
    ],
  ] as const)('names the place first (%s)', (language, sentence) => {
    const place = { sheet: 'Data', row: 7, column: 'C' };
    const refusal = new FileRefused('CELL_TOO_LONG', place, { most: '10' });
    expect(fileRefusalInWords(refusal, language)).toBe(sentence);
  });

  it('names as much of the place as is known', () => {
    const row = new FileRefused('TOO_MANY_ROWS', { row: 9 }, { most: '2' });
    expect(fileRefusalInWords(row, 'en')).toBe(
      'Row 9: There are too many rows: at most 2. Split it into several files.',
    );
    expect(fileRefusalInWords(new FileRefused('EMPTY_FILE'), 'en')).toBe('The file is empty.');
  });
});
