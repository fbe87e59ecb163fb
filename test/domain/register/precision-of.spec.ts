import { describe, expect, it } from '@jest/globals';
import { precisionOf } from '../../../src/domain/register/precision-of.js';

describe('a day as exactly as somebody says it', () => {
  it.each([
    ['2024-07-01', 'DAY'],
    ['2024-07', 'MONTH'],
    ['2024', 'YEAR'],
    [null, 'UNKNOWN'],
  ])('%s is known to the %s', (text, precision) => {
    expect(precisionOf(text)).toBe(precision);
  });
});
