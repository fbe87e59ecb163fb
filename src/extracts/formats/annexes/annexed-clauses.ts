import type { Held } from '../../../domain/bitemporal/version.js';
import { moduleOf } from '../../../domain/register/module-of.js';
import type { ClausesModule, SafeguardFacts } from '../../../domain/register/safeguard.js';
import { ExtractRefused } from '../../extract-refused.js';
import type { ExtractSource } from '../../extract-source.js';

/** The clauses of 2021, alone or inside the British addendum or with the Swiss adaptations. */
const CLAUSES = /^(EU-46-2-C-SCC2021-M[1-4]|UK-ADDENDUM|CH-16-2-D-SCC2021)$/;

export type AnnexedClauses = {
  readonly safeguard: Held<SafeguardFacts>;
  readonly module: ClausesModule;
};

/** The clauses that were asked for, as they are on the day; refuses what has no such annexes. */
export async function annexedClauses(source: ExtractSource): Promise<AnnexedClauses> {
  const { safeguardId, moment } = source.request;
  if (safeguardId === null) {
    throw new ExtractRefused('SAFEGUARD_REQUIRED', 'safeguard', 'name the safeguard by its id');
  }
  const [safeguard] = await source.among('safeguard', 'safeguard_id', [safeguardId]);
  if (safeguard === undefined) {
    const reason = `on ${moment.on} the register holds no safeguard ${safeguardId}`;
    throw new ExtractRefused('UNKNOWN_SAFEGUARD', 'safeguard', reason);
  }
  const { code, title } = safeguard.facts;
  if (!CLAUSES.test(code)) {
    const reason = `${title} (${code}) has no annexes of Decision (EU) 2021/914`;
    throw new ExtractRefused('NOT_CLAUSES', 'safeguard', reason);
  }
  const module = moduleOf(safeguard.facts);
  if (module === null) {
    const reason = `the module of ${title} is not recorded, and the annexes differ by module`;
    throw new ExtractRefused('NOT_CLAUSES', 'safeguard', reason);
  }
  return { safeguard, module };
}
