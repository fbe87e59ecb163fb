import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from '../../src/letters/plain-text.js';

describe('a text as every renderer shows it', () => {
  it.each([
    [
      'what people write',
      'Łódź, naïve „ça“, C‑154/21, 5 000 €',
      'Łódź, naïve „ça“, C‑154/21, 5 000 €',
    ],
    ['a letter and its accent as one', 'cafe\u0301', 'café'],
    ['breaks as spaces', 'een\r\ntwee\u2028drie\tvier', 'een twee drie vier'],
    ['control characters not at all', 'a\u0000b\u001b[31mc\u0085d', 'ab[31mc d'],
    ['marks that turn the text not at all', 'a\u202eb\u2066c\u200f', 'abc'],
    ['hyphens that may be, and marks of a file, not at all', '\ufeffver\u00adhaal', 'verhaal'],
    ['half of a character as what it is: unreadable', 'a\ud800b', 'a\ufffdb'],
    ['whole characters as they are', '😀', '😀'],
    ['four marks of hundreds on a letter', `z${'\u0323'.repeat(300)}!`, `ẓ${'\u0323'.repeat(4)}!`],
  ])('has %s', (_, text, shown) => {
    expect(plainText(text)).toBe(shown);
  });

  it('is the same when it is made plain again, and has nothing that no file can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainText(text);
        expect(plainText(plain)).toBe(plain);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e]/u);
      }),
    );
  });
});
