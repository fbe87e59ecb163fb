import { annexHeadings, annexTwo } from './annex-two.js';
import type { AnnexHeading } from './annex-two.js';
import type { HidingReason } from './hidden-part.js';
import { personalDetails } from './personal-details.js';
import type { SuggestedKind, Suggestion } from './suggestion.js';
import type { TextPage } from './text-page.js';

const REASONS: Readonly<Record<SuggestedKind, HidingReason>> = {
  ANNEX_II: 'CONFIDENTIAL_MEASURES',
  CONTACT: 'PERSONAL_DATA_OF_OTHERS',
  EMAIL: 'PERSONAL_DATA_OF_OTHERS',
  SIGNATURE: 'PERSONAL_DATA_OF_OTHERS',
  TELEPHONE: 'PERSONAL_DATA_OF_OTHERS',
};

/** A page that was looked at for what may have to be hidden. */
export type PageLookedAt = Omit<TextPage, 'glyphs'> & {
  readonly details: readonly Suggestion[];
  readonly headings: readonly AnnexHeading[];
};

/** Looks at one page, counted from 1: details of persons, and headings of annexes. */
export function lookAtPage(page: TextPage, number: number): PageLookedAt {
  const { width, height } = page;
  const details = personalDetails(page).map(({ kind, boxes }) => ({
    kind,
    reason: REASONS[kind],
    areas: boxes.map((box) => ({ page: number, ...box })),
  }));
  return { width, height, details, headings: annexHeadings(page, number) };
}

/**
 * What somebody will probably want to hide in a copy of clauses: the measures of Annex II, and details of persons.
 * Found by form and by headings alone: more may have to be hidden, or less.
 */
export function suggestHidden(pages: readonly PageLookedAt[]): readonly Suggestion[] {
  const details = pages.flatMap((page) => page.details);
  const areas = annexTwo(
    pages,
    pages.flatMap(({ headings }) => headings),
  );
  return areas.length === 0
    ? details
    : [{ kind: 'ANNEX_II', reason: REASONS.ANNEX_II, areas }, ...details];
}
