import type { FactsByNoun, Noun } from '../../register/change.js';
import type { LocalDate } from '../../time/local-date.js';
import { intersection, overlaps } from '../../time/period.js';
import type { Period } from '../../time/period.js';
import { naming, versionsOf } from '../known.js';
import type { Known } from '../known.js';
import { refusal } from '../refusal.js';
import type { Refusal } from '../refusal.js';
import type { Check, Subject } from '../subject.js';
import { isProcessing, NEVER_PROCESSORS } from './may-process.js';

/** A company is not its own parent, and its kind is one that can do what the register says it did. */
export const checkRecipient: Check<'recipient'> = (subject, known) => [
  ...parentLoop(subject, known),
  ...kindOfFlows(subject, known),
  ...kindOfPapers(subject, known),
];

function parentLoop({ id, facts, valid }: Subject<'recipient'>, known: Known): readonly Refusal[] {
  for (const path of ['parentId', 'branchOfId'] as const) {
    const above = facts[path];
    const loop = above === null ? null : loopAbove(path, above, valid, [id], known);
    if (loop !== null) return [refusal('PARENT_LOOP', 'register', path, { id: loop })];
  }
  return [];
}

/** The company at which the way up comes back on some of the days; `null` when it ends. */
function loopAbove(
  path: 'parentId' | 'branchOfId',
  id: string,
  days: Period<LocalDate>,
  below: readonly string[],
  known: Known,
): string | null {
  if (below.includes(id)) return id;
  for (const { valid, facts } of versionsOf(known, 'recipient', id)) {
    const shared = intersection(valid, days);
    const above = facts[path];
    const loop =
      shared === null || above === null
        ? null
        : loopAbove(path, above, shared, [...below, id], known);
    if (loop !== null) return loop;
  }
  return null;
}

function kindOfFlows(
  { id, facts: { kind, legalName }, valid }: Subject<'recipient'>,
  known: Known,
): readonly Refusal[] {
  if (!NEVER_PROCESSORS.includes(kind)) return [];
  const flow = naming(known, 'dataFlow', { noun: 'recipient', id }).find(
    ({ facts, valid: live }) =>
      overlaps(live, valid) &&
      ((facts.recipientId === id && isProcessing(facts.recipientRole)) ||
        (facts.exporterId === id && isProcessing(facts.exporterRole))),
  );
  if (flow === undefined) return [];
  const values = { id: flow.id, name: legalName, kind };
  return [refusal('KIND_CANNOT_HOLD', 'GDPR 4(8)', 'kind', values)];
}

/** Nor is it of a kind that papers on record say it is not (GDPR 28, 45, 48). */
function kindOfPapers(
  { id, facts: { kind, legalName }, valid }: Subject<'recipient'>,
  known: Known,
): readonly Refusal[] {
  const names = <N extends Noun>(noun: N, nameOf: (facts: FactsByNoun[N]) => string): boolean =>
    naming(known, noun, { noun: 'recipient', id }).some(
      (version) => overlaps(version.valid, valid) && nameOf(version.facts) === id,
    );
  const processes =
    names('processingAgreement', ({ processorId }) => processorId) ||
    names('subProcessorNotice', ({ processorId }) => processorId);
  const values = { id, name: legalName, kind };
  return [
    ...(NEVER_PROCESSORS.includes(kind) && processes
      ? [refusal('KIND_CANNOT_HOLD', 'GDPR 28', 'kind', values)]
      : []),
    ...(kind === 'AUTHORITY' && names('standing', ({ recipientId }) => recipientId)
      ? [refusal('KIND_CANNOT_HOLD', 'GDPR 45', 'kind', values)]
      : []),
    ...(kind !== 'AUTHORITY' && names('authorityDisclosure', ({ authorityId }) => authorityId)
      ? [refusal('NOT_AN_AUTHORITY', 'GDPR 48', 'kind', values)]
      : []),
  ];
}
