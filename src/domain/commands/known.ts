import { revise } from '../bitemporal/revise.js';
import type { Version } from '../bitemporal/version.js';
import type { Change, FactsByNoun, Noun } from '../register/change.js';
import type { TransferToolFacts } from '../register/transfer-tool.js';
import type { Instant } from '../time/instant.js';
import { UNTIL_SUPERSEDED } from '../time/instant.js';
import { overlaps } from '../time/period.js';

type AnyVersion = Version<FactsByNoun[Noun]>;

/** Codes that commands may name. */
export type Codes = {
  readonly territories: ReadonlySet<string>;
  /** `PURPOSE:claims_handling` and the like. */
  readonly terms: ReadonlySet<string>;
  readonly tools: ReadonlyMap<string, TransferToolFacts>;
};

/**
 * What commands are judged by: the open versions of every record they name, of what those name, and of
 * whatever could stand in their way. A record that is not in it does not exist.
 */
export type Known = {
  readonly versions: ReadonlyMap<Noun, ReadonlyMap<string, readonly AnyVersion[]>>;
  readonly codes: Codes;
};

/** The open versions of one record; none when there is no such record. */
export function versionsOf<N extends Noun>(
  known: Known,
  noun: N,
  id: string,
): readonly Version<FactsByNoun[N]>[] {
  const versions: unknown = known.versions.get(noun)?.get(id) ?? [];
  return versions as readonly Version<FactsByNoun[N]>[];
}

/** Every open version of a noun that is known. */
export function allOf<N extends Noun>(known: Known, noun: N): readonly Version<FactsByNoun[N]>[] {
  const versions: unknown = [...(known.versions.get(noun)?.values() ?? [])].flat();
  return versions as readonly Version<FactsByNoun[N]>[];
}

const NOT_YET_RECORDED = UNTIL_SUPERSEDED as Instant;

/** The same after the changes, which are not recorded yet: what the next command is judged by. */
export function afterChanges(known: Known, changes: readonly Change[]): Known {
  const versions = new Map([...known.versions].map(([noun, records]) => [noun, new Map(records)]));
  for (const change of changes) {
    const records = versions.get(change.noun) ?? new Map<string, readonly AnyVersion[]>();
    const before = records.get(change.id) ?? [];
    const { insert } = revise<FactsByNoun[Noun]>(before, change, NOT_YET_RECORDED, () => 'not yet');
    const kept = before.filter(({ valid }) => !overlaps(valid, change.valid));
    versions.set(change.noun, records.set(change.id, [...kept, ...insert]));
  }
  return { ...known, versions };
}
