import type { Dated } from '../bitemporal/version.js';
import type { AdequacyDecisionFacts } from '../register/adequacy-decision.js';
import type { DataFlowFacts } from '../register/data-flow.js';
import type { DerogationFacts } from '../register/derogation.js';
import type { RecipientFacts } from '../register/recipient.js';
import type { Regime } from '../register/regime.js';
import type { SafeguardFacts } from '../register/safeguard.js';
import type { StandingFacts } from '../register/standing.js';
import type { TerritoryFacts } from '../register/territory.js';
import type { TransferImpactAssessmentFacts } from '../register/transfer-impact-assessment.js';
import type { TransferToolFacts } from '../register/transfer-tool.js';
import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../time/period.js';

export type Outcome =
  | 'NO_RESTRICTED_TRANSFER'
  | 'ADEQUATE'
  | 'SAFEGUARDED'
  | 'DEROGATION'
  | 'NEEDS_REVIEW'
  | 'NOT_COVERED';

/** From best to worst; a chain is as good as its worst hop. */
export const OUTCOMES: readonly Outcome[] = [
  'NO_RESTRICTED_TRANSFER',
  'ADEQUATE',
  'SAFEGUARDED',
  'DEROGATION',
  'NEEDS_REVIEW',
  'NOT_COVERED',
];

/** All law the register holds, as known at one instant, each row with the days it holds on. */
export type Law = {
  /** By territory code. */
  readonly territories: ReadonlyMap<string, readonly Dated<TerritoryFacts>[]>;
  /** By `regime:territory`, such as `EU:US`; the group row of the EEA under `UK:EEA`. */
  readonly decisions: ReadonlyMap<string, readonly Dated<AdequacyDecisionFacts>[]>;
  /** The catalogue, by code. */
  readonly tools: ReadonlyMap<string, readonly Dated<TransferToolFacts>[]>;
};

/** All that is known about one flow at one instant, over all days. */
export type Dossier = {
  readonly flowId: string;
  /** The flow itself and every flow it continues, by id. */
  readonly flows: ReadonlyMap<string, readonly Dated<DataFlowFacts>[]>;
  /** Exporter and recipient of each of those flows, by id. */
  readonly recipients: ReadonlyMap<string, readonly Dated<RecipientFacts>[]>;
  /** Of the recipient, and of whoever names it as a covered entity. */
  readonly standings: readonly Dated<StandingFacts>[];
  /** Those that name both parties; others do not count. */
  readonly safeguards: readonly Dated<SafeguardFacts>[];
  /** Of the recipient; others do not count. */
  readonly assessments: readonly Dated<TransferImpactAssessmentFacts>[];
  /** Relied on for this flow. */
  readonly derogations: readonly Dated<DerogationFacts>[];
  readonly law: Law;
};

/** What an answer rests on: a decision, a safeguard or a derogation on file. */
export type ToolReference = {
  readonly kind: 'ADEQUACY_DECISION' | 'SAFEGUARD' | 'DEROGATION';
  /** Id of the record of that noun. */
  readonly id: string;
  /** Code of the catalogue, such as `EU-45` or `EU-46-2-C-SCC2021-M2`. */
  readonly code: string;
  /** Act or article, such as `Commission Implementing Decision (EU) 2023/1795`. */
  readonly citation: string;
};

export type Verdict = 'APPLIES' | 'DOES_NOT_APPLY' | 'UNKNOWN';

/**
 * Why, as a code; words are made at the edge. `values` name the very fact and day that decided,
 * and `titleNl` beside `title` where the law data knows it in Dutch.
 */
export type Reason = {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
};

/** A record a finding rests on. */
export type Evidence = { readonly noun: string; readonly id: string; readonly label: string };

/** What one rule says. A rule that judges several records on file says it once for each. */
export type Finding = {
  readonly rule: string;
  readonly citation: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  /** Facts or papers that would settle it, as codes. */
  readonly missing: readonly string[];
  readonly tool: ToolReference | null;
};

/** The verdict on one flow under one regime on one day, with its reasons. */
export type Coverage = {
  readonly regime: Regime;
  readonly outcome: Outcome;
  /** The rule that decided; `null` when none applies. */
  readonly rule: string | null;
  readonly tool: ToolReference | null;
  /** Weaker or equal tools on file that would also hold, best first. */
  readonly fallbacks: readonly ToolReference[];
  /** What would settle or cover it, as codes. Empty when it is covered. */
  readonly missing: readonly string[];
  /** What every rule said, in the order of precedence. */
  readonly considered: readonly Finding[];
};

/** A stretch of days with one answer under one regime. */
export type CoverageSpan = Omit<Coverage, 'considered'> & {
  readonly valid: Period<LocalDate>;
  /** The longer stretch over which outcome and tool stay the same. */
  readonly unchanged: Period<LocalDate>;
  readonly destination: string | null;
};
