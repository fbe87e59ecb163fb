import type { TextLimit } from '../text/text-fault.js';
import type { QuestionCode } from './problem.js';
import type { VocabularyTermFacts } from '../register/vocabulary-term.js';

export type LayoutKind =
  'RECIPIENTS' | 'PROVIDERS_WITH_FLOWS' | 'SAFEGUARDS' | 'STANDINGS' | 'AGREEMENTS';

/** What a layout says in the languages people write spreadsheets in here. */
export type InTwoLanguages = { readonly nl: string; readonly en: string };

export type ColumnType = 'TEXT' | 'DAY' | 'FLAG' | 'CHOICE' | 'COUNTRY' | 'TERMS' | 'RECIPIENT';

/** One column of a spreadsheet that the register can read. */
export type LayoutColumn = {
  readonly key: string;
  /** Without the column the file is refused, without a value in it the row. */
  readonly required: boolean;
  readonly type: ColumnType;
  /** Values of a `CHOICE`; its labels are in `CHOICE_LABELS`. */
  readonly choices?: readonly string[];
  /** The vocabulary of `TERMS`; a cell may name several. */
  readonly terms?: VocabularyTermFacts['scheme'];
  /** Whether a `RECIPIENT` cell may name several. */
  readonly several?: boolean;
  /** The question asked once for the whole file where the cell is empty. */
  readonly askedAs?: QuestionCode;
  /** How much a `TEXT` may hold. */
  readonly limit?: TextLimit;
  readonly labels: InTwoLanguages;
  /** Other headers that mean the same. */
  readonly alsoCalled?: readonly string[];
  readonly help: InTwoLanguages;
  /** The article that asks for it; absent when none does. */
  readonly article?: string;
  readonly example: string;
};

/** A kind of spreadsheet: the columns it can have, in the order of the template. */
export type Layout = { readonly kind: LayoutKind; readonly columns: readonly LayoutColumn[] };
