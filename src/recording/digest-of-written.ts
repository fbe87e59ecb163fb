import { canonicalJson } from '../audit/canonical-json.js';
import { sha256 } from '../audit/sha256.js';
import type { ProposalStep } from '../domain/proposals/proposal.js';
import type { Written } from '../database/version.store.js';

/**
 * SHA-256 over what was written: every version inserted, the ids of those it superseded, and the step of
 * a proposal where there was one. It does
 * not depend on the order of the changes, so that it can be computed again from the tables alone.
 */
export function digestOfWritten(
  written: readonly Written[],
  step: ProposalStep | null = null,
): string {
  return sha256(
    canonicalJson([
      ...written
        .filter(({ superseded, inserted }) => superseded.length + inserted.length > 0)
        .map(({ noun, superseded, inserted }) => ({
          noun,
          superseded: superseded.map(({ versionId }) => versionId).toSorted(),
          inserted: inserted.toSorted((one, other) => (one.versionId < other.versionId ? -1 : 1)),
        }))
        .toSorted((one, other) => (one.noun < other.noun ? -1 : 1)),
      ...(step === null ? [] : [{ proposalStep: step }]),
    ]),
  );
}
