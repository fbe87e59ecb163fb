import { onDay, onDayOrNearest } from '../bitemporal/on-day.js';
import type { DataFlowFacts } from '../register/data-flow.js';
import type { RecipientFacts } from '../register/recipient.js';
import type { Regime } from '../register/regime.js';
import { REGIMES } from '../register/regime.js';
import type { LocalDate } from '../time/local-date.js';
import type { Dossier, Law } from './coverage.js';
import { isInside } from './is-inside.js';

/** The United Kingdom's own regime is used from the end of the transition (Withdrawal Agreement 126). */
export const UK_REGIME_FROM = '2021-01-01' as LocalDate;

/** Home of the two regimes that belong to one State; the EU's is the EEA of the day. */
export const HOME: Readonly<Record<Exclude<Regime, 'EU'>, string>> = { UK: 'GB', CH: 'CH' };

/**
 * The regimes a flow is under on a day, in the order EU, UK, CH. Empty when it is under none of the
 * three, or not live. A hop inherits the regimes of the flow it continues, whoever exports it (GDPR 44).
 */
export function regimesOf(dossier: Dossier, on: LocalDate): readonly Regime[] {
  const flow = onDay(dossier.flows.get(dossier.flowId), on)?.facts;
  if (flow === undefined) return [];
  const found = new Set<Regime>();
  let hop: DataFlowFacts | undefined = flow;
  const seen = new Set<string>();
  while (hop !== undefined) {
    const exporter = onDayOrNearest(dossier.recipients.get(hop.exporterId), on)?.facts;
    if (exporter)
      for (const regime of regimesOfExporter(exporter, dossier.law, on)) found.add(regime);
    const earlier: string | null = hop.onwardOfId;
    if (earlier === null || seen.has(earlier)) break;
    seen.add(earlier);
    hop = onDayOrNearest(dossier.flows.get(earlier), on)?.facts;
  }
  return REGIMES.filter((regime) => found.has(regime));
}

/** By establishment and by the reach of each law (GDPR 3, UK GDPR 3, FADP 3). */
function regimesOfExporter(exporter: RecipientFacts, law: Law, on: LocalDate): readonly Regime[] {
  const found = exporter.alsoUnder.filter((regime) => regime !== 'UK' || UK_REGIME_FROM <= on);
  const seat = exporter.establishedIn;
  if (seat === null) return found;
  const territory = onDayOrNearest(law.territories.get(seat), on)?.facts;
  if (territory && isInside(territory, on)) found.push('EU');
  if (seat === HOME.UK && UK_REGIME_FROM <= on) found.push('UK');
  if (seat === HOME.CH) found.push('CH');
  return found;
}
