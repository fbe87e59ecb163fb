import { InvalidArgumentError } from 'commander';
import { instant } from '../domain/time/instant.js';
import type { Instant } from '../domain/time/instant.js';
import { isLocalDate, localDate } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** Turns a reader that throws a `RangeError` into one whose refusal names the option. */
export function read<T>(reader: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return reader(text);
    } catch (error) {
      throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
    }
  };
}

export function count(text: string): number {
  if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
  throw new RangeError(`${JSON.stringify(text)} is not a number from 1 to 99999999.`);
}

export const demonstration = [
  '--demonstration',
  'the demonstration, a database of its own',
] as const;
export const day = read<LocalDate>(localDate);
export const moment = read<Instant>(instant);
export const expiry = read<Instant>((text) =>
  isLocalDate(text) ? instant(`${text}T00:00:00Z`) : instant(text),
);
export const head = read((text) => {
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw new RangeError(`${JSON.stringify(text)} is not a digest of 64 hexadecimal digits.`);
});
