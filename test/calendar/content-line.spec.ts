import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentLine, textValue } from '../../src/calendar/content-line.js';

const unfolded = (text: string): string => text.replaceAll('\r\n ', '').replace(/\r\n$/, '');

const line = fc
  .string({ unit: 'grapheme', maxLength: 300 })
  .filter((text) => !/[\r\n]/.test(text) && !/\p{Cs}/u.test(text));

describe('a line of a calendar', () => {
  it('of 75 octets is not folded, one of 76 is', () => {
    expect(contentLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
    expect(contentLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
  });

  it('counts octets, not characters, and cuts none', () => {
    expect(contentLine('é'.repeat(40))).toBe(`${'é'.repeat(37)}\r\n ${'é'.repeat(3)}\r\n`);
    expect(contentLine(`${'x'.repeat(73)}😀`)).toBe(`${'x'.repeat(73)}\r\n 😀\r\n`);
  });

  it('has parts of at most 75 octets, and says what it said when unfolded', () => {
    fc.assert(
      fc.property(line, (text) => {
        const folded = contentLine(text);
        expect(unfolded(folded)).toBe(text);
        for (const part of folded.split('\r\n')) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });
});

describe('a text in a calendar', () => {
  it.each<{ text: string; value: string }>`
    text                           | value
    ${'a, b; c\\d'}                | ${'a\\, b\\; c\\\\d'}
    ${'one\r\ntwo\rthree\nfour'}   | ${'one\\ntwo\\nthree\\nfour'}
    ${'bell\u0007 and half\ud800'} | ${'bell  and half '}
    ${'Société "Été": «a»'}        | ${'Société "Été": «a»'}
  `('$text is written $value', ({ text, value }) => {
    expect(textValue(text)).toBe(value);
  });

  it('never begins a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(textValue(text)).not.toMatch(/[\p{Cc}]/u);
      }),
    );
  });
});
