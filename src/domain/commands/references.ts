import type { FactsByNoun, Noun } from '../register/change.js';

/** A record named by the facts of another. */
export type Reference = { readonly path: string; readonly noun: Noun; readonly id: string };

type Named = { readonly [path: string]: string | null };

function to(noun: Noun, named: Named): readonly Reference[] {
  return Object.entries(named).flatMap(([path, id]) => (id === null ? [] : [{ path, noun, id }]));
}

function listed(noun: Noun, path: string, ids: readonly string[] | null): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ path: `${path}.${index}`, noun, id }));
}

const REFERENCES: { readonly [N in Noun]: (facts: FactsByNoun[N]) => readonly Reference[] } = {
  territory: () => [],
  transferTool: () => [],
  vocabularyTerm: () => [],
  adequacyDecision: () => [],
  statement: () => [],
  recipient: ({ parentId, branchOfId }) => to('recipient', { parentId, branchOfId }),
  standing: ({ recipientId, coveredById }) => to('recipient', { recipientId, coveredById }),
  dataFlow: ({ exporterId, recipientId, onwardOfId, activityId }) => [
    ...to('recipient', { exporterId, recipientId }),
    ...to('dataFlow', { onwardOfId }),
    ...to('processingActivity', { activityId }),
  ],
  safeguard: ({ parties, flowIds }) => [
    ...parties.map(({ recipientId }, index): Reference => ({
      path: `parties.${index}.recipientId`,
      noun: 'recipient',
      id: recipientId,
    })),
    ...listed('dataFlow', 'flowIds', flowIds),
  ],
  derogation: ({ flowId }) => to('dataFlow', { flowId }),
  transferImpactAssessment: ({ exporterId, recipientId, safeguardId, flowIds }) => [
    ...to('recipient', { exporterId, recipientId }),
    ...to('safeguard', { safeguardId }),
    ...listed('dataFlow', 'flowIds', flowIds),
  ],
  processingAgreement: ({ controllerId, processorId, flowIds }) => [
    ...to('recipient', { controllerId, processorId }),
    ...listed('dataFlow', 'flowIds', flowIds),
  ],
  processingActivity: ({ controllerId }) => to('recipient', { controllerId }),
  businessTransfer: ({ acquirerId, transferorId, affiliateIds }) => [
    ...to('recipient', { acquirerId, transferorId }),
    ...listed('recipient', 'affiliateIds', affiliateIds),
  ],
  authorityDisclosure: ({ authorityId, askedId }) => to('recipient', { authorityId, askedId }),
  subProcessorNotice: ({ processorId, subProcessorId }) =>
    to('recipient', { processorId, subProcessorId }),
};

/** Every record that the facts of a record name, with the place where they do. */
export function referencesOf<N extends Noun>(noun: N, facts: FactsByNoun[N]): readonly Reference[] {
  return REFERENCES[noun](facts);
}
