import { overlaps } from '../../time/period.js';
import { allOf, versionsOf } from '../known.js';
import type { Known } from '../known.js';
import { refusal } from '../refusal.js';
import type { Refusal } from '../refusal.js';
import type { Check, Subject } from '../subject.js';
import { isProcessing, NEVER_PROCESSORS } from './may-process.js';

/** A company is not its own parent, and its kind is one that can do what its flows say it does. */
export const checkRecipient: Check<'recipient'> = (subject, known) => [
  ...parentLoop(subject, known),
  ...kindOfFlows(subject, known),
];

function parentLoop({ id, facts, valid }: Subject<'recipient'>, known: Known): readonly Refusal[] {
  for (const path of ['parentId', 'branchOfId'] as const) {
    const met = new Set([id]);
    let above = facts[path];
    while (above !== null && !met.has(above)) {
      met.add(above);
      const parent = versionsOf(known, 'recipient', above).find((each) =>
        overlaps(each.valid, valid),
      );
      above = parent?.facts[path] ?? null;
    }
    if (above !== null) return [refusal('PARENT_LOOP', 'register', path, { id: above })];
  }
  return [];
}

function kindOfFlows(
  { id, facts: { kind }, valid }: Subject<'recipient'>,
  known: Known,
): readonly Refusal[] {
  if (!NEVER_PROCESSORS.includes(kind)) return [];
  const flow = allOf(known, 'dataFlow').find(
    ({ facts, valid: live }) =>
      overlaps(live, valid) &&
      ((facts.recipientId === id && isProcessing(facts.recipientRole)) ||
        (facts.exporterId === id && isProcessing(facts.exporterRole))),
  );
  if (flow === undefined) return [];
  return [refusal('KIND_CANNOT_HOLD', 'GDPR 4(8)', 'kind', { id: flow.id, kind })];
}
