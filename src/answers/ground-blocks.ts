import { GROUND_KINDS } from '../domain/answers/ground-kind.js';
import { grouped } from '../domain/grouped.js';
import type { Block } from '../letters/letter.js';
import type { LetterSaying } from './letter-saying.js';
import type { NamedFlow } from './named-flow.js';

/** What is said of a flow: what carries it, and who or what that is about. */
type Said = {
  readonly sentence: (flow: NamedFlow) => string;
  readonly item: (flow: NamedFlow) => string;
};

/** Each sentence once, above the list of all it is about; in the order of kinds, then of the language. */
export function groundBlocks(
  saying: LetterSaying,
  named: readonly NamedFlow[],
  { sentence, item }: Said,
): readonly Block[] {
  return [...grouped(named, sentence)]
    .map(([text, flows]) => ({ text, flows, rank: Math.min(...flows.map(rankOf)) }))
    .toSorted((one, other) => one.rank - other.rank || saying.compare(one.text, other.text))
    .flatMap(({ text, flows }): readonly Block[] => [
      { kind: 'PARAGRAPH', text },
      { kind: 'LIST', items: saying.sorted(flows.map(item)) },
    ]);
}

function rankOf({ ground }: NamedFlow): number {
  return GROUND_KINDS.indexOf(ground.kind);
}
