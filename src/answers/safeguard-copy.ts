import type { AnswerLine } from '../domain/answers/answer-facts.js';
import { answerGap } from '../domain/answers/answer-gap.js';
import { copyRightOf } from '../domain/answers/copy-right.js';
import type { GroundKind } from '../domain/answers/ground-kind.js';
import type { Regime } from '../domain/register/regime.js';
import type { Block } from '../letters/letter.js';
import type { AnswerAsked, Passage } from './answer.js';
import { copyGaps, enclosureBlocks, enclosuresOf } from './enclosures.js';
import type { Enclosure } from './enclosures.js';
import { flowGaps } from './flow-gaps.js';
import { flowInWords } from './flow-in-words.js';
import { groundBlocks } from './ground-blocks.js';
import type { LetterBody } from './letter-body.js';
import type { LetterSaying } from './letter-saying.js';
import { isInvented, lineOf } from './named-flow.js';
import type { NamedFlow } from './named-flow.js';
import { owedBlocks } from './owed-blocks.js';
import { passage, passageBlock } from './passage.js';
import { readAt } from './read-at.js';
import { rulesHow } from './rules-how.js';

export type CopyGiven = {
  readonly named: readonly NamedFlow[];
  /** What was asked about and not found, by name. */
  readonly notFound: readonly string[];
  readonly regime: Regime;
  readonly isPromised: boolean;
} & Pick<AnswerAsked, 'copies' | 'passages' | 'datedOn'>;

const NONE_NEEDED: readonly GroundKind[] = [
  'INSIDE',
  'SAME_ENTITY',
  'DIRECT_COLLECTION',
  'RETURN',
  'INTERIM',
  'NO_LAW',
];

/** What carries the flows asked about: of clauses a copy, of a decision its reference, of the rest what it is. */
export function safeguardCopy(saying: LetterSaying, given: CopyGiven): LetterBody {
  const { named, notFound, copies } = given;
  const words = saying.words.copies;
  const enclosures = enclosuresOf(saying, named, copies);
  const chosen = choice(saying, given, enclosures);
  const head = [
    ...(given.isPromised ? [words.promised] : []),
    ...(named.length === 0 && notFound.length === 0 ? [words.nobody] : []),
    ...notFound.map((about) => saying.fill(words.notFound, { about })),
  ];
  return {
    blocks: [
      ...head.map((text): Block => ({ kind: 'PARAGRAPH', text })),
      ...owedBlocks(saying, { ...given, enclosures }),
      ...chosen.blocks,
      ...adequacyBlocks(saying, named),
      ...otherBlocks(saying, given),
      ...groundSection(saying, words.exceptionHeading, only(named, 'DEROGATION')),
      ...groundSection(saying, words.noneHeading, only(named, ...NONE_NEEDED)),
      ...groundSection(saying, words.openHeading, only(named, 'NEEDS_REVIEW', 'NOT_COVERED')),
      { kind: 'PARAGRAPH', text: words.free },
      ...enclosureBlocks(saying, enclosures.values()),
    ],
    lines: named.map((flow) => copyLine(flow, enclosures)),
    gaps: [
      ...(named.length === 0 ? [answerGap('NOBODY_FOUND')] : []),
      ...notFound.map((about) => answerGap('NOT_FOUND', { about })),
      ...flowGaps(named),
      ...copyGaps(named, copies),
    ],
    passages: chosen.passages,
    named,
    isInvented: named.some(isInvented),
  };
}

function only(named: readonly NamedFlow[], ...kinds: readonly GroundKind[]): readonly NamedFlow[] {
  return named.filter(({ ground }) => kinds.includes(ground.kind));
}

/** A heading over what carries the flows; nothing when there are none. */
function groundSection(
  saying: LetterSaying,
  heading: string,
  named: readonly NamedFlow[],
): readonly Block[] {
  if (named.length === 0) return [];
  const blocks = groundBlocks(saying, named, {
    sentence: ({ ground }) => saying.ground(ground),
    item: (flow) => flowInWords(saying, flow),
  });
  return [{ kind: 'HEADING', level: 1, text: heading }, ...blocks];
}

type Chosen = { readonly blocks: readonly Block[]; readonly passages: readonly Passage[] };

/** Clauses that give no right to a copy: whether one is given is the officer's choice, and worded so. */
function choice(
  saying: LetterSaying,
  given: CopyGiven,
  enclosures: ReadonlyMap<string, Enclosure>,
): Chosen {
  const words = saying.words.copies;
  const four = given.named.filter(({ ground }) => copyRightOf(ground.kind) === 'BY_CHOICE');
  if (four.length === 0) return { blocks: [], passages: [] };
  const isGiven = four.every(({ ground }) => enclosures.has(ground.toolId ?? ''));
  const decided = passage(given, 'moduleFour', isGiven ? words.given : words.notGiven);
  const blocks: readonly Block[] = [
    ...groundSection(saying, words.choiceHeading, four),
    { kind: 'PARAGRAPH', text: words.noDuty },
    passageBlock(decided),
  ];
  return { blocks, passages: [decided] };
}

/** The reference of each decision, and where to read it, in place of clauses. */
function adequacyBlocks(saying: LetterSaying, named: readonly NamedFlow[]): readonly Block[] {
  const words = saying.words.copies;
  const decided = only(named, 'ADEQUACY');
  if (decided.length === 0) return [];
  const sentenceOf = ({ ground }: NamedFlow): string => {
    const sentence = saying.ground(ground);
    const url = readAt(ground.decision, saying.language);
    return url === null ? sentence : saying.fill(words.readAt, { sentence, url });
  };
  return [
    { kind: 'HEADING', level: 1, text: words.adequacyHeading },
    { kind: 'PARAGRAPH', text: words.adequacy },
    ...groundBlocks(saying, decided, {
      sentence: sentenceOf,
      item: (flow) => flowInWords(saying, flow),
    }),
  ];
}

/** Binding rules and the like: what they are, and how to learn what they say. */
function otherBlocks(saying: LetterSaying, given: CopyGiven): readonly Block[] {
  const other = given.named.filter(({ ground }) => copyRightOf(ground.kind) === 'OTHER_WAY');
  if (other.length === 0) return [];
  return [
    { kind: 'HEADING', level: 1, text: saying.words.copies.otherHeading },
    ...groundBlocks(saying, other, {
      sentence: ({ ground }) => `${saying.ground(ground)} ${rulesHow(saying, ground.kind, given)}`,
      item: (flow) => flowInWords(saying, flow),
    }),
  ];
}

function copyLine(flow: NamedFlow, enclosures: ReadonlyMap<string, Enclosure>): AnswerLine {
  return {
    ...lineOf(flow),
    through: flow.through?.legalName ?? null,
    copy: enclosures.get(flow.ground.toolId ?? '')?.digest ?? null,
  };
}
