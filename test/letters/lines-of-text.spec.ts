import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOfText } from '../../src/letters/lines-of-text.js';

/** Every letter is one wide, a mark on it nothing. */
const widthOf = (text: string) => text.replaceAll(/\p{M}/gu, '').length;

describe('lines of a text', () => {
  it.each([
    ['words that fit stand on one line', 'een twee', 10, ['een twee']],
    ['words that do not fit go to the next', 'een twee drie', 9, ['een twee ', 'drie']],
    ['a space at the end of a line takes no room', 'een twee drie', 8, ['een twee ', 'drie']],
    ['spaces in a row are one', '  een    twee ', 20, ['een twee']],
    [
      'a hyphen between words may end a line',
      'privacy-functionaris',
      12,
      ['privacy-', 'functionaris'],
    ],
    ['a date stays whole', 'op 2026-11-25', 10, ['op ', '2026-11-25']],
    ['a case number stays whole', 'zaak C-154/21', 10, ['zaak ', 'C-154/21']],
    [
      'a space that is said not to break does not',
      'voor 5\u00a0000\u00a0€',
      9,
      ['voor ', '5\u00a0000\u00a0€'],
    ],
    ['a word that is too long is parted', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['and goes on beside its end', 'ab cdefghi j', 4, ['ab ', 'cdef', 'ghi ', 'j']],
    ['a letter keeps its marks', 'x\u0323x\u0323x\u0323', 2, ['x\u0323x\u0323', 'x\u0323']],
    ['one letter is the least, however narrow', 'abc', 0.5, ['a', 'b', 'c']],
    ['an empty text is an empty line', '', 5, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(linesOfText(text, width, widthOf)).toEqual(lines);
  });

  it('hold every letter in order, and are never wider than they may be', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', ' ', ' ', '-', '/', '1', '\u0301'),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = linesOfText(text, width, widthOf);
        const withoutSpaces = (each: string) => each.replaceAll(' ', '');
        expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(text));
        for (const line of lines) expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(width);
        const words = (each: string) => each.trim().split(/ +/);
        const wide = words(text).some((word) => widthOf(word) > width);
        if (!wide) expect(words(lines.join(''))).toEqual(words(text));
      }),
    );
  });
});
