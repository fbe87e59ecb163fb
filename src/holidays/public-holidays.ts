import Holidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import type { HolidayOn } from '../domain/deadlines/working-day.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { addDays, isLocalDate } from '../domain/time/local-date.js';
import type { Language } from '../words/language.js';

/** England and Wales keep most of the group's desks; without a part, a summer bank holiday would be missing. */
const PART: Readonly<Record<string, string>> = { GB: 'ENG' };

/** The days that are public holidays in every canton; other days of the library are not so everywhere. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  CH: ['01-01', 'easter 39', '08-01', '12-25'],
};

/** Days the library calls public holidays and the law does not: those between a holiday and a weekend. */
const NOT: Readonly<Record<string, readonly string[]>> = { LI: ['easter 40', 'easter 61'] };

const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

/** Years of countries that are kept, the last used; a year is some kilobytes. */
const MOST_KEPT = 200;

const kept = new Map<string, ReadonlyMap<string, string>>();

let countries: Readonly<Record<string, string>> | undefined;

/**
 * The public holidays of a territory, substitute days included, named in a language where there are such names and else
 * in its own; `null` where none are known. Of a part, such as `ES-CN`, those of the whole country. Only days
 * off everywhere in the country and all day long: what is left out makes a deadline earlier, never later. Years
 * before 1970 and after 2100 have none.
 */
export function publicHolidays(territory: string, language: Language): HolidayOn | null {
  const country = /^([A-Z]{2})(-|$)/.exec(territory)?.[1] ?? '';
  countries ??= new Holidays().getCountries();
  if (!Object.hasOwn(countries, country)) return null;
  return (day) => daysOf(country, Number(day.slice(0, 4)), language).get(day) ?? null;
}

function daysOf(country: string, year: number, language: Language): ReadonlyMap<string, string> {
  if (year < FIRST_YEAR || year > LAST_YEAR) return new Map();
  const key = `${country} ${year} ${language}`;
  const days = kept.get(key) ?? new Map(readDays(country, year, language));
  kept.delete(key);
  kept.set(key, days);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  return days;
}

function readDays(
  country: string,
  year: number,
  language: Language,
): readonly (readonly [LocalDate, string])[] {
  return new Holidays(country, PART[country] ?? '')
    .getHolidays(year, language)
    .filter((holiday) => isKept(country, holiday))
    .flatMap((holiday) => daysIn(holiday).map((day) => [day, holiday.name] as const))
    .toReversed();
}

function isKept(country: string, { type, rule, date }: HolidaysTypes.Holiday): boolean {
  if (type !== 'public' || !date.startsWith('00:00:00', 11)) return false;
  return (ONLY[country]?.includes(rule) ?? true) && !(NOT[country]?.includes(rule) ?? false);
}

/** Its days as the country writes them: instants are never read as days, only their distance is. */
function daysIn({ date, start, end }: HolidaysTypes.Holiday): readonly LocalDate[] {
  const first = date.slice(0, 10);
  if (!isLocalDate(first)) return [];
  const count = Math.round((end.getTime() - start.getTime()) / 86_400_000);
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}
