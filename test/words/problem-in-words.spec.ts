import { describe, expect, it } from '@jest/globals';
import { PROBLEM_CODES, QUESTION_CODES } from '../../src/domain/imports/problem.js';
import type { ProblemCode } from '../../src/domain/imports/problem.js';
import { LANGUAGES } from '../../src/words/language.js';
import { problemInWords, questionInWords } from '../../src/words/problem-in-words.js';

/** The values that the places which find a problem give. */
const VALUES: Partial<Record<ProblemCode, Readonly<Record<string, string>>>> = {
  CELL_ERROR: { error: '#REF!' },
  TOO_LONG: { most: '200' },
  TOO_MANY_VALUES: { most: '100' },
  NOT_A_CHOICE: { choices: 'M1, M2' },
  UNKNOWN_TERM: { word: 'clams', nearest: 'claims_handling' },
  UNKNOWN_RECIPIENT: { name: 'Acne', nearest: 'Acme BV' },
  UNKNOWN_ID: { id: 'x' },
  END_BEFORE_START: { from: '2026-11-23', until: '2026-01-31' },
  SAME_ROW: { row: '3' },
  DIFFERS_FROM_ROW: { row: '3' },
  COMES_WITH_LAW: { noun: 'territory' },
  NOT_A_FACT: { fact: 'horns' },
};

describe('problems of a row in words', () => {
  it.each(LANGUAGES)('are whole sentences in %s, every value in its place', (language) => {
    for (const code of PROBLEM_CODES) {
      const words = problemInWords({ code, values: VALUES[code] ?? {} }, language);
      expect([code, words]).toEqual([code, expect.stringMatching(/^[^{}[\]]+\.$|\)\.$/)]);
      for (const value of Object.values(VALUES[code] ?? {})) {
        if (!/^\d{4}-/.test(value) && code !== 'COMES_WITH_LAW') expect(words).toContain(value);
      }
    }
  });

  it('leave out what nobody knows, and write days as people do', () => {
    expect(problemInWords({ code: 'UNKNOWN_TERM', values: { word: 'x' } }, 'en')).toBe(
      '“x” is not a word of the register.',
    );
    const values = { from: '2026-11-23', until: '2026-01-31' };
    expect(problemInWords({ code: 'END_BEFORE_START', values }, 'nl')).toBe(
      'Het einde (31 januari 2026) ligt voor het begin (23 november 2026).',
    );
  });

  it('are the words of the register where the register refuses', () => {
    const values = { from: '2026-11-23', to: '2026-01-31' };
    expect(problemInWords({ code: 'PERIOD_REVERSED', values }, 'en')).toContain('23 November 2026');
  });
});

describe('questions of a row in words', () => {
  it.each(LANGUAGES)('are whole questions in %s', (language) => {
    for (const code of QUESTION_CODES) {
      const words = questionInWords({ code, value: 'Holland', options: ['NL'] }, language);
      expect([code, words]).toEqual([code, expect.stringMatching(/^[^{}[\]]+[.?]$/)]);
      if (code !== 'CONTROLLER') expect(words).toContain('Holland');
    }
    expect(questionInWords({ code: 'CONTROLLER', value: null, options: [] }, language)).toContain(
      '?',
    );
  });
});
