import type { Regime } from '../register/regime.js';
import type { Evidence, Finding, Outcome, Reason, ToolReference, Verdict } from './coverage.js';
import type { Question } from './question.js';

/** What a rule says of one record, or of the flow as a whole. */
export type Judgement = Omit<Finding, 'rule' | 'citation'> & {
  /** Act or article, where it is more exact than the rule's own. */
  readonly citation: string | null;
};

/** One rule of law: one file, one citation per regime, one spec. */
export type Rule = {
  readonly id: string;
  /** What the flow gets when this rule applies. */
  readonly outcome: Outcome;
  /** Under a regime without a citation the rule is not asked. */
  readonly citation: Readonly<Partial<Record<Regime, string>>>;
  /** At least one judgement. Never throws; never looks beyond the question. */
  readonly consider: (question: Question) => readonly Judgement[];
};

type Grounds = {
  readonly values?: Readonly<Record<string, string>>;
  readonly evidence?: readonly Evidence[];
  readonly missing?: readonly string[];
  readonly tool?: ToolReference | null;
  readonly citation?: string | null;
};

const NOTHING: Reason['values'] = {};
const NONE: readonly never[] = [];

function judgement(verdict: Verdict, code: string, grounds: Grounds): Judgement {
  return {
    verdict,
    reason: { code, values: grounds.values ?? NOTHING },
    evidence: grounds.evidence ?? NONE,
    missing: grounds.missing ?? NONE,
    tool: grounds.tool ?? null,
    citation: grounds.citation ?? null,
  };
}

/** The rule carries the flow. */
export function applies(code: string, grounds: Grounds = {}): Judgement {
  return judgement('APPLIES', code, grounds);
}

/** The rule does not carry the flow; `missing` says which paper would make it. */
export function doesNotApply(code: string, grounds: Grounds = {}): Judgement {
  return judgement('DOES_NOT_APPLY', code, grounds);
}

/** Law or facts do not settle it; `missing` says which fact would. */
export function unknown(code: string, grounds: Grounds = {}): Judgement {
  return judgement('UNKNOWN', code, grounds);
}
