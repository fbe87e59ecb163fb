import { addDays } from '../../time/local-date.js';
import { overlaps } from '../../time/period.js';
import { versionsOf } from '../known.js';
import { nameOf } from '../name-of.js';
import { refusal } from '../refusal.js';
import type { Check } from '../subject.js';
import { activeOver } from './active-parties.js';
import { mayProcess } from './may-process.js';
import { strangersTo } from './named-flows.js';

/** An Article 49 ground is relied on as one. */
export const checkDerogation: Check<'derogation'> = ({ facts: { code } }, { codes }) => {
  const kind = codes.tools.get(code)?.kind;
  return kind === undefined || kind === 'DEROGATION'
    ? []
    : [refusal('WRONG_KIND_OF_TOOL', 'GDPR 49', 'code', { code, kind })];
};

/** An assessment of a paper is about parties of that paper (clause 14). */
export const checkAssessment: Check<'transferImpactAssessment'> = (subject, known) => {
  const { facts } = subject;
  const { safeguardId, exporterId, recipientId, reviewDueOn, completedOn } = facts;
  const papers = safeguardId === null ? [] : versionsOf(known, 'safeguard', safeguardId);
  const named = new Set(
    papers.flatMap((paper) => paper.facts.parties.map((party) => party.recipientId)),
  );
  const strangers = Object.entries({ exporterId, recipientId }).filter(
    ([, id]) => papers.length > 0 && id !== null && !named.has(id),
  );
  return [
    ...strangers.map(([path, id]) =>
      refusal('NOT_A_PARTY', 'Decision (EU) 2021/914, clause 14', path, { id: String(id) }),
    ),
    ...(reviewDueOn !== null && reviewDueOn < completedOn
      ? [
          refusal('PERIOD_REVERSED', 'two clocks', 'reviewDueOn', {
            from: completedOn,
            to: reviewDueOn,
          }),
        ]
      : []),
    ...strangersTo(subject, (flow) => flow.recipientId === recipientId, known),
  ];
};

/** An Article 28 contract is between two companies, one of a kind that processes. */
export const checkAgreement: Check<'processingAgreement'> = (subject, known) => {
  const { facts, valid } = subject;
  const { controllerId, processorId, signedOn, endsOn } = facts;
  const onThatDay = { from: signedOn, to: addDays(signedOn, 1) };
  return [
    ...(controllerId === processorId
      ? [refusal('NOT_A_PARTY', 'GDPR 28(3)', 'processorId', { id: processorId })]
      : []),
    ...(endsOn !== null && endsOn <= signedOn
      ? [refusal('PERIOD_REVERSED', 'two clocks', 'endsOn', { from: signedOn, to: endsOn })]
      : []),
    ...activeOver(known, 'controllerId', controllerId, onThatDay),
    ...activeOver(known, 'processorId', processorId, onThatDay),
    ...mayProcess(known, 'processorId', processorId, 'PROCESSOR', valid),
    ...strangersTo(subject, (flow) => flow.recipientId === processorId, known),
  ];
};

/** A notice comes from a processor, about somebody else (GDPR 28(2)). */
export const checkNotice: Check<'subProcessorNotice'> = ({ facts, valid }, known) => {
  const { processorId, subProcessorId, receivedOn, objectBy } = facts;
  return [
    ...(subProcessorId === processorId
      ? [refusal('NOT_A_PARTY', 'GDPR 28(2)', 'subProcessorId', { id: processorId })]
      : []),
    ...(objectBy !== null && objectBy < receivedOn
      ? [refusal('PERIOD_REVERSED', 'two clocks', 'objectBy', { from: receivedOn, to: objectBy })]
      : []),
    ...mayProcess(known, 'processorId', processorId, 'PROCESSOR', valid),
  ];
};

/** Lists of certified companies hold companies. */
export const checkStanding: Check<'standing'> = ({ facts: { recipientId }, valid }, known) => {
  const authority = versionsOf(known, 'recipient', recipientId).find(
    (each) => overlaps(each.valid, valid) && each.facts.kind === 'AUTHORITY',
  );
  if (authority === undefined) return [];
  const values = {
    id: recipientId,
    name: nameOf(known, recipientId, valid.from),
    kind: 'AUTHORITY',
  };
  return [refusal('KIND_CANNOT_HOLD', 'GDPR 45', 'recipientId', values)];
};
