import { bodyOf } from './body-of.js';
import type { Box } from './box.js';
import type { Glyph } from './glyph.js';
import { linesOf } from './lines-of.js';
import { unionOf } from './union-of.js';

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
      else if (open === null) runs.push((open = [bodyOf(glyph)]));
      else open.push(bodyOf(glyph));
    }
    return runs.map(unionOf).map(rounded);
  });
}

/** To a thousandth of a point, as the places of characters are. */
function rounded({ x, y, width, height }: Box): Box {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
