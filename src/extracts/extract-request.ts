import type { DataFlowFilter } from '../data-flows/data-flow-filter.js';
import type { Moment } from '../domain/register/moment.js';
import type { Language } from '../words/language.js';

/** What a register can be written out as. The order is that of the files in an extract. */
export const EXTRACT_FORMATS = [
  'NATIVE',
  'CSV',
  'XLSX',
  'INVENTORY_CSV',
  'INVENTORY_XLSX',
  'ICO',
  'CNIL',
  'ARTICLE_30_NL',
  'TILT',
  'DPV_TURTLE',
  'DPV_JSON_LD',
  'ANNEXES',
  'AUDIT_TRAIL',
  'SAMPLE',
] as const;

export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** What somebody asks to be written out. The same request at the same moment gives the same bytes. */
export type ExtractRequest = {
  readonly moment: Moment;
  /** Which flows; everything else is written whole. */
  readonly filter: DataFlowFilter;
  readonly formats: readonly ExtractFormat[];
  readonly language: Language;
  /** `NATIVE` holds everything ever recorded up to the instant, not only what is true on the day. */
  readonly history: boolean;
  /** Id of the safeguard whose annexes are written; only with `ANNEXES`. */
  readonly safeguardId: string | null;
  /** How many flows are drawn, and the seed they are drawn by; only with `SAMPLE`. */
  readonly sample: { readonly flows: number; readonly seed: number } | null;
};
