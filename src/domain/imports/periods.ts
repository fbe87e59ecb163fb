import type { Problem } from './problem.js';
import { dayIn } from './row-values.js';
import type { Values } from './row-values.js';

/** Columns of first and last days; the first that has a value is the day. */
const PERIODS = [
  { from: ['from'], until: 'until' },
  { from: ['flowFrom', 'from'], until: 'flowUntil' },
  { from: ['executedOn', 'signedOn'], until: 'endsOn' },
] as const;

/** Periods of a row that end before they begin. */
export function reversedPeriods(values: Values): readonly Problem[] {
  return PERIODS.flatMap(({ from, until }): readonly Problem[] => {
    const last = dayIn(values, until);
    const [first] = from.map((column) => dayIn(values, column)).filter((day) => day !== null);
    return last === null || first === undefined || first <= last
      ? []
      : [
          {
            column: until,
            value: last,
            code: 'END_BEFORE_START',
            values: { from: first, until: last },
          },
        ];
  });
}
