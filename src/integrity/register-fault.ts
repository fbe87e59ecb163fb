import type { AuditEntry } from '../audit/audit-entry.js';
import type { Rows } from '../database/reader.js';
import { RULES_VERSION } from '../domain/coverage/rules.js';
import { registerRow } from '../register/register.store.js';
import { checkChain } from './check-chain.js';
import { checkCoverage } from './check-coverage.js';
import { fault } from './fault.js';
import type { Fault } from './fault.js';
import { AT_ONCE } from './pace.js';

/**
 * The first thing that is wrong with a register whose chain must end with `head`, seen from within the
 * transaction that wrote it. Answers of other rules than today's are derived anew later, and not judged.
 */
export async function registerFault(
  rows: Rows,
  head: Pick<AuditEntry, 'sequence' | 'digest'> | null,
): Promise<Fault | null> {
  const { last, fault: found } = await checkChain(rows, null, AT_ONCE, () => undefined);
  if (found !== null) return found;
  if (last?.digest !== head?.digest) {
    const message = `The chain ends with entry ${last?.sequence ?? 0}; its head should be entry ${head?.sequence ?? 0}.`;
    return fault('HEAD_MISSING', message);
  }
  const row = await registerRow(rows);
  if (last === null || row?.rulesVersion !== RULES_VERSION) return null;
  return checkCoverage(rows, last.recordedAt, AT_ONCE, () => undefined);
}
