import type { INestApplicationContext } from '@nestjs/common';
import Table from 'cli-table3';
import { contains } from '../domain/time/period.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { FOREVER } from '../domain/time/local-date.js';
import type { Instant } from '../domain/time/instant.js';
import { RegisterService } from '../register/register.service.js';

/** Which law holds on a day, with its sources, as a table. */
export async function lawTable(
  services: INestApplicationContext,
  on: LocalDate,
  { knownAt, regime }: { readonly knownAt: Instant | null; readonly regime: string | null },
): Promise<string> {
  const opened = await services.get(RegisterService).at(on, knownAt);
  if (!('moment' in opened)) throw new RangeError(`There is no such moment: ${opened.code}.`);
  const table = new Table({
    head: ['law', 'territory', 'act', 'from', 'until', 'condition', 'source'],
    colWidths: [5, 11, 44, 12, 12, 22, 44],
    // Plain: it is read in files and mail too.
    style: { head: [], border: [] },
    wordWrap: true,
    // A source is an address: cut anywhere, but whole.
    wrapOnWordBoundary: false,
  });
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

function keyOf({
  regime,
  territory,
}: {
  readonly regime: string;
  readonly territory: string;
}): string {
  return `${regime} ${territory}`;
}
