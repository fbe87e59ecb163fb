import type { LocalDate } from '../time/local-date.js';

/**
 * What can put a recipient inside a decision's scope. The names are the tokens of the conditions in
 * the adequacy data, in capitals.
 */
export type StandingScheme =
  | 'SAFE_HARBOR'
  | 'SAFE_HARBOR_CH'
  | 'PRIVACY_SHIELD'
  | 'PRIVACY_SHIELD_CH'
  | 'DPF'
  | 'DPF_UK'
  | 'DPF_CH'
  | 'PIPEDA'
  | 'PROVINCIAL_EQUIVALENT'
  | 'APPI_PRIVATE'
  | 'PIPA'
  | 'LGPD'
  | 'FAROESE_ACT';

export type StandingFacts = {
  readonly recipientId: string;
  readonly scheme: StandingScheme;
  /** `null` when the evidence does not settle it. */
  readonly held: boolean | null;
  /** Whether the listing covers human resources data. `null` when not known. */
  readonly humanResources: boolean | null;
  /** The listed parent that names this recipient as a covered entity. */
  readonly coveredById: string | null;
  /** Province of an equivalent act, such as `QC`. */
  readonly province: string | null;
  readonly evidence: string | null;
  readonly checkedOn: LocalDate | null;
};
