import { createHash } from 'node:crypto';
import type { Moment } from '../src/domain/register/moment.js';
import { refused } from './refused.js';

/** Place in a list: the key it is ordered by, and the id. */
export type Place = { readonly key: string; readonly id: string };

/** A record, or a place in the audit chain. */
const ID = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,10})$/;

/** What a list is of; a cursor belongs to exactly one. */
export type ListOf = {
  /** `null` for a list that only grows, and is the same at every moment. */
  readonly moment: Moment | null;
  readonly list: string;
  readonly order: string;
  readonly filter: object;
};

/** Marks the cursors of one list, so that a foreign one is known for what it is. */
export function markOf({ moment, list, order, filter }: ListOf): string {
  const text = JSON.stringify([list, moment?.on, moment?.knownAt, order, sorted(filter)]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

export function cursorOf(mark: string, { key, id }: Place): string {
  return Buffer.from(`${mark}|${id}|${key}`).toString('base64url');
}

/** The place a cursor names. Refuses one of another list, moment, order or filter. */
export function placeOf(cursor: string, mark: string): Place {
  const [found, id, ...key] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  if (found !== mark || id === undefined || !ID.test(id)) {
    throw refused(
      'after',
      'this cursor is not of this list; it holds for one moment (give `knownAt`), filter and order',
      'FOREIGN_CURSOR',
    );
  }
  return { id, key: key.join('|') };
}

function sorted(filter: object): unknown {
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
