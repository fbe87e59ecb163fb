import type { Held, Version } from '../domain/bitemporal/version.js';
import type { Law } from '../domain/coverage/coverage.js';
import { grouped } from '../domain/grouped.js';
import type { FactsByNoun } from '../domain/register/change.js';
import type { Instant } from '../domain/time/instant.js';
import { contains } from '../domain/time/period.js';

export type LawNoun = 'territory' | 'adequacyDecision' | 'transferTool' | 'vocabularyTerm';

export const LAW_NOUNS: readonly LawNoun[] = [
  'territory',
  'adequacyDecision',
  'transferTool',
  'vocabularyTerm',
];

export type LawVersions = { readonly [N in LawNoun]: readonly Version<FactsByNoun[N]>[] };

/** Law and vocabulary as known at one instant, over all days. */
export type KnownLaw = {
  readonly law: Law;
  readonly territories: readonly Held<FactsByNoun['territory']>[];
  readonly decisions: readonly Held<FactsByNoun['adequacyDecision']>[];
  readonly tools: readonly Held<FactsByNoun['transferTool']>[];
  readonly terms: readonly Held<FactsByNoun['vocabularyTerm']>[];
};

/** How many states of the law are kept cut; there are as many as days on which law became public. */
const KEPT = 64;

/**
 * Every version of law and vocabulary the register ever held. Law is small and is read by every
 * question, so that it stays in memory; between two changes of law every instant sees the same.
 */
export class LawHistory {
  private readonly turns: readonly Instant[];
  private readonly known = new Map<number, KnownLaw>();

  constructor(private readonly versions: LawVersions) {
    const instants = new Set<Instant>();
    for (const noun of LAW_NOUNS) {
      for (const { recorded } of versions[noun]) instants.add(recorded.from).add(recorded.to);
    }
    this.turns = [...instants].toSorted();
  }

  /** The law as the register held it at `knownAt`. The same state of the law is the same object. */
  at(knownAt: Instant): KnownLaw {
    const turn = this.turns.findLastIndex((instant) => instant <= knownAt);
    const found = this.known.get(turn);
    if (found) return found;
    if (this.known.size >= KEPT) this.known.clear();
    const cut = this.cut(knownAt);
    this.known.set(turn, cut);
    return cut;
  }

  private cut(knownAt: Instant): KnownLaw {
    const at = <F>(versions: readonly Version<F>[]): readonly Held<F>[] =>
      versions.filter(({ recorded }) => contains(recorded, knownAt));
    const territories = at(this.versions.territory);
    const decisions = at(this.versions.adequacyDecision);
    const tools = at(this.versions.transferTool);
    return {
      territories,
      decisions,
      tools,
      terms: at(this.versions.vocabularyTerm),
      law: {
        territories: grouped(territories, ({ facts }) => facts.code),
        decisions: grouped(decisions, ({ facts }) => `${facts.regime}:${facts.territory}`),
        tools: grouped(tools, ({ facts }) => facts.code),
      },
    };
  }
}
