import { isLocalDate } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';
import type { Cell } from './cell.js';
import type { Decisions } from './problem.js';
import { readText } from './read-text.js';
import { refusedCell } from './reading.js';
import type { Reading } from './reading.js';

/** Asked once for a whole file: a person who writes 03/04 writes it so everywhere. */
const DAY_ORDER = 'DAY_ORDER';

const ORDERS = ['DAY_FIRST', 'MONTH_FIRST'] as const;

const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** Reads `2026-11-24`, `24-11-2026`, `24/11/2026` or a date cell. One that may be two days is asked about. */
export function readDay(cell: Cell | undefined, decisions: Decisions): Reading<LocalDate> {
  if (cell !== undefined && 'day' in cell) return { value: cell.day };
  const read = readText(cell, { most: 40 });
  if (!('value' in read)) return read;
  if (isLocalDate(read.value)) return { value: read.value };
  const [, one = '', , other = '', year = ''] = NUMBERS.exec(read.value) ?? [];
  const dayFirst = dayOf(year, other, one);
  const monthFirst = dayOf(year, one, other);
  const chosen = decisions.get(DAY_ORDER);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) {
    const value = dayFirst ?? monthFirst;
    return value === null ? refusedCell('NOT_A_DAY') : { value };
  }
  if (chosen === 'DAY_FIRST') return { value: dayFirst };
  if (chosen === 'MONTH_FIRST') return { value: monthFirst };
  return { question: { key: DAY_ORDER, code: 'DAY_ORDER', options: ORDERS } };
}

function dayOf(year: string, month: string, day: string): LocalDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(text) ? text : null;
}
