import type { Glyph } from '../../../src/domain/redaction/glyph.js';
import type { TextPage } from '../../../src/domain/redaction/text-page.js';

/** Every letter is half as wide as it is high, and lines are 20 points apart, from 20 points on. */
const SIZE = 10;
const WIDTH = SIZE / 2;
const LEADING = 20;

type Placing = {
  readonly x?: number;
  readonly y?: number;
  readonly object?: number;
};

/** Lines of text as a page shows them, each one object; between them a line break is added. */
export function glyphsOf(text: string, { x = 0, y = LEADING, object = 1 }: Placing = {}): Glyph[] {
  return text.split('\n').flatMap((line, row) => {
    const glyphs = Array.from(line, (letter, index) =>
      letterAt(letter, { x: x + index * WIDTH, y: y + row * LEADING, object: object + row }),
    );
    const added = { ...letterAt('\n', { x: 0, y: y + row * LEADING }), object: 0 };
    return row === 0 ? glyphs : [added, ...glyphs];
  });
}

/** One letter, on its line at `x`. */
export function letterAt(text: string, { x = 0, y = LEADING, object = 1 }: Placing = {}): Glyph {
  const isInked = text.trim() !== '';
  return {
    text,
    ink: { x: x + 1, y: y - 5, width: isInked ? WIDTH - 2 : 0, height: isInked ? 5 : 0 },
    room: { x, y: y - SIZE, width: WIDTH, height: 1.3 * SIZE },
    origin: { x, y },
    size: SIZE,
    angle: 0,
    object,
  };
}

/** A glyph as it would be after a quarter turn to the right, about the top left corner. */
export function turned(glyph: Glyph): Glyph {
  const box = ({ x, y, width, height }: Glyph['ink']) => {
    return { x: 500 - y - height, y: x, width: height, height: width };
  };
  const { ink, room, origin } = glyph;
  return {
    ...glyph,
    ink: box(ink),
    room: box(room),
    origin: { x: 500 - origin.y, y: origin.x },
    angle: 90,
  };
}

/** A page of a text. */
export function pageOf(text: string): TextPage {
  return { width: 500, height: 700, glyphs: glyphsOf(text) };
}

/** What characters say together. */
export function said(glyphs: Iterable<Glyph>): string {
  return Array.from(glyphs, ({ text }) => text).join('');
}
