import type { RefusalCode } from '../commands/refusal.js';

export type GapCode =
  | RefusalCode
  | 'DESTINATION_NOT_KNOWN'
  | 'JUDGED_WHEN_APPROVED'
  | 'LIKELY_DUPLICATE'
  | 'NOT_COVERED'
  | 'NO_AGREEMENT'
  | 'NO_ANNEX_II'
  | 'NO_ASSESSMENT'
  | 'NO_TRANSFER_TOOL'
  | 'POINTS_NOT_CONFIRMED'
  | 'SUB_PROCESSOR_NOT_AUTHORISED';

/** What is missing in a proposal. While a gap blocks, it cannot be submitted or approved. */
export type Gap = {
  readonly code: GapCode;
  /** Place in the proposal, such as `commands.2.facts.destination`. */
  readonly path: string;
  readonly rule: string;
  /** Article or act that asks for it. */
  readonly citation: string;
  readonly blocks: boolean;
  readonly values: Readonly<Record<string, string>>;
};
