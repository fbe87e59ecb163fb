import type { Box } from './box.js';
import type { Glyph } from './glyph.js';

/** What a bar covers beyond its edge, and a little more, in points. */
const EDGE = 1;

/** Whether a bar touches a character at all. */
export function isUnder({ ink, room }: Glyph, bars: readonly Box[]): boolean {
  const place = ink.width > 0 && ink.height > 0 ? ink : middleOf(room);
  return bars.some(
    (bar) =>
      place.x <= bar.x + bar.width + EDGE &&
      place.x + place.width >= bar.x - EDGE &&
      place.y <= bar.y + bar.height + EDGE &&
      place.y + place.height >= bar.y - EDGE,
  );
}

function middleOf({ x, y, width, height }: Box): Box {
  return { x: x + width / 2, y: y + height / 2, width: 0, height: 0 };
}
