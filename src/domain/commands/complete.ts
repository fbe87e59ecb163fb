import type { CommandedNoun, FactsByNoun } from '../register/change.js';
import { givenOf } from './given-of.js';
import { LEFT_OUT } from './left-out.js';

/** Facts without which there is no record. */
const REQUIRED: { readonly [N in CommandedNoun]: readonly (keyof FactsByNoun[N] & string)[] } = {
  recipient: ['kind', 'legalName'],
  standing: ['recipientId', 'scheme'],
  dataFlow: ['exporterId', 'recipientId', 'dataCategories', 'purposes', 'staffData'],
  safeguard: ['code', 'title', 'parties', 'executedOn'],
  derogation: ['flowId', 'code', 'evidencedOn'],
  transferImpactAssessment: ['recipientId', 'completedOn', 'conclusion'],
  processingAgreement: ['controllerId', 'processorId', 'signedOn'],
  processingActivity: ['controllerId', 'name', 'purposes'],
  businessTransfer: ['acquirerName', 'transferorName', 'deal', 'direction', 'what', 'outcome'],
  authorityDisclosure: ['authorityId', 'askedId', 'receivedOn', 'legalReference', 'dataSet'],
  subProcessorNotice: ['processorId', 'subProcessorName', 'receivedOn'],
  adequacyDecision: ['regime', 'territory', 'territoryName', 'instrument', 'scopeKind', 'source'],
  statement: ['title', 'language', 'controllerName'],
};

/**
 * The facts of a record of which some are given; or the names of those that must be and are not. A fact
 * without a value is not given.
 */
export function complete<N extends CommandedNoun>(
  noun: N,
  given: Partial<FactsByNoun[N]>,
): { readonly facts: FactsByNoun[N] } | { readonly missing: readonly string[] } {
  const missing = REQUIRED[noun].filter(
    (fact) => given[fact] === undefined || given[fact] === null,
  );
  if (missing.length > 0) return { missing };
  return { facts: { ...LEFT_OUT[noun], ...givenOf(given) } as unknown as FactsByNoun[N] };
}
