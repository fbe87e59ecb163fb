import { onDayOrNearest } from '../domain/bitemporal/on-day.js';
import type { Law } from '../domain/coverage/coverage.js';
import type { Regime } from '../domain/register/regime.js';
import type { TransferToolFacts } from '../domain/register/transfer-tool.js';
import type { LocalDate } from '../domain/time/local-date.js';

/**
 * The row of the catalogue under which a law judges a paper: its own, or the counterpart it serves as,
 * such as clauses of the EU in Switzerland. `null` for a code the catalogue does not know.
 */
export function servingTool(
  law: Law,
  code: string,
  regime: Regime,
  on: LocalDate,
): TransferToolFacts | null {
  const rowOf = (each: string): TransferToolFacts | undefined =>
    onDayOrNearest(law.tools.get(each), on)?.facts;
  const own = rowOf(code);
  if (own === undefined) return null;
  if (own.regime === regime) return own;
  return own.alsoServes.map(rowOf).find((row) => row?.regime === regime) ?? own;
}
