import { describe, expect, it } from '@jest/globals';
import { barsOver } from '../../../src/domain/redaction/bars-over.js';
import type { Glyph } from '../../../src/domain/redaction/glyph.js';
import { barsAbove } from '../../../src/domain/redaction/bars-above.js';
import { glyphsOf, letterAt, turned } from './a-page.js';

function over(glyphs: readonly Glyph[], text: string) {
  return barsOver(glyphs, new Set(glyphs.filter((glyph) => text.includes(glyph.text))));
}

describe('bars', () => {
  it('are one for each run on a line, as high as any letters', () => {
    expect(over(glyphsOf('abcxd\nab'), 'abd')).toEqual([
      { x: 0, y: 12.4, width: 10, height: 9.7 },
      { x: 20, y: 12.4, width: 5, height: 9.7 },
      { x: 0, y: 32.4, width: 10, height: 9.7 },
    ]);
  });

  it('go on over a gap within what is hidden', () => {
    const glyphs = [letterAt('a', { x: 0 }), letterAt('b', { x: 40 }), letterAt('c', { x: 80 })];
    expect(over(glyphs, 'ab')).toMatchObject([{ x: 0, width: 45 }]);
  });

  it('stand upright over a line that does', () => {
    const [bar, ...others] = over(glyphsOf('abc').map(turned), 'ab');
    expect(others).toEqual([]);
    expect(bar).toMatchObject({ y: 0, height: 10 });
    expect(bar?.width).toBeCloseTo(9.7);
  });

  it('cover all of a letter on a slanted line, or one inked beyond its line', () => {
    const glyph = { ...letterAt('a'), angle: 30 };
    expect(over([glyph], 'a')).toEqual([{ x: 0, y: 10, width: 5, height: 13 }]);
    const high = { ...letterAt('a'), ink: { x: 0, y: 0, width: 9, height: 30 } };
    expect(over([high], 'a')).toEqual([{ x: 0, y: 0, width: 9, height: 30 }]);
  });

  it('leave lines above and below alone', () => {
    const glyphs = glyphsOf('above\nhere\nbelow').map((glyph) => {
      // Lines that are hardly apart.
      const y = glyph.origin.y / 2;
      return { ...glyph, origin: { x: glyph.origin.x, y }, ink: { ...glyph.ink, y: y - 5 } };
    });
    const bars = barsOver(glyphs, new Set(glyphs.slice(6, 10)));
    const under = glyphs.filter((glyph) => barsAbove(glyph, bars).length > 0);
    expect(
      under
        .map(({ text }) => text)
        .join('')
        .trim(),
    ).toBe('here');
  });
});

describe('a character is below a bar', () => {
  const bar = { x: 100, y: 100, width: 50, height: 20 };
  it.each([
    ['in it', 120, 115, true],
    ['left of it', 90, 115, false],
    ['right of it', 160, 115, false],
    ['above it', 120, 90, false],
    ['below it', 120, 140, false],
    ['that is on its lower edge', 120, 127, true],
  ])('%s', (_, x, y, isBelow) => {
    expect(barsAbove(letterAt('a', { x, y }), [bar]).length > 0).toBe(isBelow);
  });
});
