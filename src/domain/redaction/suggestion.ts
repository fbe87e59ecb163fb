import type { HidingReason, PageArea } from './hidden-part.js';

/** What a proposed area seems to hold. */
export const SUGGESTED_KINDS = ['ANNEX_II', 'CONTACT', 'EMAIL', 'SIGNATURE', 'TELEPHONE'] as const;

export type SuggestedKind = (typeof SUGGESTED_KINDS)[number];

/** A part that somebody will probably want to hide; a person decides. */
export type Suggestion = {
  readonly kind: SuggestedKind;
  readonly reason: HidingReason;
  readonly areas: readonly PageArea[];
};
