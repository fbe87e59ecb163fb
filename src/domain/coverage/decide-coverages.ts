import type { LocalDate } from '../time/local-date.js';
import type { Coverage, Dossier } from './coverage.js';
import { decideCoverage } from './decide-coverage.js';
import { regimesOf } from './regimes.js';

/** The verdict under each regime the flow is under on the day; none when it is under none, or not live. */
export function decideCoverages(dossier: Dossier, on: LocalDate): readonly Coverage[] {
  return regimesOf(dossier, on).map((regime) => decideCoverage(dossier, regime, on));
}
