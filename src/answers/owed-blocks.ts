import { copyRightOf } from '../domain/answers/copy-right.js';
import { grouped } from '../domain/grouped.js';
import type { Regime } from '../domain/register/regime.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Block } from '../letters/letter.js';
import { articleInWords } from '../words/article-in-words.js';
import { groundNameInWords, moduleInWords } from '../words/ground-in-words.js';
import { citedArticle } from '../words/letters/cited-articles.js';
import type { Enclosure } from './enclosures.js';
import type { FlowGround } from './flow-ground.js';
import { flowInWords } from './flow-in-words.js';
import type { LetterSaying } from './letter-saying.js';
import type { NamedFlow } from './named-flow.js';

type Given = {
  readonly named: readonly NamedFlow[];
  readonly enclosures: ReadonlyMap<string, Enclosure>;
  readonly regime: Regime;
  readonly datedOn: LocalDate;
};

/** Contracts of which a copy is owed: for whom, what they are, and what gives the right to the copy. */
export function owedBlocks(saying: LetterSaying, given: Given): readonly Block[] {
  const words = saying.words.copies;
  const owed = given.named.filter(({ ground }) => copyRightOf(ground.kind) === 'OWED');
  if (owed.length === 0) return [];
  const bySafeguard = grouped(owed, ({ ground }) => ground.toolId);
  const items = [...bySafeguard.values()].flatMap((flows) => {
    const [first] = flows;
    return first === undefined ? [] : [itemOf(saying, given, first.ground, flows)];
  });
  return [
    { kind: 'HEADING', level: 1, text: words.owedHeading },
    { kind: 'PARAGRAPH', text: words.owed },
    { kind: 'LIST', items: saying.sorted(items) },
  ];
}

function itemOf(
  saying: LetterSaying,
  { enclosures, regime, datedOn }: Given,
  ground: FlowGround,
  flows: readonly NamedFlow[],
): string {
  const words = saying.words.copies;
  const enclosure = enclosures.get(ground.toolId ?? '');
  const recipients = flows.map((flow) => flowInWords(saying, flow));
  const name = groundNameInWords(ground.kind, saying.language);
  const tool =
    ground.module === null ? name : `${name}, ${moduleInWords(ground.module, saying.language)}`;
  const { module } = ground;
  const article = articleInWords(citedArticle('COPY', regime, datedOn), saying.language);
  return saying.fill(words.item, {
    copy: enclosure
      ? saying.fill(words.copy, { number: String(enclosure.number) })
      : words.copyMissing,
    recipients: saying.list(recipients),
    tool: capitalised(tool),
    day: ground.safeguard ? saying.day(ground.safeguard.facts.executedOn) : saying.words.notKnown,
    right:
      module === null || module === 'M4' || ground.kind !== 'CLAUSES'
        ? saying.fill(words.rightByArticle, { article })
        : saying.fill(words.rightByClause, { clause: words.clause[module] }),
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
