import type { Bar } from '../domain/redaction/bar.js';
import type { Glyph } from '../domain/redaction/glyph.js';

/** How much of a PDF is looked at, whoever made it. */
export type PdfLimits = {
  readonly pages: number;
  /** Points of either side of a page. */
  readonly side: number;
  /** Characters of a page, and objects drawn on it. */
  readonly characters: number;
  readonly objects: number;
  /** Of everything that is done with one file. */
  readonly seconds: number;
  /** Of memory of the library. */
  readonly megabytes: number;
  readonly dotsPerInch: number;
  /** Dots of the picture of a page; a larger page is drawn less finely. */
  readonly dots: number;
};

/** Why a PDF is not worked on. */
export type PdfRefusal =
  | 'ENCRYPTED'
  | 'BROKEN'
  | 'TOO_MANY_PAGES'
  | 'PAGE_TOO_LARGE'
  | 'TOO_LARGE'
  | 'TOO_SLOW'
  // The copy would still say something that was to be hidden.
  | 'NOT_HIDDEN';

/** A page with its characters, in points; pages are counted from 0. */
export type PageText = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
};

/** A page drawn anew with bars over it; of its characters, those that can be seen in the picture without bars. */
export type PagePicture = PageText & { readonly png: Uint8Array };

/** What the thread is asked. */
export type PdfAsked = { readonly id: number } & (
  | { readonly verb: 'COUNT' }
  | { readonly verb: 'TEXT'; readonly index: number }
  | { readonly verb: 'PICTURE'; readonly index: number; readonly bars: readonly Bar[] }
);

/** What it answers; without an id, that it goes on no longer. */
export type PdfAnswer = {
  readonly id: number;
  readonly value?: unknown;
  readonly refused?: PdfRefusal;
};
