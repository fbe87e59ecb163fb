import type { Box } from '../domain/redaction/box.js';
import { barsOver } from '../domain/redaction/bars-over.js';
import type { HiddenPart, PageArea, PartToHide } from '../domain/redaction/hidden-part.js';
import { termFinder } from '../domain/redaction/term-finder.js';
import type { FindTerm } from '../domain/redaction/term-finder.js';
import type { PageText } from './pdf-answers.js';
import type { OpenedPdf } from './opened-pdf.js';

/** Why the parts cannot be hidden: the part, from 0, and the area of it where one is at fault. */
export type PartFault =
  | { readonly fault: 'TERM_NOT_FOUND'; readonly part: number }
  | { readonly fault: 'OUTSIDE_PAGE'; readonly part: number; readonly area: number };

/** Slack for a rectangle that was drawn to the edge of a page, in points. */
const SLACK = 1;

/** Where every part is on the pages; terms are looked for on all of them. */
export async function locateParts(
  pdf: OpenedPdf,
  parts: readonly PartToHide[],
): Promise<readonly HiddenPart[] | PartFault> {
  const pages = await pdf.pages();
  const found: PageArea[][] = parts.map(({ areas }) => [...areas]);
  const outside = parts.map(({ areas }) => new Set(areas.keys()));
  for (let page = 1; page <= pages; page += 1) {
    const text = await pdf.text(page);
    const find = termFinder(text.glyphs);
    for (const [index, { areas, term }] of parts.entries()) {
      for (const box of placesOf(text, find, term)) found[index]?.push({ page, ...box });
      for (const [at, area] of areas.entries()) {
        if (area.page === page && isOn(text, area)) outside[index]?.delete(at);
      }
    }
  }
  const fault = faultOf(parts, found, outside);
  if (fault !== null) return fault;
  return parts.map(({ reason, explanation }, index) => {
    return { number: index + 1, reason, explanation, areas: found[index] ?? [] };
  });
}

/** Text may also stand beside the page, where nobody sees it. */
function placesOf(
  { glyphs, width, height }: PageText,
  find: FindTerm,
  term: string | null,
): readonly Box[] {
  if (term === null) return [];
  return barsOver(glyphs, find(term)).filter(
    (box) => box.x < width && box.y < height && box.x + box.width > 0 && box.y + box.height > 0,
  );
}

function faultOf(
  parts: readonly PartToHide[],
  found: readonly (readonly PageArea[])[],
  outside: readonly ReadonlySet<number>[],
): PartFault | null {
  for (const [part, { areas, term }] of parts.entries()) {
    const [area] = outside[part] ?? [];
    if (area !== undefined) return { fault: 'OUTSIDE_PAGE', part, area };
    if (term !== null && found[part]?.length === areas.length) {
      return { fault: 'TERM_NOT_FOUND', part };
    }
  }
  return null;
}

function isOn({ width, height }: PageText, area: PageArea): boolean {
  return (
    area.width > 0 &&
    area.height > 0 &&
    area.x >= -SLACK &&
    area.y >= -SLACK &&
    area.x + area.width <= width + SLACK &&
    area.y + area.height <= height + SLACK
  );
}
