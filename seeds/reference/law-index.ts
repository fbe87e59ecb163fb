import type { Dated } from '../../src/domain/bitemporal/version.js';
import type { Law } from '../../src/domain/coverage/coverage.js';
import type { FactsByNoun } from '../../src/domain/register/change.js';
import { FOREVER } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { adequacyDecisions } from './adequacy-decisions.js';
import { grouped } from '../../src/domain/grouped.js';
import type { Publication } from './publication.js';
import { territories } from './territories.js';
import { transferTools } from './transfer-tools.js';

type LawNoun = 'territory' | 'adequacyDecision' | 'transferTool';

/** All law as the public knew it on a day (when left out: as known today), without a database. */
export function lawIndex(knownOn: LocalDate = FOREVER): Law {
  return {
    territories: index(territories(), knownOn, (facts) => facts.code),
    decisions: index(adequacyDecisions(), knownOn, (facts) => `${facts.regime}:${facts.territory}`),
    tools: index(transferTools(), knownOn, (facts) => facts.code),
  };
}

function index<N extends LawNoun>(
  publications: readonly Publication<N>[],
  knownOn: LocalDate,
  keyOf: (facts: FactsByNoun[N]) => string,
): ReadonlyMap<string, readonly Dated<FactsByNoun[N]>[]> {
  const latest = new Map<string, Dated<FactsByNoun[N]>>();
  for (const { publicOn, change } of publications) {
    const { id, valid, facts } = change;
    if (publicOn <= knownOn && facts) latest.set(id, { id, valid, facts });
  }
  return grouped(latest.values(), ({ facts }) => keyOf(facts));
}
