/** A calendar day, `YYYY-MM-DD`, in the register's time zone. Compares as text. */
export type LocalDate = string & { readonly LocalDate: unique symbol };

/** Stands for a first day nobody knows: earlier than every real day. */
export const BEGINNING = '0001-01-01' as LocalDate;

/** Stands for "still": later than every real day. A period that ends here is open. */
export const FOREVER = '9999-12-31' as LocalDate;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether `text` is a day that exists: 2026-02-30 does not. */
export function isLocalDate(text: string): text is LocalDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads a day. Throws a `RangeError` that quotes the text when there is no such day. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`There is no day ${JSON.stringify(text)}.`);
  return text;
}

/** The day `count` days after `day`; `count` may be negative. */
export function addDays(day: LocalDate, count: number): LocalDate {
  let year = Number(day.slice(0, 4));
  let month = Number(day.slice(5, 7));
  let date = Number(day.slice(8, 10)) + count;
  while (date < 1) {
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
    date += daysInMonth(year, month);
  }
  while (date > daysInMonth(year, month)) {
    date -= daysInMonth(year, month);
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as LocalDate;
}
