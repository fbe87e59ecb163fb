import type { Box } from './box.js';

/** A character as a page shows it, in the order in which the page says its text. */
export type Glyph = {
  /** One code point; a space or a line break may be added where the page only leaves a gap. */
  readonly text: string;
  /** What is inked; without size for a space. */
  readonly ink: Box;
  /** From one character to the next, and from the top of the letters to below the line. */
  readonly room: Box;
  /** Where it stands on its line. */
  readonly origin: { readonly x: number; readonly y: number };
  /** Height of the letters' body, in points. */
  readonly size: number;
  /** Direction of the line, in degrees clockwise. */
  readonly angle: number;
  /** The text object it belongs to; 0 for what was added. */
  readonly object: number;
};
