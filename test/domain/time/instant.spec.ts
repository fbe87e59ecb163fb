import { describe, expect, it } from '@jest/globals';
import { instant, isInstant, nextInstant } from '../../../src/domain/time/instant.js';
import { table } from '../table.js';

describe('an instant', () => {
  it.each(table<'text' | 'written'>`
    text                          | written
    ${'2023-09-20T21:59:59.999Z'} | ${'2023-09-20T21:59:59.999Z'}
    ${'2023-09-20T21:59:59Z'}     | ${'2023-09-20T21:59:59.000Z'}
    ${'2023-09-20T21:59:59.9Z'}   | ${'2023-09-20T21:59:59.900Z'}
  `)('$text is written $written', ({ text, written }) => {
    expect(instant(text)).toBe(written);
  });

  it.each([
    '2023-02-30T00:00:00Z',
    '2023-09-20',
    '2023-09-20T24:00:00Z',
    '2023-09-20T21:59:59+02:00',
    '2023-09-20T21:60:00Z',
  ])('%s is none, and is refused by name', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => instant(text)).toThrow(JSON.stringify(text));
  });
});

describe('nextInstant', () => {
  it.each([
    ['2026-11-23T10:00:00.000Z', '2026-11-23T10:00:00.001Z'],
    ['2026-11-23T10:59:59.999Z', '2026-11-23T11:00:00.000Z'],
    ['2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'],
  ])('after %s is %s', (at, next) => {
    expect(nextInstant(instant(at))).toBe(next);
  });
});
