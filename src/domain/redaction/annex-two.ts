import type { PageArea } from './hidden-part.js';
import { linesOf } from './lines-of.js';
import type { TextPage } from './text-page.js';

/** An annex as its own heading names it, in the languages of the register. */
const HEADING = /^\s*(ANNEX|BIJLAGE|ANNEXE|ANHANG)\s+([IVX]+|\d+)\b/;
const WHOLE = /^\s*(annex|bijlage|annexe|anhang)\s+([ivx]+|\d+)\s*([-–—:.].{0,80})?$/iu;

/** A line of a table of contents. */
const IN_CONTENTS = /(\.\s?){4,}\s*\d*\s*$|\s\d{1,3}\s*$/;

/** Characters that tell so at the end of it. */
const END = 40;

const SECOND = ['II', '2'];

/** Space kept between what stays and what is hidden, in points. */
const BELOW = 4;

/** Where a heading of an annex stands. */
export type AnnexHeading = {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly isSecond: boolean;
};

type PageSize = Omit<TextPage, 'glyphs'>;

/** The headings of annexes on a page, from the top. */
export function annexHeadings({ glyphs }: TextPage, page: number): readonly AnnexHeading[] {
  return linesOf(glyphs).flatMap((line) => {
    const text = line.map((glyph) => glyph.text).join('');
    const [, , number] = HEADING.exec(text) ?? WHOLE.exec(text) ?? [];
    if (number === undefined || IN_CONTENTS.test(text.slice(-END))) return [];
    const tops = line.map(({ room }) => room.y);
    const bottoms = line.map(({ room }) => room.y + room.height);
    const isSecond = SECOND.includes(number.toUpperCase());
    return [{ page, top: Math.min(...tops), bottom: Math.max(...bottoms), isSecond }];
  });
}

/** Everything below the heading of Annex II, up to the heading of the next annex or the end of the document. */
export function annexTwo(
  pages: readonly PageSize[],
  headings: readonly AnnexHeading[],
): readonly PageArea[] {
  return headings.flatMap((heading, index) => {
    if (!heading.isSecond) return [];
    const next = headings.slice(index + 1).find(({ isSecond }) => !isSecond);
    return pages.flatMap((page, at) => areaOn(page, at + 1, heading, next));
  });
}

function areaOn(
  { width, height }: PageSize,
  page: number,
  heading: AnnexHeading,
  next: AnnexHeading | undefined,
): readonly PageArea[] {
  if (page < heading.page || page > (next?.page ?? Infinity)) return [];
  const top = page === heading.page ? heading.bottom + BELOW : 0;
  const bottom = page === next?.page ? next.top - BELOW : height;
  return bottom > top ? [{ page, x: 0, y: top, width, height: bottom - top }] : [];
}
