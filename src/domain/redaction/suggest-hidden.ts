import { annexTwo } from './annex-two.js';
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

/**
 * What somebody will probably want to hide in a copy of clauses: the measures of Annex II, and details of persons.
 * Found by form and by headings alone: more may have to be hidden, or less.
 */
export function suggestHidden(pages: readonly TextPage[]): readonly Suggestion[] {
  const details = pages.flatMap((page, index) =>
    personalDetails(page).map(({ kind, boxes }) => ({
      kind,
      reason: REASONS[kind],
      areas: boxes.map((box) => ({ page: index + 1, ...box })),
    })),
  );
  const areas = annexTwo(pages);
  return areas.length === 0
    ? details
    : [{ kind: 'ANNEX_II', reason: REASONS.ANNEX_II, areas }, ...details];
}
