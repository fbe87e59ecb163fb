import type { AnswerLine } from '../domain/answers/answer-facts.js';
import { answerGap } from '../domain/answers/answer-gap.js';
import { grouped } from '../domain/grouped.js';
import type { RecipientKind } from '../domain/register/recipient.js';
import { addDays } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Block } from '../letters/letter.js';
import { flowGaps } from './flow-gaps.js';
import { flowInWords, recipientInWords } from './flow-in-words.js';
import type { FormerRecipient } from './former-recipient.js';
import type { LetterBody } from './letter-body.js';
import type { LetterSaying } from './letter-saying.js';
import { isInvented, lineOf, NOTHING_SAID } from './named-flow.js';
import type { NamedFlow } from './named-flow.js';
import { outsideBlocks } from './outside-blocks.js';
import type { OutsideAsked } from './outside-blocks.js';

/** The order in which kinds of recipients are told. */
const KINDS: readonly RecipientKind[] = [
  'AFFILIATE',
  'SERVICE_PROVIDER',
  'AUTHORITY',
  'ACQUIRER',
  'OTHER',
];

export type RecipientsGiven = OutsideAsked & {
  readonly named: readonly NamedFlow[];
  readonly former: readonly FormerRecipient[];
  readonly isRelationKnown: boolean;
};

/** The recipients by name, a table for each kind; how data are protected outside; those of the past. */
export function recipientsOfMyData(saying: LetterSaying, given: RecipientsGiven): LetterBody {
  const { named, former } = given;
  return {
    blocks: [
      ...headBlocks(saying, given),
      ...(named.length === 0 ? [] : [headingBlock(saying)]),
      ...KINDS.flatMap((kind) => kindBlocks(saying, kind, named)),
      ...outsideBlocks(saying, given, (flow) => flowInWords(saying, flow)),
      ...formerBlocks(saying, former),
    ],
    lines: [...named.map(recipientLine), ...former.map(formerLine)],
    gaps: [...(named.length === 0 ? [answerGap('NOBODY_FOUND')] : []), ...flowGaps(named)],
    passages: [],
    named,
    isInvented:
      named.some(isInvented) ||
      former.some(({ facts, invented }) => invented || facts?.invented === true),
  };
}

/** How many there are, and that relations are not known where they are not. */
export function headBlocks(
  saying: LetterSaying,
  { named, isRelationKnown }: RecipientsGiven,
): readonly Block[] {
  const { recipients } = saying.words;
  const count = new Set(named.map(({ facts }) => facts.recipientId)).size;
  const head = [
    ...(isRelationKnown ? [] : [recipients.anyRelation]),
    count === 0 ? recipients.nobody : recipients.summary(count),
  ];
  return head.map((text): Block => ({ kind: 'PARAGRAPH', text }));
}

/** Stands above all who receive data on the day. */
export function headingBlock(saying: LetterSaying): Block {
  return { kind: 'HEADING', level: 1, text: saying.words.recipients.heading };
}

function kindBlocks(
  saying: LetterSaying,
  kind: RecipientKind,
  named: readonly NamedFlow[],
): readonly Block[] {
  const { recipients } = saying.words;
  const of = named.filter(({ recipient }) => (recipient?.kind ?? 'OTHER') === kind);
  if (of.length === 0) return [];
  const { recipient, place, data, purposes, since } = recipients.columns;
  return [
    { kind: 'HEADING', level: 2, text: recipients.kinds[kind] },
    {
      kind: 'TABLE',
      caption: saying.fill(recipients.caption, { kind: recipients.kinds[kind] }),
      columns: [recipient, place, data, purposes, since],
      rows: rowsOf(saying, of),
    },
  ];
}

/** A row for each recipient, place and way to it. */
function rowsOf(saying: LetterSaying, named: readonly NamedFlow[]): readonly (readonly string[])[] {
  const rows = grouped(named, ({ facts, through }) =>
    [facts.recipientId, facts.destination, through === null ? '' : facts.exporterId].join('/'),
  );
  return [...rows.values()]
    .map((flows) => [
      ...flows
        .slice(0, 1)
        .flatMap((flow) => [recipientInWords(saying, flow), saying.place(flow.facts.destination)]),
      saying.terms(
        'DATA_CATEGORY',
        flows.flatMap(({ facts }) => facts.dataCategories),
      ),
      saying.terms(
        'PURPOSE',
        flows.flatMap(({ facts }) => facts.purposes),
      ),
      sinceOf(saying, flows),
    ])
    .toSorted((one, other) => saying.compare(one.join('\n'), other.join('\n')));
}

/** The first day of the earliest; one whose first day nobody knows leaves it not known. */
function sinceOf(saying: LetterSaying, flows: readonly NamedFlow[]): string {
  const days = flows.flatMap(({ since }) => since ?? []);
  const first = days.toSorted()[0];
  return first === undefined ? saying.words.notKnown : saying.day(first);
}

function formerBlocks(saying: LetterSaying, former: readonly FormerRecipient[]): readonly Block[] {
  const { recipients } = saying.words;
  const { recipient, place, data, purposes, period } = recipients.columns;
  return formerTable(saying, {
    columns: [recipient, place, data, purposes, period],
    rows: former.map((each) => [
      saying.name(each.facts),
      placesOf(saying, each.places),
      saying.terms('DATA_CATEGORY', each.dataCategories),
      saying.terms('PURPOSE', each.purposes),
      periodOf(saying, each),
    ]),
  });
}

/** Places by name; none is not known. */
export function placesOf(saying: LetterSaying, codes: Iterable<string>): string {
  const names = [...codes].map((code) => saying.place(code));
  return names.length === 0 ? saying.words.notKnown : saying.list(names);
}

export function periodOf(
  saying: LetterSaying,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): string {
  const { period } = saying.words.recipients;
  return saying.fill(period, { from: saying.day(from), to: saying.day(addDays(to, -1)) });
}

/** Recipients of the past under their own heading, or that there are none. */
export function formerTable(
  saying: LetterSaying,
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly string[][] },
): readonly Block[] {
  const { recipients } = saying.words;
  const heading: Block = { kind: 'HEADING', level: 1, text: recipients.formerHeading };
  if (rows.length === 0) return [heading, { kind: 'PARAGRAPH', text: recipients.formerNone }];
  return [
    heading,
    { kind: 'PARAGRAPH', text: recipients.formerIntro },
    {
      kind: 'TABLE',
      caption: recipients.formerHeading,
      columns,
      rows: rows.toSorted((one, other) => saying.compare(one.join('\n'), other.join('\n'))),
    },
  ];
}

function recipientLine(flow: NamedFlow): AnswerLine {
  return {
    ...lineOf(flow),
    through: flow.through?.legalName ?? null,
    dataCategories: flow.facts.dataCategories.toSorted(),
    purposes: flow.facts.purposes.toSorted(),
    from: flow.since,
  };
}

function formerLine(former: FormerRecipient): AnswerLine {
  const { recipientId, facts, places } = former;
  return {
    ...NOTHING_SAID,
    key: `former/${recipientId}`,
    status: 'FORMER',
    recipientId,
    name: facts?.legalName ?? null,
    kind: facts?.kind ?? null,
    country: facts?.establishedIn ?? null,
    place: places.length === 1 ? (places[0] ?? null) : null,
    dataCategories: former.dataCategories,
    purposes: former.purposes,
    from: former.from,
    to: former.to,
  };
}
