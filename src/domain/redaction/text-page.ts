import type { Glyph } from './glyph.js';

/** A page with its characters; sizes in points. */
export type TextPage = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
};
