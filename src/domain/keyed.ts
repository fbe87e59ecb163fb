/** More copies less of each; 64 keep a few thousand values quick. */
const SHELVES = 64;

/**
 * Values by key, of which every state stays as it was: to add one copies one shelf, however many values
 * there are. (A `Map` that is copied for each of many changes costs their square.)
 */
export type Keyed<V> = readonly ReadonlyMap<string, V>[];

export function keyedOf<V>(entries: Iterable<readonly [string, V]>): Keyed<V> {
  const shelves = Array.from({ length: SHELVES }, () => new Map<string, V>());
  for (const [key, value] of entries) shelves[shelfOf(key)]?.set(key, value);
  return shelves;
}

export function valueAt<V>(keyed: Keyed<V>, key: string): V | undefined {
  return keyed[shelfOf(key)]?.get(key);
}

/** The same with another value at a key. */
export function withValue<V>(keyed: Keyed<V>, key: string, value: V): Keyed<V> {
  const shelf = shelfOf(key);
  return keyed.with(shelf, new Map(keyed[shelf]).set(key, value));
}

function shelfOf(key: string): number {
  let sum = 0;
  for (let place = 0; place < key.length; place += 1) {
    sum = (sum * 31 + key.charCodeAt(place)) | 0;
  }
  return (sum >>> 0) % SHELVES;
}
