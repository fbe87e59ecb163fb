import type { AnswerLine } from '../../../src/domain/answers/answer-facts.js';

/** What a letter says of one flow, with what a test says of it. */
export function aLine(said: Partial<AnswerLine>): AnswerLine {
  return {
    key: 'cloudmail/1',
    status: 'CURRENT',
    recipientId: 'cloudmail',
    name: 'CloudMail Example Inc.',
    kind: 'SERVICE_PROVIDER',
    city: null,
    country: 'US',
    place: 'US',
    through: null,
    serviceTypes: [],
    dataCategories: ['name'],
    purposes: ['administrative_messages'],
    ground: 'ADEQUACY',
    toolId: 'decision',
    citation: 'Commission Implementing Decision (EU) 2023/1795',
    module: null,
    copy: null,
    from: null,
    to: null,
    ...said,
  };
}
