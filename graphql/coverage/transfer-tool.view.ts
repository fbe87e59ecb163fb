import type { ToolReference } from '../../src/domain/coverage/coverage.js';
import { ADEQUACY_CODES } from '../../src/domain/coverage/rules/adequacy-decision.js';
import type { KnownLaw } from '../../src/law/law-history.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { heldView } from '../held.view.js';
import { territoryView } from '../territories/territory.view.js';
import type { AdequacyDecisionType } from '../transfer-tools/adequacy-decision.type.js';
import type { TransferToolType } from './transfer-tool.type.js';

type Decision = KnownLaw['decisions'][number];

const indexes = new WeakMap<KnownLaw, ReadonlyMap<string, Decision>>();

function decisionOf(known: KnownLaw, id: string): Decision | undefined {
  const index =
    indexes.get(known) ?? new Map(known.decisions.map((decision) => [decision.id, decision]));
  indexes.set(known, index);
  return index.get(id);
}

/** A finding of adequacy as the API shows it. */
export function adequacyDecisionView(
  opened: OpenedRegister,
  decision: Decision,
): AdequacyDecisionType {
  const { facts } = decision;
  return {
    ...heldView(decision),
    __typename: 'AdequacyDecision',
    code: ADEQUACY_CODES[facts.regime],
    citation: facts.instrument,
    territory: territoryView(opened, facts.territory),
  };
}

/** A tool an answer rests on: decisions come from memory, papers are read when more is asked. */
export function toolView(opened: OpenedRegister, tool: ToolReference): TransferToolType {
  const { kind, id, code, citation } = tool;
  if (kind === 'ADEQUACY_DECISION') {
    const decision = decisionOf(opened.known, id);
    if (decision) return adequacyDecisionView(opened, decision);
  }
  const paper = { id, code, citation, opened, known: null };
  return {
    ...paper,
    __typename: kind === 'DEROGATION' ? 'Derogation' : 'Safeguard',
  } as TransferToolType;
}
