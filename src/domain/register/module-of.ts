import type { ClausesModule, SafeguardFacts } from './safeguard.js';

/** The module of the clauses of 2021 that a paper was signed in; `null` when it names none. */
export function moduleOf({
  module,
  code,
}: Pick<SafeguardFacts, 'module' | 'code'>): ClausesModule | null {
  return module ?? (/-(M[1-4])$/.exec(code)?.[1] as ClausesModule | undefined) ?? null;
}
