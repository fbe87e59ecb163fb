import type { Glyph } from './glyph.js';

/** How far, in heights of its letters, a character may stand off its line. */
const OFF_LINE = 0.35;

/** A gap between characters, in heights of their letters, that is read as a space. */
const GAP = 0.18;

/** A line as an eye reads it; a space is added where there is a gap. */
export type Line = readonly [Glyph, ...Glyph[]];

/** Characters in the order of the eye: line by line from the top, each from its start, whatever the page says. */
export function linesOf(glyphs: readonly Glyph[]): readonly Line[] {
  const placed = glyphs
    .filter(({ object }) => object !== 0)
    .map(onLine)
    .toSorted((one, other) => one.angle - other.angle || one.across - other.across);
  const lines: Placed[][] = [];
  let last: Placed | undefined;
  for (const each of placed) {
    if (last === undefined || isApart(last, each)) lines.push([each]);
    else lines.at(-1)?.push(each);
    last = each;
  }
  return lines.map(spaced);
}

/** A character by where it stands along and across its direction. */
type Placed = {
  readonly glyph: Glyph;
  /** Whole degrees. */
  readonly angle: number;
  readonly across: number;
  readonly from: number;
  readonly to: number;
};

function onLine(glyph: Glyph): Placed {
  const angle = Math.round(glyph.angle + 360) % 360;
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const { x, y } = glyph.origin;
  const from = x * cos + y * sin;
  const length = glyph.room.width * Math.abs(cos) + glyph.room.height * Math.abs(sin);
  return { glyph, angle, across: y * cos - x * sin, from, to: from + length };
}

function isApart(one: Placed, other: Placed): boolean {
  const size = Math.max(one.glyph.size, other.glyph.size);
  return one.angle !== other.angle || other.across - one.across > OFF_LINE * size;
}

function spaced(placed: readonly Placed[]): Line {
  const line: Glyph[] = [];
  let end = Infinity;
  for (const { glyph, from, to } of placed.toSorted((one, other) => one.from - other.from)) {
    if (from - end > GAP * glyph.size) line.push({ ...glyph, text: ' ', object: 0 });
    line.push(glyph);
    end = to;
  }
  return line as unknown as Line;
}
