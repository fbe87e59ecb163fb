import type { LocalDate } from '../domain/time/local-date.js';
import type { Language } from '../words/language.js';

/**
 * A letter as content: what is said, in which order. Renderers lay it out and never add a word of their own;
 * the same letter gives the same bytes, for ever.
 */
export type Letter = {
  readonly language: Language;
  /** What it is about: title of the document, and of its file. */
  readonly subject: string;
  /** Who writes: name, place, address of the desk; a line each. */
  readonly sender: readonly string[];
  /** To whom: name and address as the person gave them; a line each. */
  readonly addressee: readonly string[];
  /** Date, reference, moment: what stands above the text. */
  readonly particulars: readonly LabelledValue[];
  readonly blocks: readonly Block[];
  /** What stands at the foot of every page, before its number. */
  readonly foot: string;
  /** A warning that stands on every page, as of a demonstration; `null` for none. */
  readonly mark: string | null;
  /** The day it is dated, which the file gives as the day it was made. */
  readonly datedOn: LocalDate;
};

export type LabelledValue = { readonly label: string; readonly value: string };

/** A piece of a letter. Text is plain: no markup, no line breaks but those between blocks. */
export type Block =
  | { readonly kind: 'HEADING'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'PARAGRAPH'; readonly text: string }
  /** May be worded anew before it is sent; a line break parts its paragraphs. */
  | { readonly kind: 'PASSAGE'; readonly key: string; readonly text: string }
  | { readonly kind: 'LIST'; readonly items: readonly string[] }
  | {
      readonly kind: 'TABLE';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'NEW_PAGE' };
