import { answerGap } from '../domain/answers/answer-gap.js';
import type { AnswerGap } from '../domain/answers/answer-gap.js';
import type { DataFlow } from '../data-flows/data-flows.service.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { AnswerAsked } from './answer.js';
import type { AnswerSource } from './answer-source.js';
import { affiliateList } from './affiliate-list.js';
import { categoriesOfRecipients } from './categories-of-recipients.js';
import type { Correspondents } from './correspondents.js';
import { readFlows } from './flows-read.js';
import { formerRecipients, lastEnds } from './former-recipient.js';
import type { LetterBody } from './letter-body.js';
import type { LetterSaying } from './letter-saying.js';
import { namedFlow } from './named-flow.js';
import type { NamedFlow } from './named-flow.js';
import { recipientsOfMyData } from './recipients-of-my-data.js';
import { safeguardCopy } from './safeguard-copy.js';

/** What a letter is made from: the register, the words, who answers. */
export type Making = {
  readonly source: AnswerSource;
  readonly saying: LetterSaying;
  readonly between: Correspondents;
};

/** Reads what a letter of the kind says. */
export function answerBody(making: Making, asked: AnswerAsked): Promise<LetterBody> {
  switch (asked.kind) {
    case 'AFFILIATE_LIST':
      return affiliateBody(making, asked);
    case 'RECIPIENTS_OF_MY_DATA':
      return recipientBody(making, asked);
    case 'SAFEGUARD_COPY':
      return copyBody(making, asked);
  }
}

async function affiliateBody(
  { source, saying, between }: Making,
  asked: AnswerAsked,
): Promise<LetterBody> {
  const { relations } = asked.request;
  const flows = await source.flowsThatMatch({
    recipientKind: ['AFFILIATE'],
    ...(relations.length > 0 && { dataSubject: relations }),
  });
  const inGroup = flows.filter(({ recipient }) => recipient?.facts.inGroup === true);
  const former = await source.formerAffiliates(relations);
  const unknownPeople = relations.length === 0 ? 0 : await source.flowsOfUnknownPeople();
  const body = affiliateList(saying, {
    named: await named({ source, between }, asked, inGroup),
    former,
    were: await source.recipientsBefore(former),
    isRelationKnown: relations.length > 0,
    isPromised: between.promised.list,
  });
  return withGaps(body, asked, unknownPeople);
}

async function recipientBody(
  { source, saying, between }: Making,
  asked: AnswerAsked,
): Promise<LetterBody> {
  const { categoriesOnly: why, datedOn } = asked;
  const { current, since, former, unknownPeople } = await readFlows(source, asked.request);
  const were = await source.recipientsBefore(lastEnds(former));
  const given = {
    named: await named({ source, between }, asked, current, since),
    former: formerRecipients(former, were),
    isRelationKnown: asked.request.relations.length > 0,
    regime: between.regime,
    datedOn,
  };
  const body =
    why === null
      ? recipientsOfMyData(saying, given)
      : categoriesOfRecipients(saying, { ...given, why });
  return withGaps(body, asked, unknownPeople);
}

async function copyBody(
  { source, saying, between }: Making,
  asked: AnswerAsked,
): Promise<LetterBody> {
  const { territories, recipientIds } = asked.about;
  const { current, unknownPeople } = await readFlows(source, asked.request);
  const isAll = territories.length === 0 && recipientIds.length === 0;
  const flows = current.filter(
    (each) =>
      isAll ||
      recipientIds.includes(each.flow.facts.recipientId) ||
      territories.includes(placeOf(each) ?? ''),
  );
  const parties = await source.recipients(recipientIds);
  const body = safeguardCopy(saying, {
    named: await named({ source, between }, asked, flows),
    notFound: [
      ...territories
        .filter((code) => !flows.some((each) => placeOf(each) === code))
        .map((code) => saying.place(code)),
      ...recipientIds
        .filter((id) => !flows.some(({ flow }) => flow.facts.recipientId === id))
        .map((id) => saying.name(parties.get(id)?.facts)),
    ],
    regime: between.regime,
    isPromised: between.promised.copy,
    copies: asked.copies,
    passages: asked.passages,
    datedOn: asked.datedOn,
  });
  return withGaps(body, asked, unknownPeople);
}

/** Where the data are; where that is not known, where their recipient is. */
function placeOf({ flow, recipient }: DataFlow): string | null {
  return flow.facts.destination ?? recipient?.facts.establishedIn ?? null;
}

async function named(
  { source, between }: Pick<Making, 'source' | 'between'>,
  { opened, request: { answeringCompanyId } }: AnswerAsked,
  flows: readonly DataFlow[],
  since: ReadonlyMap<string, LocalDate> = new Map(),
): Promise<readonly NamedFlow[]> {
  const toolIds = flows.flatMap(({ coverage }) => coverage.flatMap(({ tool_id: id }) => id ?? []));
  const safeguards = await source.safeguards([...new Set(toolIds)]);
  const { regime } = between;
  return flows.map((flow) =>
    namedFlow(flow, { opened, safeguards, regime, answeringCompanyId, since }),
  );
}

/** Gaps of the request itself come first. */
function withGaps(body: LetterBody, { request }: AnswerAsked, unknownPeople: number): LetterBody {
  const gaps: readonly AnswerGap[] = [
    ...(request.relations.length === 0 ? [answerGap('NO_RELATION')] : []),
    ...(unknownPeople > 0
      ? [answerGap('PEOPLE_NOT_RECORDED', { count: String(unknownPeople) })]
      : []),
  ];
  return { ...body, gaps: [...gaps, ...body.gaps] };
}
