import type { HolidayOn } from '../../../src/domain/deadlines/working-day.js';

const NAMES: Readonly<Record<string, string>> = {
  '2026-04-06': 'Easter Monday',
  '2026-05-01': 'Labour Day',
  '2026-05-14': 'Ascension Day',
  '2026-05-25': 'Whit Monday',
  '2026-07-21': 'National Holiday',
  '2026-08-15': 'Assumption',
  '2026-11-01': "All Saints' Day",
  '2026-11-11': 'Armistice Day',
  '2026-12-25': 'Christmas Day',
  '2027-01-01': "New Year's Day",
  '2027-03-29': 'Easter Monday',
};

/** The public holidays of Belgium, as far as the cases need them. */
export const belgianHolidays: HolidayOn = (day) => NAMES[day] ?? null;
