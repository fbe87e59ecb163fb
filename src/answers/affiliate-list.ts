import { answerGap } from '../domain/answers/answer-gap.js';
import type { AnswerLine } from '../domain/answers/answer-facts.js';
import type { Dated } from '../domain/bitemporal/version.js';
import { grouped } from '../domain/grouped.js';
import type { RecipientFacts } from '../domain/register/recipient.js';
import type { Block } from '../letters/letter.js';
import { lastDayInWords } from '../words/last-day-in-words.js';
import type { FormerAffiliate } from './answers.store.js';
import { flowGaps } from './flow-gaps.js';
import type { LetterBody } from './letter-body.js';
import type { LetterSaying } from './letter-saying.js';
import { isInvented, lineOf, NOTHING_SAID } from './named-flow.js';
import type { NamedFlow } from './named-flow.js';

type Former = FormerAffiliate & { readonly was: Dated<RecipientFacts> | undefined };

type Given = {
  readonly named: readonly NamedFlow[];
  readonly former: readonly FormerAffiliate[];
  /** What the former ones were on their last day. */
  readonly were: ReadonlyMap<string, Dated<RecipientFacts>>;
  readonly isRelationKnown: boolean;
  /** Whether the privacy statement says that people can ask for the list. */
  readonly isPromised: boolean;
};

type Company = {
  readonly facts: RecipientFacts;
  readonly flows: readonly NamedFlow[];
};

/** The companies of the group that receive such data: by country, with what carries the flows; then those that no longer do. */
export function affiliateList(saying: LetterSaying, given: Given): LetterBody {
  const { affiliates } = saying.words;
  const companies = companiesOf(saying, given.named);
  const countries = countriesOf(saying, companies);
  const former = given.former.map((each): Former => ({
    ...each,
    was: given.were.get(each.recipientId),
  }));
  const known = [...countries.keys()].filter((country) => country !== null);
  const gaps = [
    ...(companies.length === 0 ? [answerGap('NOBODY_FOUND')] : []),
    ...flowGaps(given.named),
    ...companies.flatMap(({ facts, flows }) =>
      facts.city === null ? [answerGap('CITY_NOT_KNOWN', whose(facts, flows))] : [],
    ),
  ];
  const heading: Block = { kind: 'HEADING', level: 1, text: affiliates.heading };
  const head = [
    ...(given.isPromised ? [affiliates.promised] : []),
    ...(given.isRelationKnown ? [] : [affiliates.anyRelation]),
    companies.length === 0 ? affiliates.nobody : affiliates.summary(companies.length, known.length),
  ];
  return {
    blocks: [
      ...head.map((text): Block => ({ kind: 'PARAGRAPH', text })),
      ...(companies.length === 0 ? [] : [heading]),
      ...[...countries].flatMap(([country, of]) => countryBlocks(saying, country, of)),
      ...formerBlocks(saying, former),
    ],
    lines: [...given.named.map(affiliateLine), ...former.map(formerLine)],
    gaps,
    passages: [],
    named: given.named,
    isInvented:
      given.named.some(isInvented) || former.some(({ was }) => was?.facts.invented === true),
  };
}

function whose(facts: RecipientFacts, flows: readonly NamedFlow[]) {
  return { recipientId: flows[0]?.facts.recipientId ?? '', recipient: facts.legalName };
}

function companiesOf(saying: LetterSaying, named: readonly NamedFlow[]): readonly Company[] {
  const byId = grouped(named, ({ facts }) => facts.recipientId);
  return [...byId.values()]
    .flatMap((flows): readonly Company[] => {
      const facts = flows[0]?.recipient;
      return facts ? [{ facts, flows }] : [];
    })
    .toSorted((one, other) => saying.compare(one.facts.legalName, other.facts.legalName));
}

/** By the name of the country; companies whose country is not known come last. */
function countriesOf(
  saying: LetterSaying,
  companies: readonly Company[],
): ReadonlyMap<string | null, readonly Company[]> {
  const byCountry = grouped(companies, ({ facts }) => facts.establishedIn);
  const nameOf = (code: string | null): string => (code === null ? '' : saying.place(code));
  return new Map(
    [...byCountry].toSorted(([one], [other]) => {
      if (one === null || other === null) return one === null ? 1 : -1;
      return saying.compare(nameOf(one), nameOf(other));
    }),
  );
}

