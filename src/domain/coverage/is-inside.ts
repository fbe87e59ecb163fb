import type { TerritoryFacts } from '../register/territory.js';
import type { LocalDate } from '../time/local-date.js';
import { contains } from '../time/period.js';

/**
 * Whether data stay inside the EEA by going there on that day (GDPR 44; third country = outside the
 * EEA on the date). A State whose membership ended is outside, even where an interim rule lets data flow.
 */
export function isInside(territory: TerritoryFacts, on: LocalDate): boolean {
  if (territory.freeFlow === null || !contains(territory.freeFlow, on)) return false;
  return territory.eeaMember === null || on < territory.eeaMember.to;
}
