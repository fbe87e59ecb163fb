import { addDays } from '../time/local-date.js';
import type { LocalDate } from '../time/local-date.js';
import { weekday } from '../time/weekday.js';

/** The name of the public holiday that a day is, or `null`. Says nothing of weekends. */
export type HolidayOn = (day: LocalDate) => string | null;

/** A day on which nobody works, and why; `name` is that of a public holiday. */
export type DayOff = {
  readonly on: LocalDate;
  readonly reason: 'SATURDAY' | 'SUNDAY' | 'PUBLIC_HOLIDAY';
  readonly name: string | null;
};

/** No country rests longer at a stretch; a calendar that says so is not followed further. */
const LONGEST_REST = 31;

/** Why nobody works on a day; `null` on a working day (Regulation 1182/71, Art. 2(2)). */
export function dayOff(on: LocalDate, holidayOn: HolidayOn): DayOff | null {
  const number = weekday(on);
  if (number === 6) return { on, reason: 'SATURDAY', name: null };
  if (number === 7) return { on, reason: 'SUNDAY', name: null };
  const name = holidayOn(on);
  return name === null ? null : { on, reason: 'PUBLIC_HOLIDAY', name };
}

/** The days off from `day` onwards, unbroken; none when `day` is a working day. */
export function daysOffFrom(day: LocalDate, holidayOn: HolidayOn): readonly DayOff[] {
  const found: DayOff[] = [];
  for (
    let off = dayOff(day, holidayOn);
    off !== null && found.length < LONGEST_REST;
    off = dayOff(addDays(off.on, 1), holidayOn)
  )
    found.push(off);
  return found;
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: LocalDate, holidayOn: HolidayOn): LocalDate {
  return addDays(day, daysOffFrom(day, holidayOn).length);
}
