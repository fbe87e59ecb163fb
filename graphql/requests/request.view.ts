import type { SentLetter } from '../../src/domain/requests/request-step.js';
import type { RequestStep } from '../../src/domain/requests/request-step.js';
import { letterOf, newestOfKind } from '../../src/domain/requests/request-life.js';
import type { DeskRequest } from '../../src/requests/requests.service.js';
import type { Language } from '../../src/words/language.js';
import type { RequestStepType, RequestType, SentAnswerType } from './request.type.js';
import type { SentLetterType } from './sent-letter.type.js';

/** A request as the API shows it. */
export function requestView(held: DeskRequest): RequestType {
  const { life, deadline, word, daysLeft, companyName, erasedAt } = held;
  const { intake, steps } = life;
  const newest = steps.at(-1);
  return {
    __typename: 'Request',
    held,
    id: intake.requestId,
    reference: intake.reference,
    kind: intake.kind,
    receivedOn: intake.receivedOn,
    channel: intake.channel,
    language: intake.language,
    country: intake.country,
    answeringCompanyId: intake.answeringCompanyId,
    answeringCompanyName: companyName,
    relations: intake.relations,
    desk: intake.desk,
    state: newest?.state ?? 'OPEN',
    word,
    dueOn: deadline.dueOn,
    extendableUntil: deadline.firstDueOn,
    daysLeft,
    assignedTo: newest?.assignedTo ?? null,
    steps: steps.map(stepView),
    answer: answerView(held),
    letters: steps.flatMap((step) => {
      const letter = letterOf(step);
      return letter === null ? [] : letterView(intake.requestId, step, letter, held);
    }),
    erasedAt,
  };
}

function stepView(step: RequestStep): RequestStepType {
  const { recordedAt, actor, day, dueOn, assignedTo, content } = step;
  return {
    step: step.step,
    on: day,
    at: recordedAt,
    actor,
    ground: 'ground' in content ? content.ground : null,
    dueOn,
    assignedTo,
  };
}

function answerView({ life }: DeskRequest): SentAnswerType | null {
  const sent = newestOfKind(life, 'ANSWERED');
  if (sent === null) return null;
  const { moment, rulesVersion, language, categoriesOnly, enclosures } = sent.content;
  return {
    ...moment,
    sentOn: sent.day,
    sentBy: sent.actor,
    language: language as Language,
    rulesVersion,
    categoriesOnly,
    enclosures,
  };
}

function letterView(
  id: string,
  { step }: RequestStep,
  { files, twinSha256 }: SentLetter,
  { erasedAt }: DeskRequest,
): SentLetterType {
  const place = `/requests/${id}/letters`;
  return {
    step,
    files: files.map(({ format, sha256, bytes }) => ({
      format,
      sha256,
      bytes,
      url: erasedAt === null ? `${place}/${sha256}` : null,
    })),
    twinSha256,
    twinUrl: `${place}/${twinSha256}`,
  };
}
