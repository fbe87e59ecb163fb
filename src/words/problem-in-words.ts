import type { RefusalCode } from '../domain/commands/refusal.js';
import type { Problem, ProblemCode, Question } from '../domain/imports/problem.js';
import { isLocalDate } from '../domain/time/local-date.js';
import { dayInWords } from './day-in-words.js';
import { filled } from './filled.js';
import { PROBLEMS } from './imports/problems.js';
import { QUESTIONS } from './imports/questions.js';
import type { Language } from './language.js';
import { refusalInWords } from './refusal-in-words.js';

/** Why a row of a file is not taken in, as a sentence: by the file itself, or by what the register refuses. */
export function problemInWords(
  { code, values }: Pick<Problem, 'code' | 'values'>,
  language: Language,
): string {
  if (!isOwn(code)) return refusalInWords({ code, values, rule: '', path: '' }, language);
  return filled(PROBLEMS[code][language], (name) => {
    const value = values[name];
    return value !== undefined && isLocalDate(value) ? dayInWords(value, language) : value;
  });
}

/** What a row of a file waits for, as a question. */
export function questionInWords(
  { code, value, options }: Pick<Question, 'code' | 'value' | 'options'>,
  language: Language,
): string {
  const values = new Map([
    ['value', value ?? ''],
    ['options', options.join(', ')],
  ]);
  return filled(QUESTIONS[code][language], (name) => values.get(name));
}

/** A code of the file wins over one of the register that is called the same. */
function isOwn(code: ProblemCode | RefusalCode): code is ProblemCode {
  return code in PROBLEMS;
}
