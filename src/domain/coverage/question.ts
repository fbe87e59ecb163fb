import { onDay, onDayOrNearest } from '../bitemporal/on-day.js';
import type { Dated } from '../bitemporal/version.js';
import type { DataFlowFacts } from '../register/data-flow.js';
import type { RecipientFacts } from '../register/recipient.js';
import type { Regime } from '../register/regime.js';
import type { SafeguardFacts } from '../register/safeguard.js';
import type { TerritoryFacts } from '../register/territory.js';
import type { TransferToolFacts } from '../register/transfer-tool.js';
import type { LocalDate } from '../time/local-date.js';
import { contains } from '../time/period.js';
import type { Dossier, Law } from './coverage.js';

/** A paper on file, and the row of the catalogue under which this regime judges it. */
export type Paper<F> = {
  readonly record: Dated<F>;
  /** The row of its own code. */
  readonly own: Dated<TransferToolFacts>;
  /** The row that serves this regime: its own or a counterpart; `null` when it serves no tool here. */
  readonly serving: Dated<TransferToolFacts> | null;
};

/** One flow, one regime, one day, and the facts already cut to that day. */
export type Question = {
  readonly dossier: Dossier;
  readonly regime: Regime;
  readonly on: LocalDate;
  readonly flow: DataFlowFacts;
  readonly exporter: RecipientFacts | null;
  readonly recipient: RecipientFacts | null;
  /** Where the data end up or are looked at: the destination, unless somebody elsewhere gets access. */
  readonly place: string | null;
  readonly territory: TerritoryFacts | null;
  readonly safeguards: readonly Paper<SafeguardFacts>[];
};

/** Puts the question. `null` when the flow is not live on the day. */
export function question(dossier: Dossier, regime: Regime, on: LocalDate): Question | null {
  const flow = onDay(dossier.flows.get(dossier.flowId), on)?.facts;
  if (flow === undefined) return null;
  const place = placeOf(flow);
  const { law, recipients } = dossier;
  return {
    dossier,
    regime,
    on,
    flow,
    exporter: onDayOrNearest(recipients.get(flow.exporterId), on)?.facts ?? null,
    recipient: onDayOrNearest(recipients.get(flow.recipientId), on)?.facts ?? null,
    place,
    territory:
      place === null ? null : (onDayOrNearest(law.territories.get(place), on)?.facts ?? null),
    safeguards: dossier.safeguards
      .filter(({ valid, facts }) => contains(valid, on) && namesBoth(facts, flow))
      .toSorted(byNewestSignature)
      .flatMap((record) => paper(record, record.facts.code, law, regime, on) ?? []),
  };
}

/** Pairs a record on file with the catalogue; `null` for a code the catalogue does not know. */
export function paper<F>(
  record: Dated<F>,
  code: string,
  law: Law,
  regime: Regime,
  on: LocalDate,
): Paper<F> | null {
  const own = onDayOrNearest(law.tools.get(code), on);
  if (own === undefined) return null;
  if (own.facts.regime === regime) return { record, own, serving: own };
  for (const other of own.facts.alsoServes) {
    const serving = onDayOrNearest(law.tools.get(other), on);
    if (serving?.facts.regime === regime) return { record, own, serving };
  }
  return { record, own, serving: null };
}

/** A paper bears on a flow when it names both its parties. */
function namesBoth(
  { parties }: SafeguardFacts,
  { exporterId, recipientId }: DataFlowFacts,
): boolean {
  return [exporterId, recipientId].every((id) => parties.some((party) => party.recipientId === id));
}

/** Access in transit or by a foreign parent is access there (Guidelines 05/2021; rules 1.5, 1.6). */
function placeOf(flow: DataFlowFacts): string | null {
  const { accessInTransit, transitThrough, accessByForeignParent, foreignParentIn } =
    flow.circumstances;
  if (accessInTransit === true && transitThrough !== undefined) return transitThrough;
  if (accessByForeignParent === true && foreignParentIn !== undefined) return foreignParentIn;
  return flow.destination;
}

/** The newest signature first, so that the answer does not depend on the order of the records. */
function byNewestSignature(one: Dated<SafeguardFacts>, other: Dated<SafeguardFacts>): number {
  if (one.facts.executedOn !== other.facts.executedOn) {
    return one.facts.executedOn < other.facts.executedOn ? 1 : -1;
  }
  return one.id < other.id ? -1 : 1;
}
