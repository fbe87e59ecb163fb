import type { PartyRole } from '../../register/party-role.js';
import type { RecipientKind } from '../../register/recipient.js';
import type { LocalDate } from '../../time/local-date.js';
import { overlaps } from '../../time/period.js';
import type { Period } from '../../time/period.js';
import { versionsOf } from '../known.js';
import type { Known } from '../known.js';
import { nameOf } from '../name-of.js';
import { refusal } from '../refusal.js';
import type { Refusal } from '../refusal.js';

/** Kinds that act for themselves: an authority that asks, a company that buys. */
export const NEVER_PROCESSORS: readonly RecipientKind[] = ['AUTHORITY', 'ACQUIRER'];

export function isProcessing(role: PartyRole | null): boolean {
  return role === 'PROCESSOR' || role === 'SUB_PROCESSOR';
}

/** A processor acts on behalf of a controller (GDPR 4(8)): authorities and acquirers do not. */
export function mayProcess(
  known: Known,
  path: string,
  id: string,
  role: PartyRole | null,
  valid: Period<LocalDate>,
): readonly Refusal[] {
  if (!isProcessing(role)) return [];
  const acting = versionsOf(known, 'recipient', id).find(
    (each) => overlaps(each.valid, valid) && NEVER_PROCESSORS.includes(each.facts.kind),
  );
  if (acting === undefined) return [];
  const values = { id, name: nameOf(known, id, acting.valid.from), kind: acting.facts.kind };
  return [refusal('KIND_CANNOT_HOLD', 'GDPR 4(8)', path, values)];
}
