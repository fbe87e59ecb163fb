import type { FactsByNoun, Noun } from '../register/change.js';

function key(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

function sorted(list: readonly string[]): readonly string[] {
  return list.toSorted();
}

const SAME: { readonly [N in Noun]?: (facts: FactsByNoun[N]) => string } = {
  standing: ({ recipientId, scheme, province }) => key(recipientId, scheme, province),
  dataFlow: (facts) =>
    key(
      facts.exporterId,
      facts.recipientId,
      facts.destination,
      facts.staffData,
      facts.onwardOfId,
      facts.activityId,
      sorted(facts.purposes),
      sorted(facts.dataCategories),
      sorted(facts.dataSubjects),
    ),
  safeguard: ({ code, executedOn, parties, flowIds }) =>
    key(
      code,
      executedOn,
      sorted(parties.map(({ side, recipientId }) => `${side} ${recipientId}`)),
      flowIds && sorted(flowIds),
    ),
  derogation: ({ flowId, code }) => key(flowId, code),
  transferImpactAssessment: (facts) =>
    key(
      facts.recipientId,
      facts.exporterId,
      facts.safeguardId,
      facts.territory,
      facts.completedOn,
      facts.flowIds && sorted(facts.flowIds),
    ),
  processingAgreement: ({ controllerId, processorId, signedOn, flowIds }) =>
    key(controllerId, processorId, signedOn, flowIds && sorted(flowIds)),
  processingActivity: ({ controllerId, name }) => key(controllerId, name.toLowerCase()),
  authorityDisclosure: ({ authorityId, askedId, receivedOn, legalReference }) =>
    key(authorityId, askedId, receivedOn, legalReference),
  subProcessorNotice: ({ processorId, subProcessorName, receivedOn }) =>
    key(processorId, subProcessorName.toLowerCase(), receivedOn),
  businessTransfer: ({ acquirerName, transferorName, what }) =>
    key(acquirerName, transferorName, what),
  adequacyDecision: ({ regime, territory, instrument }) => key(regime, territory, instrument),
  statement: ({ title, language }) => key(title, language),
};

/**
 * What makes two records say the same fact: their days must not overlap. `null` for nouns of which two
 * may be alike, such as companies of one name.
 */
export function sameFact<N extends Noun>(noun: N, facts: FactsByNoun[N]): string | null {
  return SAME[noun]?.(facts) ?? null;
}
