import { bodyOf } from './body-of.js';
import type { Box } from './box.js';
import type { Glyph } from './glyph.js';

/** What a bar covers beyond its edge, and a little more, in points. */
const EDGE = 1;

/** Whether a bar touches a character at all: its ink, or its place on the line. */
export function isUnder(glyph: Glyph, bar: Box): boolean {
  return meet(glyph.ink, bar, EDGE) || meet(bodyOf(glyph), bar, 0);
}

function meet(one: Box, other: Box, edge: number): boolean {
  return (
    one.x < other.x + other.width + edge &&
    one.x + one.width > other.x - edge &&
    one.y < other.y + other.height + edge &&
    one.y + one.height > other.y - edge
  );
}
