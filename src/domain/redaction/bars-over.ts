import type { Box } from './box.js';
import type { Glyph } from './glyph.js';
import { linesOf } from './lines-of.js';
import { unionOf } from './union-of.js';

/** How far a bar goes above and below its line, in heights of the letters: the same for a long and a short letter. */
const ABOVE = 0.76;
const BELOW = 0.21;

/**
 * Rectangles over some characters of a page, one for each run on a line. Each is as high as any letters would
 * need, so that it does not tell which ones it covers.
 */
export function barsOver(glyphs: readonly Glyph[], hidden: ReadonlySet<Glyph>): readonly Box[] {
  return linesOf(glyphs).flatMap((line) => {
    const runs: [Box, ...Box[]][] = [];
    let open: [Box, ...Box[]] | null = null;
    for (const glyph of line) {
      // An added space goes on with the run, and begins none.
      if (glyph.object === 0) continue;
      if (!hidden.has(glyph)) open = null;
      else if (open === null) runs.push((open = [covering(glyph)]));
      else open.push(covering(glyph));
    }
    return runs.map(unionOf);
  });
}

function covering({ ink, room, origin, size, angle }: Glyph): Box {
  const turn = (angle * Math.PI) / 180;
  const up = { x: Math.sin(turn), y: -Math.cos(turn) };
  if (Math.abs(up.x * up.y) > SLANTED) return unionOf([ink, room]);
  const above = { x: origin.x + up.x * size * ABOVE, y: origin.y + up.y * size * ABOVE };
  const below = { x: origin.x - up.x * size * BELOW, y: origin.y - up.y * size * BELOW };
  const band = unionOf([at(above), at(below)]);
  return Math.abs(up.y) > Math.abs(up.x)
    ? unionOf([ink, { x: room.x, width: room.width, y: band.y, height: band.height }])
    : unionOf([ink, { x: band.x, width: band.width, y: room.y, height: room.height }]);
}

/** Sine times cosine from which a line is neither across nor along the page. */
const SLANTED = 0.02;

function at({ x, y }: Glyph['origin']): Box {
  return { x, y, width: 0, height: 0 };
}
