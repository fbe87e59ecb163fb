import { canonicalJson } from '../audit/canonical-json.js';
import { sha256 } from '../audit/sha256.js';
import type { Written } from '../database/version.store.js';

/** SHA-256 over what was written: every version inserted, and the ids of those it superseded. */
export function digestOfWritten(written: readonly Written[]): string {
  return sha256(
    canonicalJson(
      written.map(({ noun, superseded, inserted }) => ({
        noun,
        superseded: superseded.map(({ versionId }) => versionId).toSorted(),
        inserted: inserted.toSorted((one, other) => (one.versionId < other.versionId ? -1 : 1)),
      })),
    ),
  );
}
