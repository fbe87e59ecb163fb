import { bodyOf } from './body-of.js';
import type { Box } from './box.js';
import type { Glyph } from './glyph.js';

/** What a bar covers beyond its edge, and a little more, in points. */
const EDGE = 1;

/** The bars that touch a character at all: its ink, or its place on the line. */
export function barsAbove<B extends Box>(glyph: Glyph, bars: readonly B[]): readonly B[] {
  const body = bodyOf(glyph);
  return bars.filter((bar) => meet(glyph.ink, bar, EDGE) || meet(body, bar, 0));
}

function meet(one: Box, other: Box, edge: number): boolean {
  return (
    one.x < other.x + other.width + edge &&
    one.x + one.width > other.x - edge &&
    one.y < other.y + other.height + edge &&
    one.y + one.height > other.y - edge
  );
}
