import { isLocalDate } from './local-date.js';

/** A point in time in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. Compares as text. */
export type Instant = string & { readonly Instant: unique symbol };

/** Stands for "not superseded": later than every real instant. */
export const UNTIL_SUPERSEDED = '9999-12-31T00:00:00.000Z' as Instant;

const SHAPE = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

/** Whether `text` is an instant in UTC, to the millisecond at most. Offsets other than Z are not. */
export function isInstant(text: string): boolean {
  return SHAPE.test(text) && isLocalDate(text.slice(0, 10));
}

/** Reads an instant and writes it with three decimals. Throws a `RangeError` that quotes the text. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`${JSON.stringify(text)} is not an instant in UTC.`);
  const [whole, fraction = ''] = text.slice(0, -1).split('.');
  return `${whole}.${fraction.padEnd(3, '0')}Z` as Instant;
}
