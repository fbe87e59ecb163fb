import type { Dossier } from '../../../src/domain/coverage/coverage.js';
import { decideCoverage } from '../../../src/domain/coverage/decide-coverage.js';
import type { Regime } from '../../../src/domain/register/regime.js';
import { localDate } from '../../../src/domain/time/local-date.js';

/** What one rule said of a flow, as `VERDICT REASON`, one for each record it judged. */
export function saidBy(
  rule: string,
  dossier: Dossier,
  on: string,
  regime: Regime = 'EU',
): string[] {
  return decideCoverage(dossier, regime, localDate(on))
    .considered.filter((finding) => finding.rule === rule)
    .map(({ verdict, reason }) => `${verdict} ${reason.code}`);
}
