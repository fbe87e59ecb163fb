import type { TextFault, TextLimit } from '../text/text-fault.js';
import { textFault } from '../text/text-fault.js';
import type { Cell } from './cell.js';
import type { ProblemCode } from './problem.js';
import { ABSENT, refusedCell, wholeCell } from './reading.js';
import type { Reading } from './reading.js';

const FAULTS: Readonly<Record<Exclude<TextFault, 'BLANK'>, ProblemCode>> = {
  CONTROL_CHARACTER: 'CONTROL_CHARACTERS',
  LONE_SURROGATE: 'BROKEN_TEXT',
  TOO_LONG: 'TOO_LONG',
};

/**
 * A cell as text. Spaces around it are no part of it; a formula is refused, whatever it once came to; a
 * text that only looks like one is a text.
 */
export function readText(cell: Cell | undefined, limit: TextLimit): Reading<string> {
  if (cell === undefined) return ABSENT;
  if ('formula' in cell) return refusedCell('FORMULA');
  if ('error' in cell) return refusedCell('CELL_ERROR', { error: cell.error });
  if ('number' in cell && Math.abs(cell.number) > Number.MAX_SAFE_INTEGER) {
    return refusedCell('NUMBER_NOT_EXACT');
  }
  const text = wholeCell(cell).replaceAll('\r\n', '\n').trim();
  const fault = textFault(text, limit);
  if (fault === null) return { value: text };
  if (fault === 'BLANK') return ABSENT;
  return refusedCell(FAULTS[fault], fault === 'TOO_LONG' ? { most: String(limit.most) } : {});
}
