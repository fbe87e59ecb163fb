import type { DataFlowFacts } from '../register/data-flow.js';
import type { SafeguardFacts, SafeguardParty } from '../register/safeguard.js';
import type { TransferToolFacts } from '../register/transfer-tool.js';
import type { Check } from './check.js';
import type { Question } from './question.js';

/** Whether the paper binds this exporter and this importer on the day, for this flow (rules 3.1, 11.3). */
export function checkParties(
  { dossier, flow, on }: Question,
  { conditions }: TransferToolFacts,
  { parties, flowIds, options }: SafeguardFacts,
): readonly Check[] {
  const checks: Check[] = [];
  if (flowIds !== null && !flowIds.includes(dossier.flowId)) {
    checks.push({ answer: 'NO', code: 'OTHER_FLOWS_ONLY', missing: ['TRANSFER_TOOL'] });
  }
  for (const [id, side] of sidesOf(flow, conditions)) {
    const named = parties.filter((party) => party.recipientId === id && party.side === side);
    if (named.length === 0) {
      checks.push({ answer: 'NO', code: `${side}_NOT_A_PARTY`, missing: [`${side}_AS_PARTY`] });
    } else if (!named.some((party) => isBound(party, on))) {
      checks.push({
        answer: 'NO',
        code: `${side}_NOT_BOUND`,
        values: boundary(named),
        missing: [`${side}_AS_PARTY`],
      });
    }
  }
  if (options.namesPredecessor === true) {
    checks.push({ answer: 'NO', code: 'NAMES_PREDECESSOR', missing: ['NEW_SIGNATURE'] });
  }
  return checks;
}

/** Members of binding corporate rules have no sides; the condition `bound` asks for both. */
function sidesOf(
  flow: DataFlowFacts,
  conditions: readonly string[],
): readonly (readonly [string, SafeguardParty['side']])[] {
  if (conditions.includes('bound')) return [];
  return [
    [flow.exporterId, 'EXPORTER'],
    [flow.recipientId, 'IMPORTER'],
  ];
}

/** Whether a party to a paper is bound on the day: joined, and not yet gone. */
export function isBound({ joinedOn, leftOn }: SafeguardParty, on: Question['on']): boolean {
  return joinedOn !== null && joinedOn <= on && (leftOn === null || on < leftOn);
}

function boundary(named: readonly SafeguardParty[]): Readonly<Record<string, string>> {
  const day = named.map(({ joinedOn, leftOn }) => leftOn ?? joinedOn).find((each) => each !== null);
  return day === undefined ? {} : { day };
}
