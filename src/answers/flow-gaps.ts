import { answerGap } from '../domain/answers/answer-gap.js';
import type { AnswerGap } from '../domain/answers/answer-gap.js';
import type { NamedFlow } from './named-flow.js';

/** What is not known, or not settled, of the flows a letter names; each said once. */
export function flowGaps(named: readonly NamedFlow[]): readonly AnswerGap[] {
  const gaps = named.flatMap(({ flowId, facts, recipient, ground }): readonly AnswerGap[] => {
    const { recipientId, destination } = facts;
    const values = { recipientId, recipient: recipient?.legalName ?? recipientId };
    const where: Readonly<Record<string, string>> =
      destination === null ? {} : { place: destination };
    const isOpen = ground.kind === 'NOT_COVERED' || ground.kind === 'NEEDS_REVIEW';
    return [
      ...(recipient?.establishedIn ? [] : [answerGap('COUNTRY_NOT_KNOWN', values)]),
      ...(destination === null ? [answerGap('PLACE_NOT_KNOWN', { ...values, flowId })] : []),
      ...(isOpen ? [answerGap(ground.kind, { ...values, ...where })] : []),
    ];
  });
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}
