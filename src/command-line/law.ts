import type { INestApplicationContext } from '@nestjs/common';
import type { AdequacyDecisionFacts } from '../domain/register/adequacy-decision.js';
import { contains } from '../domain/time/period.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { FOREVER } from '../domain/time/local-date.js';
import type { Instant } from '../domain/time/instant.js';
import { openRegister } from './open-register.js';
import { plainTable } from './plain-table.js';

/** Which law holds on a day, with its sources, as a table. */
export async function lawTable(
  services: INestApplicationContext,
  on: LocalDate,
  { knownAt, regime }: { readonly knownAt: Instant | null; readonly regime: string | null },
): Promise<string> {
  const opened = await openRegister(services, { on, knownAt });
  // A source is an address: cut anywhere, but whole.
  const table = plainTable(
    { law: 5, territory: 11, act: 44, from: 12, until: 12, condition: 22, source: 44 },
    { wrapWords: false },
  );
  const inForce = opened.known.decisions
    .filter(({ valid, facts }) => contains(valid, on) && (regime ?? facts.regime) === facts.regime)
    .toSorted((one, other) => (keyOf(one.facts) < keyOf(other.facts) ? -1 : 1));
  for (const { facts, valid } of inForce) {
    const until = valid.to === FOREVER ? 'still' : valid.to;
    table.push([
      facts.regime,
      facts.territory,
      facts.instrument,
      valid.from,
      until,
      facts.condition.join(' ') || 'whole',
      `${facts.source ?? ''} (${facts.sourceKind.toLowerCase()}, ${facts.confidence.toLowerCase()})`,
    ]);
  }
  return `On ${on}, as known at ${opened.moment.knownAt}: ${inForce.length} findings of adequacy in force.\n${table.toString()}\n`;
}

function keyOf({ regime, territory }: AdequacyDecisionFacts): string {
  return `${regime} ${territory}`;
}
