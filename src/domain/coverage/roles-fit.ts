import { moduleOf } from '../register/module-of.js';
import type { PartyRole } from '../register/party-role.js';
import type { ClausesModule, SafeguardFacts } from '../register/safeguard.js';

const LETTERS: Readonly<Record<PartyRole, string>> = {
  CONTROLLER: 'C',
  JOINT_CONTROLLER: 'J',
  PROCESSOR: 'P',
  SUB_PROCESSOR: 'S',
};

/** Roles each module of the 2021 clauses is written for, exporter before importer (2021/914). */
const MODULES: Readonly<Record<ClausesModule, string>> = {
  M1: 'C,J>C,J',
  M2: 'C,J>P',
  M3: 'P,S>P,S',
  M4: 'P,S>C,J',
};

/** The roles that the module of a paper is written for, as `C,J>P`; `null` when it names no module. */
export function rolesOfModule(facts: Pick<SafeguardFacts, 'module' | 'code'>): string | null {
  const chosen = moduleOf(facts);
  return chosen === null ? null : MODULES[chosen];
}

/** Whether two roles are those that a paper is written for; `null` when one is not known. */
export function rolesFit(
  written: string,
  exporterRole: PartyRole | null,
  recipientRole: PartyRole | null,
): boolean | null {
  if (exporterRole === null || recipientRole === null) return null;
  const [exporter, recipient] = written.split('>').map((side) => side.split(','));
  return (
    exporter?.includes(LETTERS[exporterRole]) === true &&
    recipient?.includes(LETTERS[recipientRole]) === true
  );
}
