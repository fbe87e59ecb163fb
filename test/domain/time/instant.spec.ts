import { describe, expect, it } from '@jest/globals';
import { instant, isInstant } from '../../../src/domain/time/instant.js';
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
