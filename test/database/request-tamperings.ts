import type { Place } from '../support/databases.js';
import { one, sequenceAt } from './tamperings.js';
import type { Tampering } from './tamperings.js';

async function found(place: Place, table: string, sql: string): ReturnType<Tampering['tamper']> {
  const { recorded_at: at } = await one(place, `SELECT * FROM ${table} ORDER BY recorded_at`);
  await place.raw(`${sql} WHERE recorded_at = '${at ?? ''}'`);
  return { code: 'WRITTEN_DIFFERS', sequence: await sequenceAt(place, at) };
}

/** What would hide that a person was answered too late, or was not answered. */
export const REQUEST_TAMPERINGS: readonly Tampering[] = [
  {
    what: 'the day a request was due on moved',
    tamper: (place) =>
      found(place, 'request_step', `UPDATE request_step SET due_on = '2027-01-31'`),
  },
  {
    what: 'the day a request was received on moved',
    tamper: (place) => found(place, 'request', `UPDATE request SET received_on = '2026-11-30'`),
  },
  {
    what: 'a request removed, with all that happened to it',
    tamper: async (place) => {
      const { recorded_at: at } = await one(place, 'SELECT * FROM request');
      for (const table of ['requester', 'request_step', 'request']) {
        await place.raw(`DELETE FROM ${table}`);
      }
      return { code: 'WRITTEN_DIFFERS', sequence: await sequenceAt(place, at) };
    },
  },
];