function countryBlocks(
  saying: LetterSaying,
  country: string | null,
  companies: readonly Company[],
): readonly Block[] {
  const { affiliates } = saying.words;
  const name = country === null ? affiliates.countryNotKnown : saying.place(country);
  const { columns } = affiliates;
  return [
    { kind: 'HEADING', level: 2, text: name },
    {
      kind: 'TABLE',
      caption: saying.fill(affiliates.caption, { country: name }),
      columns: [columns.company, columns.place, columns.activity, columns.purposes],
      rows: companies.map(({ facts, flows }) => [
        saying.name(facts),
        saying.seat(facts),
        facts.activity ?? saying.words.notKnown,
        saying.terms(
          'PURPOSE',
          flows.flatMap((flow) => flow.facts.purposes),
        ),
      ]),
    },
    ...safeguardBlocks(saying, companies),
  ];
}

/** One sentence for a country; where companies differ, each with those it is about. */
function safeguardBlocks(saying: LetterSaying, companies: readonly Company[]): readonly Block[] {
  const said = companies.flatMap((company) => sentencesOf(saying, company));
  const sentences = grouped(said, ({ sentence }) => sentence);
  const [only] = sentences.keys();
  if (sentences.size === 1 && only !== undefined) return [{ kind: 'PARAGRAPH', text: only }];
  const items = [...sentences].map(([sentence, of]) =>
    saying.fill(saying.words.affiliates.of, {
      companies: saying.list(of.map(({ name }) => name)),
      sentence,
    }),
  );
  return [{ kind: 'LIST', items: saying.sorted(items) }];
}

/** What carries the flows to a company; where they differ, with whose data they are about. */
function sentencesOf(saying: LetterSaying, { facts, flows }: Company) {
  const name = saying.name(facts);
  const bySentence = grouped(flows, (flow) => sentenceOf(saying, flow));
  return [...bySentence].map(([sentence, of]) => {
    const exporters = saying.list(of.map(({ exporter }) => saying.name(exporter)));
    const part = saying.fill(saying.words.affiliates.from, { name, exporters });
    return { sentence, name: bySentence.size === 1 ? name : part };
  });
}

/** Says where the data are when that is another country than the company's, or not known. */
function sentenceOf(saying: LetterSaying, { facts, recipient, ground }: NamedFlow): string {
  const { affiliates } = saying.words;
  const sentence = saying.ground(ground);
  const { destination } = facts;
  if (destination === null) return saying.fill(affiliates.storedSomewhere, { sentence });
  if (destination === recipient?.establishedIn) return sentence;
  return saying.fill(affiliates.storedIn, { place: saying.place(destination), sentence });
}

function formerBlocks(saying: LetterSaying, former: readonly Former[]): readonly Block[] {
  const { affiliates } = saying.words;
  const heading: Block = { kind: 'HEADING', level: 1, text: affiliates.formerHeading };
  if (former.length === 0) return [heading, { kind: 'PARAGRAPH', text: affiliates.formerNone }];
  const { company, country, last } = affiliates.formerColumns;
  const rows = former
    .map((each) => [
      saying.name(each.was?.facts),
      saying.place(each.was?.facts.establishedIn ?? null),
      lastDayInWords(each.to, precisionOf(each), saying.language),
    ])
    .toSorted((one, other) => saying.compare(one.join('\n'), other.join('\n')));
  return [
    { kind: 'NEW_PAGE' },
    heading,
    { kind: 'PARAGRAPH', text: affiliates.former(former.length) },
    {
      kind: 'TABLE',
      caption: affiliates.formerHeading,
      columns: [company, country, last],
      rows,
    },
  ];
}

/** How exactly the end is known: that of a flow to the day, that of a company as its record says. */
function precisionOf({ was, to }: Former) {
  return was?.valid.to === to ? was.facts.toPrecision : 'DAY';
}

function affiliateLine(flow: NamedFlow): AnswerLine {
  return {
    ...lineOf(flow),
    city: flow.recipient?.city ?? null,
    purposes: flow.facts.purposes.toSorted(),
  };
}

function formerLine({ recipientId, to, was }: Former): AnswerLine {
  return {
    ...NOTHING_SAID,
    key: `former/${recipientId}`,
    status: 'FORMER',
    recipientId,
    name: was?.facts.legalName ?? null,
    kind: was?.facts.kind ?? null,
    country: was?.facts.establishedIn ?? null,
    to,
  };
}
