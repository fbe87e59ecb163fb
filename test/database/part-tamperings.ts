import { sha256 } from '../../src/audit/sha256.js';
import { one, sequenceAt } from './tamperings.js';
import type { Tampering } from './tamperings.js';

/** What could be done to a proposal that is kept in two parts. */
export const PART_TAMPERINGS: readonly Tampering[] = [
  {
    what: 'a part of a proposal edited',
    tamper: async (place) => {
      const row = await one(place, 'SELECT * FROM proposal_part ORDER BY number DESC');
      const { recorded_at: at, number } = row;
      await place.raw(
        `UPDATE proposal_part SET commands = replace(commands, 'In parts', 'In pieces') WHERE number = ${number ?? ''}`,
      );
      const sequence = await sequenceAt(place, at);
      return { code: 'WRITTEN_DIFFERS', sequence, table: 'proposal_part', id: at };
    },
  },
  {
    what: 'a part of a proposal edited, and its digest with it',
    tamper: async (place) => {
      const row = await one(place, 'SELECT * FROM proposal_part ORDER BY number DESC');
      const { recorded_at: at, number } = row;
      await place.raw(
        `UPDATE proposal_part SET commands = '[]', digest = '${sha256('[]')}' WHERE number = ${number ?? ''}`,
      );
      const sequence = await sequenceAt(place, at);
      return { code: 'WRITTEN_DIFFERS', sequence, table: 'proposal_part', id: at };
    },
  },
  {
    what: 'a part of a proposal deleted',
    tamper: async (place) => {
      const { recorded_at: at } = await one(place, 'SELECT recorded_at FROM proposal_part');
      await place.raw('DELETE FROM proposal_part WHERE number = 0');
      const sequence = await sequenceAt(place, at);
      return { code: 'WRITTEN_DIFFERS', sequence, table: 'proposal_part', id: at };
    },
  },
  {
    what: 'a part of a proposal added',
    tamper: async (place) => {
      const { recorded_at: at } = await one(place, 'SELECT recorded_at FROM proposal_part');
      await place.raw(
        `INSERT INTO proposal_part (recorded_at, number, commands, digest)
         SELECT recorded_at, number + 10, commands, digest FROM proposal_part WHERE number = 0`,
      );
      const sequence = await sequenceAt(place, at);
      return { code: 'WRITTEN_DIFFERS', sequence, table: 'proposal_part', id: at };
    },
  },
  {
    what: 'a part added to a step that saved none',
    tamper: async (place) => {
      const { recorded_at: at } = await one(
        place,
        `SELECT recorded_at FROM proposal_step WHERE step = 'SAVED' AND content NOT LIKE '%"parts"%'`,
      );
      await place.raw(
        `INSERT INTO proposal_part (recorded_at, number, commands, digest)
         SELECT '${at ?? ''}', 0, commands, digest FROM proposal_part WHERE number = 0`,
      );
      const sequence = await sequenceAt(place, at);
      return { code: 'WRITTEN_DIFFERS', sequence, table: 'proposal_part', id: at };
    },
  },
];
