import { revise } from '../bitemporal/revise.js';
import type { Version } from '../bitemporal/version.js';
import { grouped } from '../grouped.js';
import { keyedOf, valueAt, withValue } from '../keyed.js';
import type { Keyed } from '../keyed.js';
import type { Change, FactsByNoun, Noun } from '../register/change.js';
import type { TransferToolFacts } from '../register/transfer-tool.js';
import type { Instant } from '../time/instant.js';
import { UNTIL_SUPERSEDED } from '../time/instant.js';
import { overlaps } from '../time/period.js';
import { referencesOf } from './references.js';
import type { Reference } from './references.js';
import { sameFact } from './same-fact.js';

type AnyVersion = Version<FactsByNoun[Noun]>;

/** Codes that commands may name. */
export type Codes = {
  readonly territories: ReadonlySet<string>;
  /** `PURPOSE:claims_handling` and the like. */
  readonly terms: ReadonlySet<string>;
  readonly tools: ReadonlyMap<string, TransferToolFacts>;
};

type Versions = Keyed<readonly AnyVersion[]>;

/** The open versions of one noun: by record, by the fact they state, and by the records they name. */
type Records = {
  readonly byId: Versions;
  readonly byFact: Versions;
  readonly byNamed: Versions;
};

/**
 * What commands are judged by: the open versions of every record they name, of what those name, and of
 * whatever could stand in their way. A record that is not in it does not exist.
 */
export type Known = {
  readonly records: ReadonlyMap<Noun, Records>;
  readonly codes: Codes;
};

const NOTHING: Records = { byId: keyedOf([]), byFact: keyedOf([]), byNamed: keyedOf([]) };

/** What is known when these versions are, and no others. */
export function knownOf(versions: ReadonlyMap<Noun, Iterable<AnyVersion>>, codes: Codes): Known {
  const records = [...versions].map(([noun, some]) => [noun, recordsOf(noun, [...some])] as const);
  return { records: new Map(records), codes };
}

function recordsOf(noun: Noun, versions: readonly AnyVersion[]): Records {
  const keyed = (keysOf: KeysOf): Versions => {
    const entries = versions.flatMap((version) =>
      keysOf(noun, version).map((key) => ({ key, version })),
    );
    return keyedOf(
      [...grouped(entries, ({ key }) => key)].map(
        ([key, some]) => [key, some.map(({ version }) => version)] as const,
      ),
    );
  };
  return { byId: keyed(idsOf), byFact: keyed(factsOf), byNamed: keyed(namedIn) };
}

/** Under which keys a version is found. */
type KeysOf = (noun: Noun, version: AnyVersion) => readonly string[];

const idsOf: KeysOf = (_, { id }) => [id];

const factsOf: KeysOf = (noun, { facts }) => {
  const fact = sameFact(noun, facts);
  return fact === null ? [] : [fact];
};

const namedIn: KeysOf = (noun, { facts }) => [...new Set(referencesOf(noun, facts).map(nameKey))];

function nameKey({ noun, id }: Pick<Reference, 'noun' | 'id'>): string {
  return `${noun} ${id}`;
}

type VersionsOf<N extends Noun> = readonly Version<FactsByNoun[N]>[];

/** The open versions of one record; none when there is no such record. */
export function versionsOf<N extends Noun>(known: Known, noun: N, id: string): VersionsOf<N> {
  return under(recordsIn(known, noun).byId, id) as VersionsOf<N>;
}

/** The open versions of a noun that state a fact, as `sameFact` tells it. */
export function stating<N extends Noun>(known: Known, noun: N, fact: string): VersionsOf<N> {
  return under(recordsIn(known, noun).byFact, fact) as VersionsOf<N>;
}

/** The open versions of a noun that name a record. */
export function naming<N extends Noun>(
  known: Known,
  noun: N,
  named: Pick<Reference, 'noun' | 'id'>,
): VersionsOf<N> {
  return under(recordsIn(known, noun).byNamed, nameKey(named)) as VersionsOf<N>;
}

function recordsIn({ records }: Pick<Known, 'records'>, noun: Noun): Records {
  return records.get(noun) ?? NOTHING;
}

function under(versions: Versions, key: string): readonly AnyVersion[] {
  return valueAt(versions, key) ?? [];
}

const NOT_YET_RECORDED = UNTIL_SUPERSEDED as Instant;

/** The same after the changes, which are not recorded yet: what the next command is judged by. */
export function afterChanges(known: Known, changes: readonly Change[]): Known {
  const records = new Map(known.records);
  for (const change of changes) {
    records.set(change.noun, afterChange(recordsIn({ records }, change.noun), change));
  }
  return { ...known, records };
}

function afterChange({ byId, byFact, byNamed }: Records, change: Change): Records {
  const before = under(byId, change.id);
  const { insert } = revise<FactsByNoun[Noun]>(before, change, NOT_YET_RECORDED, () => 'not yet');
  const gone = before.filter(({ valid }) => overlaps(valid, change.valid));
  const moved = (versions: Versions, keysOf: KeysOf): Versions => {
    let state = versions;
    for (const version of gone) {
      for (const key of keysOf(change.noun, version)) {
        state = withValue(
          state,
          key,
          under(state, key).filter((each) => each !== version),
        );
      }
    }
    for (const version of insert) {
      for (const key of keysOf(change.noun, version)) {
        state = withValue(state, key, [...under(state, key), version]);
      }
    }
    return state;
  };
  return {
    byId: moved(byId, idsOf),
    byFact: moved(byFact, factsOf),
    byNamed: moved(byNamed, namedIn),
  };
}
