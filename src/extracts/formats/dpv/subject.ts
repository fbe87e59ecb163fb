import type { Name, Word } from './namespaces.js';
import type { Value } from './value.js';

/** One subject with all that is said of it. */
export type Subject = {
  readonly name: Name;
  readonly types: readonly Name[];
  readonly statements: readonly (readonly [Word, readonly Value[]])[];
};

type Said = Readonly<Record<Word, Value | readonly (Value | null)[] | null>>;

/** Says what is known: what is `null` is left out, since to leave out says nothing, and to deny would. */
export function subject(name: Name, types: readonly Name[], said: Said): Subject {
  const statements = Object.entries(said).flatMap(([word, value]) => {
    const values = distinct(([] as readonly (Value | null)[]).concat(value));
    return values.length === 0 ? [] : [[word as Word, values] as const];
  });
  return { name, types: [...new Set(types)], statements };
}

/** A statement said twice is said once. */
function distinct(values: readonly (Value | null)[]): readonly Value[] {
  const known = values.filter((value) => value !== null);
  return [...new Map(known.map((value) => [JSON.stringify(value), value])).values()];
}
