import type { LocalDate } from '../time/local-date.js';
import type { LawProvenance } from './provenance.js';
import type { Regime } from './regime.js';

/** A finding of adequacy, or a rule that a destination is no third country for a while. */
export type AdequacyDecisionFacts = {
  readonly regime: Regime;
  /** Territory code, an organisation's code, or the group code `EEA`. */
  readonly territory: string;
  readonly territoryName: string;
  readonly instrument: string;
  readonly celex: string | null;
  readonly adoptedOn: LocalDate | null;
  readonly scopeKind:
    | 'WHOLE'
    | 'SECTOR'
    | 'COMMERCIAL_ORGANISATIONS'
    | 'CERTIFIED_RECIPIENTS'
    | 'INTERNATIONAL_ORGANISATION'
    | 'INTERIM_NOT_A_TRANSFER'
    | 'INDICATIVE_LIST';
  readonly scopeNote: string;
  /** Tokens that must all hold, as in `reference/adequacy.csv`. */
  readonly condition: readonly string[];
  /** From this day until it takes effect the answer is a person's. */
  readonly effectUncertainFrom: LocalDate | null;
  readonly endedBy: string | null;
  readonly nextReviewOn: LocalDate | null;
  readonly reviewNote: string | null;
} & LawProvenance;
