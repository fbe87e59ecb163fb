import { overlaps } from '../../time/period.js';
import { versionsOf } from '../known.js';
import { nameOf } from '../name-of.js';
import { refusal } from '../refusal.js';
import type { Check } from '../subject.js';

/** An authority asked somebody else, and data go only on a ground (GDPR 48, 49). */
export const checkDisclosure: Check<'authorityDisclosure'> = ({ facts, valid }, known) => {
  const { authorityId, askedId, decision, groundCode } = facts;
  const other = versionsOf(known, 'recipient', authorityId).find(
    (each) => overlaps(each.valid, valid) && each.facts.kind !== 'AUTHORITY',
  );
  const disclosed = decision === 'DISCLOSED' || decision === 'PARTLY_DISCLOSED';
  return [
    ...(other === undefined
      ? []
      : [
          refusal('NOT_AN_AUTHORITY', 'GDPR 48', 'authorityId', {
            id: authorityId,
            name: nameOf(known, authorityId, valid.from),
            kind: other.facts.kind,
          }),
        ]),
    ...(authorityId === askedId
      ? [refusal('NOT_A_PARTY', 'GDPR 48', 'askedId', { id: askedId })]
      : []),
    ...(disclosed && groundCode === null
      ? [refusal('GROUND_REQUIRED', 'GDPR 48', 'groundCode', { decision })]
      : []),
  ];
};

/** A deal has two sides, and no authority buys. */
export const checkBusinessTransfer: Check<'businessTransfer'> = ({ facts, valid }, known) => {
  const { acquirerId, transferorId, outcome, completedOn, completedPrecision } = facts;
  const authority =
    acquirerId === null
      ? undefined
      : versionsOf(known, 'recipient', acquirerId).find(
          (each) => overlaps(each.valid, valid) && each.facts.kind === 'AUTHORITY',
        );
  return [
    ...(acquirerId !== null && acquirerId === transferorId
      ? [refusal('NOT_A_PARTY', 'GDPR 4(9)', 'acquirerId', { id: acquirerId })]
      : []),
    ...(authority === undefined
      ? []
      : [
          refusal('KIND_CANNOT_HOLD', 'GDPR 4(9)', 'acquirerId', {
            id: authority.id,
            name: authority.facts.legalName,
            kind: 'AUTHORITY',
          }),
        ]),
    ...(outcome === 'COMPLETED' && completedOn === null && completedPrecision !== 'UNKNOWN'
      ? [refusal('FACT_MISSING', 'register', 'completedOn', { fact: 'completedOn' })]
      : []),
  ];
};

/** Law is never without a source. */
export const checkDecision: Check<'adequacyDecision'> = ({ facts: { source } }) =>
  source === null || source.trim() === ''
    ? [refusal('SOURCE_REQUIRED', 'law is data', 'source')]
    : [];
