import type { HidingReason, PageArea } from './hidden-part.js';

/** What a proposed area seems to hold. */
export type SuggestedKind = 'ANNEX_II' | 'CONTACT' | 'EMAIL' | 'SIGNATURE' | 'TELEPHONE';

/** A part that somebody will probably want to hide; a person decides. */
export type Suggestion = {
  readonly kind: SuggestedKind;
  readonly reason: HidingReason;
  readonly areas: readonly PageArea[];
};
