import type { DataFlow } from '../data-flows/data-flows.service.js';
import type { Held } from '../domain/bitemporal/version.js';
import { onDayOrNearest } from '../domain/bitemporal/on-day.js';
import { groundKindOf } from '../domain/answers/ground-kind.js';
import type { GroundKind } from '../domain/answers/ground-kind.js';
import type { AdequacyDecisionFacts } from '../domain/register/adequacy-decision.js';
import { moduleOf } from '../domain/register/module-of.js';
import type { Regime } from '../domain/register/regime.js';
import type { ClausesModule, SafeguardFacts } from '../domain/register/safeguard.js';
import type { OpenedRegister } from '../register/register.service.js';

/** What carries a flow under the law of the letter, with the record it rests on. */
export type FlowGround = {
  readonly kind: GroundKind;
  /** `null` for a flow under none of the laws. */
  readonly regime: Regime | null;
  readonly toolId: string | null;
  readonly code: string | null;
  readonly citation: string | null;
  readonly module: ClausesModule | null;
  readonly decision: AdequacyDecisionFacts | null;
  readonly safeguard: Held<SafeguardFacts> | null;
};

/** Where grounds are found: the register, the safeguards the flows name, the law of the letter. */
export type GroundsAsked = {
  readonly opened: OpenedRegister;
  readonly safeguards: ReadonlyMap<string, Held<SafeguardFacts>>;
  readonly regime: Regime;
};

/** The answer under the law of the letter; under the first a flow has where that is none of them. */
export function groundOf({ coverage, flow }: DataFlow, asked: GroundsAsked): FlowGround {
  const row = coverage.find(({ regime }) => regime === asked.regime) ?? coverage[0];
  const safeguard = asked.safeguards.get(row?.tool_id ?? '') ?? null;
  const code = row?.tool_code ?? null;
  const module =
    safeguard === null ? moduleOf({ module: null, code: code ?? '' }) : moduleOf(safeguard.facts);
  const answered =
    row === undefined ? null : { outcome: row.outcome, rule: row.rule, code, module };
  return {
    kind: groundKindOf(answered),
    regime: row?.regime ?? null,
    toolId: row?.tool_id ?? null,
    code,
    citation: row?.tool_citation ?? null,
    module,
    decision:
      row === undefined
        ? null
        : decisionOf(asked.opened, { ...row, place: flow.facts.destination }),
    safeguard,
  };
}

type DecisionAsked = {
  readonly tool_id: string | null;
  readonly rule: string | null;
  readonly regime: Regime;
  readonly place: string | null;
};

/** The decision an answer names; an interim rule is named by the place. */
function decisionOf(
  { known, moment }: OpenedRegister,
  { tool_id: id, rule, regime, place }: DecisionAsked,
): AdequacyDecisionFacts | null {
  const interim =
    rule === 'interim-not-a-transfer'
      ? known.law.decisions
          .get(`${regime}:${place ?? ''}`)
          ?.filter(({ facts }) => facts.scopeKind === 'INTERIM_NOT_A_TRANSFER')
      : known.decisions.filter((each) => each.id === id);
  return onDayOrNearest(interim, moment.on)?.facts ?? null;
}
