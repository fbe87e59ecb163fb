import type { Box } from './box.js';
import type { Glyph } from './glyph.js';
import { unionOf } from './union-of.js';

/** How far any letters go above and below their line, in heights of their body. */
const ABOVE = 0.76;
const BELOW = 0.21;

/** Sine times cosine from which a line is neither across nor along the page. */
const SLANTED = 0.02;

/**
 * What a character takes on its line: as high as any letters would need, whichever it is, so that its box does
 * not tell; and all that is inked.
 */
export function bodyOf({ ink, room, origin, size, angle }: Glyph): Box {
  const turn = (angle * Math.PI) / 180;
  const up = { x: Math.sin(turn), y: -Math.cos(turn) };
  if (Math.abs(up.x * up.y) > SLANTED) return unionOf([ink, room]);
  const above = { x: origin.x + up.x * size * ABOVE, y: origin.y + up.y * size * ABOVE };
  const below = { x: origin.x - up.x * size * BELOW, y: origin.y - up.y * size * BELOW };
  const band = unionOf([at(above), at(below)]);
  const body =
    Math.abs(up.y) > Math.abs(up.x)
      ? { ...room, y: band.y, height: band.height }
      : { ...room, x: band.x, width: band.width };
  return ink.width > 0 && ink.height > 0 ? unionOf([ink, body]) : body;
}

function at({ x, y }: Glyph['origin']): Box {
  return { x, y, width: 0, height: 0 };
}
