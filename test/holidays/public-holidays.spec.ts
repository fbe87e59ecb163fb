import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../src/domain/time/local-date.js';
import { weekday } from '../../src/domain/time/weekday.js';
import { publicHolidays } from '../../src/holidays/public-holidays.js';
import { LANGUAGES } from '../../src/words/language.js';
import { table } from '../domain/table.js';

/** The days of a year on which nobody would be at work but for the holiday; Sundays are none. */
function holidaysIn(country: string, year: number): readonly string[] {
  const nameOn = publicHolidays(country, 'en') ?? (() => null);
  const found: string[] = [];
  for (let day = localDate(`${year}-01-01`); day < `${year + 1}`; day = addDays(day, 1))
    if (weekday(day) < 7 && nameOn(day) !== null) found.push(day.slice(5));
  return found;
}

describe('the public holidays', () => {
  it.each(table<'country' | 'year' | 'days'>`
    country    | year    | days
    ${'BE'}      | ${2026} | ${'01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-11 12-25'}
    ${'NL'}      | ${2026} | ${'01-01 04-06 04-27 05-14 05-25 12-25 12-26'}
    ${'NL'}      | ${2025} | ${'01-01 04-21 04-26 05-29 06-09 12-25 12-26'}
    ${'FR'}      | ${2026} | ${'01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-11 12-25'}
    ${'DE'}      | ${2026} | ${'01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'}
    ${'LU'}      | ${2026} | ${'01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 12-25 12-26'}
    ${'IE'}      | ${2026} | ${'01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26'}
    ${'ES'}      | ${2026} | ${'01-01 01-06 04-03 05-01 08-15 10-12 12-08 12-25'}
    ${'ES-CN'}   | ${2026} | ${'01-01 01-06 04-03 05-01 08-15 10-12 12-08 12-25'}
    ${'IT'}      | ${2026} | ${'01-01 01-06 04-06 04-25 05-01 06-02 08-15 12-08 12-25 12-26'}
    ${'GB'}      | ${2026} | ${'01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'}
    ${'GB'}      | ${2027} | ${'01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-27 12-28'}
    ${'GB'}      | ${2023} | ${'01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'}
    ${'GB'}      | ${2022} | ${'01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'}
    ${'CH'}      | ${2026} | ${'01-01 05-14 08-01 12-25'}
    ${'CH'}      | ${2027} | ${'01-01 05-06 12-25'}
    ${'PL'}      | ${2024} | ${'01-01 01-06 04-01 05-01 05-03 05-30 08-15 11-01 11-11 12-25 12-26'}
    ${'PL'}      | ${2026} | ${'01-01 01-06 04-06 05-01 06-04 08-15 11-11 12-24 12-25 12-26'}
    ${'DK'}      | ${2024} | ${'01-01 03-28 03-29 04-01 05-09 05-20 12-25 12-26'}
  `)('of $country in $year, but for Sundays, are $days', ({ country, year, days }) => {
    expect(holidaysIn(country, year).join(' ')).toBe(days);
  });

  it.each(table<'country' | 'day' | 'why'>`
    country | day             | why
    ${'IS'} | ${'2026-12-24'} | ${'a holiday in the afternoon only'}
    ${'CN'} | ${'2026-05-04'} | ${'a holiday from noon only'}
    ${'LI'} | ${'2026-05-15'} | ${'the day between Ascension and a weekend'}
    ${'CH'} | ${'2026-04-03'} | ${'a holiday in most cantons, not in all'}
    ${'DE'} | ${'2026-11-01'} | ${'a holiday in some of the federal states'}
  `)('of $country leave out $day, $why', ({ country, day }) => {
    expect(publicHolidays(country, 'en')?.(day)).toBeNull();
  });

  it('last for as many days as the country says', () => {
    const nameOn = publicHolidays('KR', 'en');
    const days = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'];
    expect(days.map((day) => nameOn?.(localDate(day)) ?? null)).toEqual([
      null,
      'Korean New Year',
      'Korean New Year',
      'Korean New Year',
      null,
    ]);
  });

  it('are named in the language asked for', () => {
    const christmas = localDate('2026-12-25');
    const names = LANGUAGES.map((language) => publicHolidays('BE', language)?.(christmas));
    expect(names).toEqual(['Kerstmis', 'Christmas Day', 'Noël', 'Weihnachten']);
    const boxing = localDate('2026-12-28');
    expect(LANGUAGES.map((language) => publicHolidays('GB', language)?.(boxing))).toEqual([
      'Tweede kerstdag (substituut)',
      'Boxing Day (substitute day)',
      'Lendemain de Noël (jour substitut)',
      '2. Weihnachtstag (Ersatztag)',
    ]);
    expect(publicHolidays('ES', 'nl')?.(localDate('2026-10-12'))).toBe('Fiesta Nacional de España');
  });

  it.each(['AQ', 'zz', 'EPO', 'XA-SBA', 'be', 'BEL', '', 'toString', '__proto__'])(
    'of "%s" are not known',
    (territory) => {
      expect(publicHolidays(territory, 'en')).toBeNull();
    },
  );

  it('are none in years that nobody asks after', () => {
    const nameOn = publicHolidays('BE', 'en');
    expect(nameOn?.(localDate('0001-01-01'))).toBeNull();
    expect(nameOn?.(localDate('9999-12-25'))).toBeNull();
    expect(nameOn?.(localDate('2100-12-25'))).toBe('Christmas Day');
  });

  it('are the same when a year was let go and is read again', () => {
    const before = holidaysIn('BE', 2026);
    for (const language of ['fr', 'de'] as const)
      for (let year = 1980; year < 2090; year += 1)
        publicHolidays('IN', language)?.(localDate(`${year}-06-01`));
    expect(holidaysIn('BE', 2026)).toEqual(before);
  });
});
