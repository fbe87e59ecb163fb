import type { Held } from '../domain/bitemporal/version.js';
import { copyRightOf } from '../domain/answers/copy-right.js';
import { answerGap } from '../domain/answers/answer-gap.js';
import type { AnswerGap } from '../domain/answers/answer-gap.js';
import type { SafeguardFacts } from '../domain/register/safeguard.js';
import type { Block } from '../letters/letter.js';
import type { AnswerAsked } from './answer.js';
import type { LetterSaying } from './letter-saying.js';
import type { NamedFlow } from './named-flow.js';

/** A safeguard of which a redacted copy goes with the letter; its number there counts from 1. */
export type Enclosure = {
  readonly number: number;
  readonly safeguard: Held<SafeguardFacts>;
  readonly digest: string;
};

/** Characters of a digest that a person compares. */
const SHOWN = 12;

/** The copies that are there, by id of the safeguard, numbered in the order of their titles. */
export function enclosuresOf(
  saying: LetterSaying,
  named: readonly NamedFlow[],
  copies: AnswerAsked['copies'],
): ReadonlyMap<string, Enclosure> {
  const safeguards = new Map(
    named.flatMap(({ ground }) =>
      ground.safeguard === null ? [] : [[ground.safeguard.id, ground.safeguard] as const],
    ),
  );
  const enclosed = [...safeguards.values()]
    .toSorted((one, other) =>
      saying.compare(`${one.facts.title}\n${one.id}`, `${other.facts.title}\n${other.id}`),
    )
    .flatMap((safeguard) => {
      const digest = copies.get(safeguard.id)?.redactedDigest ?? null;
      return digest === null ? [] : [{ safeguard, digest }];
    });
  return new Map(
    enclosed.map((each, index) => [each.safeguard.id, { ...each, number: index + 1 }]),
  );
}

/** What is owed and not there: the signed text, or its redacted copy. */
export function copyGaps(
  named: readonly NamedFlow[],
  copies: AnswerAsked['copies'],
): readonly AnswerGap[] {
  const owed = new Map(
    named.flatMap(({ ground: { kind, safeguard } }) =>
      safeguard !== null && copyRightOf(kind) === 'OWED'
        ? [[safeguard.id, safeguard] as const]
        : [],
    ),
  );
  return [...owed.values()].flatMap(({ id, facts: { title } }) => {
    const stored = copies.get(id);
    const values = { safeguardId: id, title };
    return [
      ...(stored?.original === true ? [] : [answerGap('NO_ORIGINAL', values)]),
      ...(stored?.redactedDigest ? [] : [answerGap('NO_REDACTED_COPY', values)]),
    ];
  });
}

/** The list of what goes with the letter; nothing when nothing does. */
export function enclosureBlocks(
  saying: LetterSaying,
  enclosures: Iterable<Enclosure>,
): readonly Block[] {
  const { copies } = saying.words;
  const items = [...enclosures].flatMap(({ number, safeguard: { facts }, digest }) => [
    saying.fill(copies.enclosure, {
      copy: saying.fill(copies.copy, { number: String(number) }),
      title: saying.title(facts),
      day: saying.day(facts.executedOn),
      digest: digest.slice(0, SHOWN),
    }),
    saying.fill(copies.reasonsSheet, { number: String(number) }),
  ]);
  if (items.length === 0) return [];
  return [
    { kind: 'HEADING', level: 1, text: copies.enclosures },
    { kind: 'LIST', items },
  ];
}
