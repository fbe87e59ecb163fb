import type { Bar } from './bar.js';
import type { Glyph } from './glyph.js';
import { barsAbove } from './bars-above.js';

/** A word and where it stands, in points, so that it can be written there again. */
export type PlacedWord = {
  readonly text: string;
  /** Where its line begins; places are rounded, so that they tell nothing of what stood beside it. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** In degrees clockwise. */
  readonly angle: number;
};

/** A gap between two characters of one word, and a step off the line, in heights of their letters. */
const GAP = 0.25;
const OFF_LINE = 0.2;

/**
 * The words that may be read: of characters that no bar touches, and that can be written. What stood beside a
 * hidden character is a word of its own. Where a bar begins stands its number in brackets, for those who hear the
 * page or search it.
 */
export function wordsLeft(
  glyphs: readonly Glyph[],
  bars: readonly Bar[],
  canWrite: (text: string) => boolean,
): readonly PlacedWord[] {
  const words: ([Glyph, ...Glyph[]] | Bar)[] = [];
  const unmarked = new Set(bars);
  let open: [Glyph, ...Glyph[]] | null = null;
  for (const glyph of glyphs) {
    const above = barsAbove(glyph, bars);
    words.push(...above.filter((bar) => unmarked.delete(bar)));
    const isSpace = /^\s*$/u.test(glyph.text);
    if (isSpace || above.length > 0 || !canWrite(written(glyph))) open = null;
    else if (open !== null && goesOn(open, glyph)) open.push(glyph);
    else words.push((open = [glyph]));
  }
  return [...words, ...unmarked].map((each) => ('number' in each ? marking(each) : placed(each)));
}

/** Letters of a number in a bar, in points. */
const LARGEST_MARK = 10;

function marking({ number, x, y, height }: Bar): PlacedWord {
  const size = Math.max(1, Math.min(LARGEST_MARK, Math.floor(height)));
  const text = `[${number}]`;
  return { text, x, y: y + size, width: (text.length * size) / 2, size, angle: 0 };
}

/** As it is written again: a ligature as its letters, so that others find them. */
function written({ text }: Glyph): string {
  return text
    .replaceAll('\u00ad', '-')
    .replaceAll(/[\ufb00-\ufb06]/g, (each) => each.normalize('NFKC'));
}

function goesOn(word: readonly [Glyph, ...Glyph[]], next: Glyph): boolean {
  const [{ angle, size }] = word;
  const { along, across } = seenFrom(word, next);
  const gap = Math.abs(along - lengthOf(word));
  return Math.abs(angle - next.angle) < 1 && gap < GAP * size && Math.abs(across) < OFF_LINE * size;
}

/** Where a character begins, along and across the line of a word. */
function seenFrom([{ origin, angle }]: readonly [Glyph, ...Glyph[]], { origin: other }: Glyph) {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [x, y] = [other.x - origin.x, other.y - origin.y];
  return { along: x * cos + y * sin, across: y * cos - x * sin };
}

function lengthOf(word: readonly [Glyph, ...Glyph[]]): number {
  return Math.max(
    ...word.map((glyph) => {
      const turn = (glyph.angle * Math.PI) / 180;
      const { width, height } = glyph.room;
      const length = width * Math.abs(Math.cos(turn)) + height * Math.abs(Math.sin(turn));
      return seenFrom(word, glyph).along + length;
    }),
  );
}

function placed(word: [Glyph, ...Glyph[]]): PlacedWord {
  const [{ origin, size, angle }] = word;
  return {
    text: word.map(written).join(''),
    x: halves(origin.x),
    y: halves(origin.y),
    width: Math.max(0.5, halves(lengthOf(word))),
    size: Math.max(0.5, halves(size)),
    angle: Math.round(angle),
  };
}

/** To the nearest half point. */
function halves(value: number): number {
  return Math.round(value * 2) / 2;
}
