import type { Dated } from '../domain/bitemporal/version.js';
import { grouped } from '../domain/grouped.js';
import type { DataFlowFacts } from '../domain/register/data-flow.js';
import type { RecipientFacts } from '../domain/register/recipient.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** Somebody who received data once: all of it together, from the first day to the first on which it was over. */
export type FormerRecipient = {
  readonly recipientId: string;
  readonly facts: RecipientFacts | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Territory codes; a place that is not known is none. */
  readonly places: readonly string[];
  readonly dataCategories: readonly string[];
  readonly purposes: readonly string[];
  /** Whether any of the flows was made up. */
  readonly invented: boolean;
};

/** The last end of each recipient's flows. */
export function lastEnds(
  versions: readonly Dated<DataFlowFacts>[],
): readonly { readonly recipientId: string; readonly to: LocalDate }[] {
  const byRecipient = grouped(versions, ({ facts }) => facts.recipientId);
  return [...byRecipient].map(([recipientId, of]) => ({ recipientId, to: lastOf(of) }));
}

/** Versions of the past, put together by recipient; `were` says what each was on its last day. */
export function formerRecipients(
  versions: readonly Dated<DataFlowFacts>[],
  were: ReadonlyMap<string, Dated<RecipientFacts>>,
): readonly FormerRecipient[] {
  const byRecipient = grouped(versions, ({ facts }) => facts.recipientId);
  return [...byRecipient].map(([recipientId, of]) => ({
    recipientId,
    facts: were.get(recipientId)?.facts ?? null,
    from: of.map(({ valid }) => valid.from).reduce((one, other) => (one < other ? one : other)),
    to: lastOf(of),
    places: distinct(of.flatMap(({ facts }) => facts.destination ?? [])),
    dataCategories: distinct(of.flatMap(({ facts }) => facts.dataCategories)),
    purposes: distinct(of.flatMap(({ facts }) => facts.purposes)),
    invented: of.some(({ facts }) => facts.invented),
  }));
}

function lastOf(versions: readonly Dated<DataFlowFacts>[]): LocalDate {
  return versions.map(({ valid }) => valid.to).reduce((one, other) => (one < other ? other : one));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
