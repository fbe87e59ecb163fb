import type { Outcome } from '../coverage/coverage.js';
import type { ClausesModule } from '../register/safeguard.js';

/** What carries a flow, as it is told to the person whose data they are; what each means for a copy differs. */
export const GROUND_KINDS = [
  'INSIDE',
  'SAME_ENTITY',
  'DIRECT_COLLECTION',
  'RETURN',
  'INTERIM',
  'ADEQUACY',
  'CLAUSES',
  'MODULE_FOUR',
  'UK_AGREEMENT',
  'FORMER_CLAUSES',
  'BINDING_RULES',
  'CODE_OR_CERTIFICATION',
  'OWN_CLAUSES',
  'PUBLIC_INSTRUMENT',
  'DEROGATION',
  'NEEDS_REVIEW',
  'NOT_COVERED',
  'NO_LAW',
] as const;

export type GroundKind = (typeof GROUND_KINDS)[number];

/** What is derived and kept of a flow under one law. */
type Answered = {
  readonly outcome: Outcome;
  /** The rule that decided. */
  readonly rule: string | null;
  /** Code of the catalogue. */
  readonly code: string | null;
  /** The module of clauses, when it is one of them. */
  readonly module: ClausesModule | null;
};

const BY_RULE: ReadonlyMap<string, GroundKind> = new Map([
  ['direct-collection', 'DIRECT_COLLECTION'],
  ['same-legal-entity', 'SAME_ENTITY'],
  ['return-to-own-controller', 'RETURN'],
  ['inside-the-area', 'INSIDE'],
  ['interim-not-a-transfer', 'INTERIM'],
  ['adequacy-decision', 'ADEQUACY'],
  ['standard-contractual-clauses', 'CLAUSES'],
  ['uk-transfer-agreement', 'CLAUSES'],
  ['former-standard-contractual-clauses', 'FORMER_CLAUSES'],
  ['binding-corporate-rules', 'BINDING_RULES'],
  ['code-of-conduct-or-certification', 'CODE_OR_CERTIFICATION'],
  ['authorised-clauses', 'OWN_CLAUSES'],
  ['public-bodies-instrument', 'PUBLIC_INSTRUMENT'],
  ['derogation', 'DEROGATION'],
]);

/** The kind of ground of an answer; `null` stands for a flow under none of the laws. A rule nobody knows is left to a person. */
export function groundKindOf(answered: Answered | null): GroundKind {
  if (answered === null) return 'NO_LAW';
  const { outcome, rule, code, module } = answered;
  if (outcome === 'NOT_COVERED' || outcome === 'NEEDS_REVIEW') return outcome;
  const kind = BY_RULE.get(rule ?? '') ?? 'NEEDS_REVIEW';
  if (kind !== 'CLAUSES') return kind;
  if (code === 'UK-IDTA') return 'UK_AGREEMENT';
  return module === 'M4' ? 'MODULE_FOUR' : kind;
}
