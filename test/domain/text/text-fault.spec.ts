import { describe, expect, it } from '@jest/globals';
import { textFault } from '../../../src/domain/text/text-fault.js';

describe('a text', () => {
  it.each([
    ['a name', 'Zürisee Analytik AG', null],
    ['another script', '國際康健人壽', null],
    ['a pair of surrogates', 'smile 😀', null],
    ['exactly the most', 'x'.repeat(20), null],
    ['one more than the most', 'x'.repeat(21), 'TOO_LONG'],
    ['nothing', '', 'BLANK'],
    ['spaces only', ' \u00a0 ', 'BLANK'],
    ['a zero', 'a\0b', 'CONTROL_CHARACTER'],
    ['a break', 'a\nb', 'CONTROL_CHARACTER'],
    ['a tab', 'a\tb', 'CONTROL_CHARACTER'],
    ['an escape', 'a\u001b[31m', 'CONTROL_CHARACTER'],
    ['a line separator', 'a\u2028b', 'CONTROL_CHARACTER'],
    ['a turn of direction', 'a\u202eb', 'CONTROL_CHARACTER'],
    ['half a pair', 'a\ud83d', 'LONE_SURROGATE'],
  ])('of one line: %s', (_, text, fault) => {
    expect(textFault(text, { most: 20 })).toBe(fault);
  });

  it.each([
    ['breaks and tabs', 'first\n\tsecond', null],
    ['breaks only', '\n\n', 'BLANK'],
    ['a carriage return', 'first\r\nsecond', 'CONTROL_CHARACTER'],
  ])('of several lines: %s', (_, text, fault) => {
    expect(textFault(text, { most: 20, severalLines: true })).toBe(fault);
  });
});
