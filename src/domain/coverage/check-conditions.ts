import type { DataFlowFacts } from '../register/data-flow.js';
import type { PartyRole } from '../register/party-role.js';
import type { Check } from './check.js';
import { condition, settle } from './condition.js';
import type { Subject } from './conditions.js';
import { CONDITIONS } from './conditions.js';

/** The conditions the catalogue puts on a tool, and the authorisation of sub-processors (GDPR 28(2)). */
export function checkConditions(subject: Subject): readonly Check[] {
  const checks: Check[] = [];
  for (const token of subject.tool.conditions) {
    const read = condition(token);
    let isKnown = false;
    const answer = settle(read, (name, value) => {
      const holds = CONDITIONS[name]?.(subject, value) ?? null;
      isKnown ||= holds !== null;
      return holds;
    });
    if (answer === 'YES') continue;
    const code = answer === 'NO' ? 'CONDITION_FAILS' : isKnown ? 'CONDITION_IN_DOUBT' : NOT_KNOWN;
    checks.push({ answer, code, ...detailsOf(subject, read.name) });
  }
  // Of clauses and other contracts; the rules of a group bind its members without one.
  const isContract = subject.safeguard !== null && !subject.tool.conditions.includes('bound');
  if (isContract && lacksAuthorisation(subject.question.flow)) {
    checks.push({
      answer: 'DOUBT',
      code: 'SUB_PROCESSOR_NOT_AUTHORISED',
      missing: ['CONTROLLER_AUTHORISATION'],
    });
  }
  return checks;
}

/** A processor engages another one only as the controller authorised it (rules 0.6(j), 3.8). */
function lacksAuthorisation({
  exporterRole,
  recipientRole,
  circumstances,
}: DataFlowFacts): boolean {
  const processors: readonly (PartyRole | null)[] = ['PROCESSOR', 'SUB_PROCESSOR'];
  const isSubProcessing =
    recipientRole === 'SUB_PROCESSOR' ||
    (processors.includes(exporterRole) && processors.includes(recipientRole));
  return isSubProcessing && circumstances.controllerAuthorised !== true;
}

const NOT_KNOWN = 'CONDITION_NOT_KNOWN';

function detailsOf(
  { question, safeguard }: Subject,
  name: string,
): Required<Pick<Check, 'values' | 'missing'>> {
  const { exporterRole, recipientRole, circumstances } = question.flow;
  const values: Record<string, string> = { condition: name };
  if (name === 'roles' || name === 'module') {
    values['exporterRole'] = roleName(exporterRole);
    values['recipientRole'] = roleName(recipientRole);
  }
  if (name === 'unchanged_processing' && circumstances.processingChanged !== undefined) {
    values['changedOn'] = circumstances.processingChanged;
  }
  const approvedBy = safeguard?.options.approvedBy;
  if (name === 'approved_by' && approvedBy !== undefined) values['approvedBy'] = approvedBy;
  return { values, missing: [name.toUpperCase()] };
}

function roleName(role: PartyRole | null): string {
  return role ?? 'NOT_KNOWN';
}
