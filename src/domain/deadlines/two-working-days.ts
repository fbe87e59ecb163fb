import { addDays } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';
import { contains } from '../time/period.js';
import type { Period } from '../time/period.js';
import { dayOff, workingDayFrom } from './working-day.js';
import type { HolidayOn } from './working-day.js';

/**
 * The end of a period that runs after `start` to `end`, or later, so that two working days lie in it outside
 * the days that did not count (Regulation 1182/71, Art. 3(5): every period of two days or more has two).
 */
export function withTwoWorkingDays(
  { from: start, to: end }: Period<LocalDate>,
  awaited: readonly Period<LocalDate>[],
  holidayOn: HolidayOn,
): LocalDate {
  const counts = (day: LocalDate): boolean =>
    dayOff(day, holidayOn) === null && !awaited.some((period) => contains(period, day));
  let found = 0;
  for (let day = addDays(start, 1); day <= end && found < 2; day = addDays(day, 1))
    if (counts(day)) found += 1;
  let last = end;
  for (; found < 2; found += 1) last = workingDayFrom(addDays(last, 1), holidayOn);
  return last;
}
