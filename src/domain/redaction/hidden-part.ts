import type { Box } from './box.js';

/** Why a part of a copy may be hidden: clauses 8.3 (modules two and three) and 8.2(c) (module one). */
export type HidingReason =
  'CONFIDENTIAL_MEASURES' | 'PERSONAL_DATA_OF_OTHERS' | 'BUSINESS_SECRET' | 'OTHER';

/** A rectangle of a page; pages are counted from 1. */
export type PageArea = Box & { readonly page: number };

/** What shall be hidden: rectangles, or every place where the document says some words. */
export type PartToHide = {
  readonly areas: readonly PageArea[];
  /** `null`: the rectangles alone. */
  readonly term: string | null;
  readonly reason: HidingReason;
  /** In the words of who hides it, for who reads the copy; `null` where the reason says it all. */
  readonly explanation: string | null;
};

/** What was hidden, without a word of it. */
export type HiddenPart = {
  /** As the bars and the sheet of reasons number it, from 1. */
  readonly number: number;
  readonly reason: HidingReason;
  readonly explanation: string | null;
  readonly areas: readonly PageArea[];
};
