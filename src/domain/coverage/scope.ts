import type { StandingScheme } from '../register/standing.js';
import { condition, settle } from './condition.js';
import type { Answer, Condition } from './condition.js';
import type { Evidence } from './coverage.js';
import { isListed, reachesStaffData, standingNear, standingOf } from './listing.js';
import type { Question } from './question.js';

/** Whether a finding's scope takes in this recipient and these data, and why not. */
export type ScopeAnswer = {
  readonly answer: Answer;
  readonly reason: string;
  readonly values: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  readonly missing: readonly string[];
};

/** Settles all conditions of a finding: one that fails decides, then one that is in doubt. */
export function scopeOf(question: Question, tokens: readonly string[]): ScopeAnswer {
  const answers = tokens.map((token) => scopeOfOne(question, condition(token)));
  return (
    answers.find(({ answer }) => answer === 'NO') ??
    answers.find(({ answer }) => answer === 'DOUBT') ??
    answers[0] ?? { answer: 'YES', reason: 'IN_SCOPE', values: {}, evidence: [], missing: [] }
  );
}

function scopeOfOne(question: Question, read: Condition): ScopeAnswer {
  const answer = settle(read, (name, value) => holds(question, name, value));
  const evidence: Evidence[] = [];
  const missing: string[] = [];
  const values: Record<string, string> = {};
  for (const { name, value } of read.alternatives) {
    const scheme = schemeOf(name, value);
    values['condition'] = value === '' ? name : `${name}:${value}`;
    if (scheme === null) {
      missing.push((value === '' ? name : `${name}_${value}`).toUpperCase());
      continue;
    }
    const standing = standingNear(question, scheme);
    if (standing) {
      evidence.push({ noun: 'standing', id: standing.id, label: scheme });
      values['standingFrom'] = standing.valid.from;
      values['standingTo'] = standing.valid.to;
    }
    missing.push(
      lacksOnlyTheFlag(question, scheme) ? 'HUMAN_RESOURCES_FLAG' : `STANDING_${scheme}`,
    );
  }
  const reason = answer === 'NO' ? 'OUT_OF_SCOPE' : 'SCOPE_NOT_KNOWN';
  return { answer, reason, values, evidence, missing: answer === 'YES' ? [] : missing };
}

function lacksOnlyTheFlag(question: Question, scheme: StandingScheme): boolean {
  const standing = standingOf(question, scheme);
  return standing?.facts.held === true && reachesStaffData(question, standing.facts) !== true;
}

/** Tokens of the reference data that stand for a list (`list:dpf`) or a statute (`lgpd`). */
const SCHEMES: Readonly<Record<string, StandingScheme>> = {
  safe_harbor: 'SAFE_HARBOR',
  safe_harbor_ch: 'SAFE_HARBOR_CH',
  privacy_shield: 'PRIVACY_SHIELD',
  privacy_shield_ch: 'PRIVACY_SHIELD_CH',
  dpf: 'DPF',
  dpf_uk: 'DPF_UK',
  dpf_ch: 'DPF_CH',
  pipeda: 'PIPEDA',
  provincial_equivalent: 'PROVINCIAL_EQUIVALENT',
  appi_private: 'APPI_PRIVATE',
  pipa: 'PIPA',
  lgpd: 'LGPD',
  faroese_act: 'FAROESE_ACT',
};

function schemeOf(name: string, value: string): StandingScheme | null {
  return SCHEMES[name === 'list' ? value : name] ?? null;
}

function holds(question: Question, name: string, value: string): boolean | null {
  const { flow, recipient } = question;
  const scheme = schemeOf(name, value);
  if (scheme === 'PIPEDA') return underPipeda(question);
  if (scheme !== null)
    return name === 'list' ? onList(question, scheme) : underStatute(question, scheme);
  switch (name) {
    case 'org':
      return recipient?.organisationCode === value;
    case 'purpose':
      return flow.purposes.includes(value);
    case 'automated':
      return flow.circumstances.automatedProcessing ?? null;
    case 'fsc_credit_information':
      return flow.circumstances.financialCreditInformation ?? null;
    default:
      return flow.purposes.includes(name);
  }
}

function onList(question: Question, scheme: StandingScheme): boolean | null {
  const listed = isListed(question, scheme);
  const standing = standingOf(question, scheme);
  return listed === true && standing !== undefined
    ? reachesStaffData(question, standing.facts)
    : listed;
}

/** Being under a statute is a fact like any other: no record means not known. */
function underStatute(question: Question, scheme: StandingScheme): boolean | null {
  return standingOf(question, scheme)?.facts.held ?? null;
}

/**
 * PIPEDA leaves out staff data of a provincially regulated employer (rules 2.7). A recipient that is
 * only under an equivalent provincial statute is a person's decision outside Swiss law (rules 0.6(f)).
 */
function underPipeda(question: Question): boolean | null {
  const { flow, regime } = question;
  if (flow.staffData && flow.circumstances.provincialEmployer === true) return false;
  const held = underStatute(question, 'PIPEDA');
  if (held !== false || regime === 'CH') return held;
  return underStatute(question, 'PROVINCIAL_EQUIVALENT') === true ? null : false;
}
