import type { Noun } from '../register/change.js';
import { referredNoun } from './referred-noun.js';

/** Ids of all records of a noun that the facts name, however deep, each once. */
export function referredIds(facts: readonly object[], noun: Noun): readonly string[] {
  const ids = new Set<string>();
  const look = (value: unknown, field: string): void => {
    if (Array.isArray(value)) {
      for (const each of value) look(each, field);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) look(each, key);
    } else if (typeof value === 'string' && referredNoun(field) === noun) {
      ids.add(value);
    }
  };
  for (const each of facts) look(each, '');
  return [...ids];
}
