import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { barsOver } from '../../../src/domain/redaction/bars-over.js';
import type { Glyph } from '../../../src/domain/redaction/glyph.js';
import { termFinder } from '../../../src/domain/redaction/term-finder.js';
import { wordsLeft } from '../../../src/domain/redaction/words-left.js';
import { glyphsOf, letterAt, turned } from './a-page.js';

const all = () => true;

function without(glyphs: readonly Glyph[], term: string) {
  const bars = barsOver(glyphs, termFinder(glyphs)(term)).map((bar) => ({ ...bar, number: 7 }));
  return wordsLeft(glyphs, bars, all).map(({ text }) => text);
}

describe('the words that are left', () => {
  it('are words where they stand', () => {
    expect(wordsLeft(glyphsOf('an office\nof'), [], all)).toEqual([
      { text: 'an', x: 0, y: 20, width: 10, size: 10, angle: 0 },
      { text: 'office', x: 15, y: 20, width: 30, size: 10, angle: 0 },
      { text: 'of', x: 0, y: 40, width: 10, size: 10, angle: 0 },
    ]);
  });

  it('are written letter by letter', () => {
    expect(wordsLeft(glyphsOf('oﬃce-\u00ad'), [], all)).toMatchObject([{ text: 'office--' }]);
  });

  it('stand upright where they do', () => {
    const words = wordsLeft(glyphsOf('ab cd').map(turned), [], all);
    expect(words).toMatchObject([
      { text: 'ab', x: 480, y: 0, width: 10, angle: 90 },
      { text: 'cd', x: 480, y: 15, width: 10, angle: 90 },
    ]);
  });

  it('lack what is hidden, and say its number in its place', () => {
    expect(without(glyphsOf('ask Jan Jansens now'), 'jan jansens')).toEqual(['ask', '[7]', 'now']);
    expect(without(glyphsOf('ask him'), 'her')).toEqual(['ask', 'him']);
  });

  it('say the number of a bar over no word at the end', () => {
    const bar = { x: 300, y: 300, width: 50, height: 3, number: 12 };
    expect(wordsLeft(glyphsOf('ask'), [bar], all)).toMatchObject([
      { text: 'ask' },
      { text: '[12]', x: 300, y: 303, size: 3 },
    ]);
  });

  it('lack what cannot be written', () => {
    const words = wordsLeft(glyphsOf('ab\u5b57cd'), [], (text) => text !== '\u5b57');
    expect(words.map(({ text }) => text)).toEqual(['ab', 'cd']);
  });

  it('end where the next letter stands apart, on another line, or in another direction', () => {
    const at = (x: number, y = 20) => letterAt('a', { x, y });
    const words = [at(0), at(5), at(20), at(25, 30), { ...at(30, 30), angle: 5 }];
    expect(wordsLeft(words, [], all).map(({ text }) => text)).toEqual(['aa', 'a', 'a', 'a']);
  });

  it('never say a hidden term', () => {
    const text = fc.stringMatching(/^([a-d]{1,4}[ \n]){0,12}$/);
    const term = fc.stringMatching(/^[a-d]{1,3}( [a-d]{1,3})?$/);
    fc.assert(
      fc.property(text, term, (page, hidden) => {
        const found = without(glyphsOf(page), hidden);
        const words = found.join(' ').replaceAll(/ ?\[7\] ?/g, '|');
        expect(words.includes(hidden)).toBe(false);
      }),
    );
  });
});
