import type { Cell } from './cell.js';
import { CHOICE_LABELS } from './choice-labels.js';
import { plain } from './plain.js';
import { readText } from './read-text.js';
import { refusedCell } from './reading.js';
import type { Reading } from './reading.js';

const MOST = 100;

const YES = new Set(['yes', 'y', 'ja', 'j', 'true', 'waar', 'x']);
const NO = new Set(['no', 'n', 'nee', 'false', 'onwaar']);

/** Reads yes or no, in Dutch or English, or a cross. */
export function readFlag(cell: Cell | undefined): Reading<boolean> {
  if (cell !== undefined && 'flag' in cell) return { value: cell.flag };
  const read = readText(cell, { most: MOST });
  if (!('value' in read)) return read;
  const word = plain(read.value);
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : refusedCell('NOT_A_FLAG');
}

/** Reads one of the choices, by its code or by what people call it. */
export function readChoice(cell: Cell | undefined, choices: readonly string[]): Reading<string> {
  const read = readText(cell, { most: MOST });
  if (!('value' in read)) return read;
  const word = plain(read.value);
  const value = choices.find((choice) => {
    const { nl = '', en = '' } = CHOICE_LABELS[choice] ?? {};
    return [choice, nl, en].some((name) => plain(name) === word);
  });
  return value === undefined
    ? refusedCell('NOT_A_CHOICE', { choices: choices.join(', ') })
    : { value };
}
