import type { AnswerLine } from '../domain/answers/answer-facts.js';
import { answerGap } from '../domain/answers/answer-gap.js';
import { grouped } from '../domain/grouped.js';
import type { RecipientFacts } from '../domain/register/recipient.js';
import type { CategoriesOnlyGround } from '../domain/requests/request.js';
import type { Block } from '../letters/letter.js';
import { articleInWords } from '../words/article-in-words.js';
import { citedArticle } from '../words/letters/cited-articles.js';
import { flowGaps } from './flow-gaps.js';
import type { FormerRecipient } from './former-recipient.js';
import type { LetterBody } from './letter-body.js';
import type { LetterSaying } from './letter-saying.js';
import { isInvented, NOTHING_SAID } from './named-flow.js';
import type { NamedFlow } from './named-flow.js';
import { outsideBlocks } from './outside-blocks.js';
import {
  formerTable,
  headBlocks,
  headingBlock,
  periodOf,
  placesOf,
} from './recipients-of-my-data.js';
import type { RecipientsGiven } from './recipients-of-my-data.js';

type Given = RecipientsGiven & { readonly why: CategoriesOnlyGround };

/** Kinds of recipients and of their services in place of names, and why (GDPR 15(1)(c); C-154/21). */
export function categoriesOfRecipients(saying: LetterSaying, given: Given): LetterBody {
  const { named, former } = given;
  return {
    blocks: [
      ...headBlocks(saying, given),
      ...whyBlocks(saying, given),
      ...tableBlocks(saying, named),
      ...outsideBlocks(
        saying,
        given,
        ({ recipient, facts }) =>
          `${categoryOf(saying, recipient)} – ${saying.place(facts.destination)}`,
      ),
      ...formerBlocks(saying, former),
    ],
    lines: [...linesOf(named), ...formerLines(former)],
    gaps: [...(named.length === 0 ? [answerGap('NOBODY_FOUND')] : []), ...flowGaps(named)],
    passages: [],
    named,
    isInvented:
      named.some(isInvented) ||
      former.some(({ facts, invented }) => invented || facts?.invented === true),
  };
}

function whyBlocks(saying: LetterSaying, { why, regime, datedOn }: Given): readonly Block[] {
  const { categories } = saying.words;
  const isOfLaw = why === 'MANIFESTLY_UNFOUNDED' || why === 'EXCESSIVE';
  const article = articleInWords(
    citedArticle(isOfLaw ? why : 'ACCESS', regime, datedOn),
    saying.language,
  );
  // The judgment binds under the law of the EU only.
  const reason = saying.fill(categories.why[why], {
    article,
    case: regime === 'EU' ? 'C-154/21' : null,
  });
  return [{ kind: 'PARAGRAPH', text: `${categories.intro} ${reason}` }];
}

/** What a recipient is, without its name: its kind, and the services it renders. */
function categoryOf(saying: LetterSaying, facts: RecipientFacts | null): string {
  const { categories, recipients } = saying.words;
  const kind = recipients.kinds[facts?.kind ?? 'OTHER'];
  if (facts === null || facts.serviceTypes.length === 0) return kind;
  return saying.fill(categories.ofType, {
    kind,
    types: saying.terms('SERVICE_TYPE', facts.serviceTypes),
  });
}

function tableBlocks(saying: LetterSaying, named: readonly NamedFlow[]): readonly Block[] {
  if (named.length === 0) return [];
  const { caption, columns } = saying.words.categories;
  const byCategory = grouped(named, ({ recipient }) => categoryOf(saying, recipient));
  const rows = [...byCategory].map(([category, flows]) => [
    category,
    saying.terms(
      'DATA_CATEGORY',
      flows.flatMap(({ facts }) => facts.dataCategories),
    ),
    saying.terms(
      'PURPOSE',
      flows.flatMap(({ facts }) => facts.purposes),
    ),
    placesOf(
      saying,
      flows.flatMap(({ facts }) => facts.destination ?? []),
    ),
  ]);
  return [
    headingBlock(saying),
    {
      kind: 'TABLE',
      caption,
      columns: [columns.category, columns.data, columns.purposes, columns.places],
      rows: rows.toSorted((one, other) => saying.compare(one.join('\n'), other.join('\n'))),
    },
  ];
}

function formerBlocks(saying: LetterSaying, former: readonly FormerRecipient[]): readonly Block[] {
  const { categories, recipients } = saying.words;
  const byCategory = grouped(former, ({ facts }) => categoryOf(saying, facts));
  return formerTable(saying, {
    columns: [
      categories.columns.category,
      categories.columns.data,
      categories.columns.purposes,
      recipients.columns.period,
    ],
    rows: [...byCategory].map(([category, of]) => [
      category,
      saying.terms(
        'DATA_CATEGORY',
        of.flatMap(({ dataCategories }) => dataCategories),
      ),
      saying.terms(
        'PURPOSE',
        of.flatMap(({ purposes }) => purposes),
      ),
      periodOf(saying, lifeOf(of)),
    ]),
  });
}

/** From the first day of any to the end of the last. */
function lifeOf(former: readonly FormerRecipient[]): Pick<FormerRecipient, 'from' | 'to'> {
  return {
    from: former.map(({ from }) => from).reduce((one, other) => (one < other ? one : other)),
    to: former.map(({ to }) => to).reduce((one, other) => (one < other ? other : one)),
  };
}

/** A line for each category, place and ground: nothing in it tells a recipient from another. */
function linesOf(named: readonly NamedFlow[]): readonly AnswerLine[] {
  return [...grouped(named, keyOfFlow)].map(([key, flows]): AnswerLine => ({
    ...NOTHING_SAID,
    key,
    serviceTypes: flows[0]?.recipient?.serviceTypes.toSorted() ?? [],
    dataCategories: distinct(flows.flatMap(({ facts }) => facts.dataCategories)),
    purposes: distinct(flows.flatMap(({ facts }) => facts.purposes)),
    kind: flows[0]?.recipient?.kind ?? null,
    place: flows[0]?.facts.destination ?? null,
    ground: flows[0]?.ground.kind ?? null,
  }));
}

function formerLines(former: readonly FormerRecipient[]): readonly AnswerLine[] {
  return [...grouped(former, ({ facts }) => keyOfCategory(facts))].map(([key, of]): AnswerLine => ({
    ...NOTHING_SAID,
    key: `former/${key}`,
    status: 'FORMER',
    kind: of[0]?.facts?.kind ?? null,
    serviceTypes: of[0]?.facts?.serviceTypes.toSorted() ?? [],
    dataCategories: distinct(of.flatMap(({ dataCategories }) => dataCategories)),
    purposes: distinct(of.flatMap(({ purposes }) => purposes)),
    ...lifeOf(of),
  }));
}

function keyOfFlow({ recipient, facts, ground }: NamedFlow): string {
  return [keyOfCategory(recipient), facts.destination ?? '', ground.kind].join('/');
}

function keyOfCategory(facts: RecipientFacts | null): string {
  return [facts?.kind ?? 'OTHER', ...(facts?.serviceTypes.toSorted() ?? [])].join('+');
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
