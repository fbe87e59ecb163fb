import { canonicalJson } from '../audit/canonical-json.js';
import { sha256 } from '../audit/sha256.js';

/** What one instant wrote of one noun, as far as a digest looks. `Written` is one. */
export type Digested = {
  readonly noun: string;
  readonly superseded: readonly { readonly versionId: string }[];
  readonly inserted: readonly { readonly versionId: string }[];
};

/**
 * SHA-256 over what was written: every version inserted, and the ids of those it superseded. It does
 * not depend on the order of the changes, so that it can be computed again from the tables alone.
 */
export function digestOfWritten(written: readonly Digested[]): string {
  return sha256(
    canonicalJson(
      written
        .filter(({ superseded, inserted }) => superseded.length + inserted.length > 0)
        .map(({ noun, superseded, inserted }) => ({
          noun,
          superseded: superseded.map(({ versionId }) => versionId).toSorted(),
          inserted: inserted.toSorted((one, other) => (one.versionId < other.versionId ? -1 : 1)),
        }))
        .toSorted((one, other) => (one.noun < other.noun ? -1 : 1)),
    ),
  );
}
