import { digestOfEntry } from '../../src/audit/audit-entry.js';
import { entryOf } from '../../src/audit/audit.store.js';
import type { EntryRow } from '../../src/audit/audit.store.js';
import type { Fault } from '../../src/integrity/fault.js';
import type { Place } from '../support/databases.js';

/** A recipient whose entry wrote nothing else. */
export const ALONE = '018f0000-0000-7000-8000-00000000000a';

const OPEN = '9999-12-31T00:00:00.000Z';

type Found = Partial<Fault>;

export type Tampering = {
  readonly what: string;
  /** Changes the tables behind the register's back, and says what must be found. */
  readonly tamper: (place: Place) => Promise<Found>;
};

/** The first row of a statement; throws when there is none. */
export async function one(place: Place, sql: string): Promise<Record<string, string>> {
  const [row] = await place.raw(`${sql} LIMIT 1`);
  if (row === undefined) throw new Error(`Nothing to tamper with: ${sql}`);
  return row as Record<string, string>;
}

/** Place in the chain of the entry of an instant. */
export async function sequenceAt(place: Place, at: string | undefined): Promise<number> {
  const row = await one(place, `SELECT sequence FROM audit_entry WHERE recorded_at = '${at}'`);
  return Number(row['sequence']);
}

/** The entry with what is said of it changed, and a digest to match. */
async function forged(place: Place, sequence: number, changes: object): Promise<string> {
  const row = await one(place, `SELECT * FROM audit_entry WHERE sequence = ${sequence}`);
  return digestOfEntry({ ...entryOf(row as unknown as EntryRow), ...changes });
}

/** Everything somebody with the password could do, and what the check says of it. */
export const TAMPERINGS: readonly Tampering[] = [
  {
    what: 'a version row edited',
    tamper: async (place) => {
      const row = await one(
        place,
        `SELECT v.version_id, v.recorded_from FROM standing_version v ORDER BY v.recorded_from DESC`,
      );
      const { version_id: id, recorded_from: at } = row;
      await place.raw(
        `UPDATE standing_version SET scheme = 'PIPEDA' WHERE version_id = '${id ?? ''}'`,
      );
      return { code: 'WRITTEN_DIFFERS', sequence: await sequenceAt(place, at) };
    },
  },
  {
    what: 'the only version row of an entry edited',
    tamper: async (place) => {
      const { version_id: id, recorded_from: at } = await one(
        place,
        `SELECT * FROM recipient_version WHERE recipient_id = '${ALONE}'`,
      );
      await place.raw(
        `UPDATE recipient_version SET established_in = 'US' WHERE recipient_id = '${ALONE}'`,
      );
      const sequence = await sequenceAt(place, at);
      return { code: 'WRITTEN_DIFFERS', sequence, table: 'recipient_version', id };
    },
  },
  {
    what: 'a version row deleted',
    tamper: async (place) => {
      const { version_id: id, recorded_from: at } = await one(
        place,
        'SELECT version_id, recorded_from FROM standing_version ORDER BY recorded_from DESC',
      );
      await place.raw(`DELETE FROM standing_version WHERE version_id = '${id ?? ''}'`);
      return { code: 'WRITTEN_DIFFERS', sequence: await sequenceAt(place, at) };
    },
  },
  {
    what: 'a version row made unreadable',
    tamper: async (place) => {
      const { version_id: id } = await one(place, 'SELECT version_id FROM recipient_version');
      await place.raw(
        `UPDATE recipient_version SET particulars = '{' WHERE version_id = '${id ?? ''}'`,
      );
      return { code: 'ROW_UNREADABLE', table: 'recipient_version', id: id ?? '' };
    },
  },
  {
    what: 'a superseded version row reopened',
    tamper: async (place) => {
      const { version_id: id, recorded_to: at } = await one(
        place,
        `SELECT version_id, recorded_to FROM adequacy_decision_version
         WHERE recorded_to < '${OPEN}' ORDER BY recorded_to DESC`,
      );
      await place.raw(
        `UPDATE adequacy_decision_version SET recorded_to = '${OPEN}' WHERE version_id = '${id ?? ''}'`,
      );
      const sequence = await sequenceAt(place, at);
      return { code: 'VERSION_REOPENED', sequence, table: 'adequacy_decision_version', id };
    },
  },
  {
    what: 'a version row inserted without an entry',
    tamper: async (place) => {
      const { recipient_id: of } = await one(place, 'SELECT recipient_id FROM recipient_version');
      await place.raw(
        `INSERT INTO standing_version (version_id, standing_id, valid_from, valid_to, recorded_from,
           recorded_to, recipient_id, scheme, particulars)
         SELECT 'forged', standing_id, '1999-01-01', '1999-01-02', '2024-02-02T02:02:02.222Z', '${OPEN}',
           '${of ?? ''}', 'DPF', particulars FROM standing_version LIMIT 1`,
      );
      return { code: 'ROW_WITHOUT_ENTRY', table: 'standing_version', id: 'forged' };
    },
  },
  {
    what: 'a version row inserted after the newest entry',
    tamper: async (place) => {
      await place.raw(
        `INSERT INTO statement_version (version_id, statement_id, valid_from, valid_to, recorded_from,
           recorded_to, title, particulars)
         SELECT 'forged', statement_id, '1999-01-01', '1999-01-02', '2099-01-01T00:00:00.000Z', '${OPEN}',
           title, particulars FROM statement_version LIMIT 1`,
      );
      return { code: 'ROW_WITHOUT_ENTRY', table: 'statement_version', id: 'forged' };
    },
  },
  {
    what: 'an entry edited',
    tamper: async (place) => {
      await place.raw(`UPDATE audit_entry SET reason = 'nothing to see' WHERE sequence = 40`);
      return { code: 'ENTRY_EDITED', sequence: 40 };
    },
  },
  {
    what: 'an entry edited, and its digest with it',
    tamper: async (place) => {
      const digest = await forged(place, 40, { actor: 'somebody-else' });
      await place.raw(
        `UPDATE audit_entry SET actor = 'somebody-else', digest = '${digest}' WHERE sequence = 40`,
      );
      return { code: 'LINK_BROKEN', sequence: 41 };
    },
  },
  {
    what: 'the newest entry dated back, and its digest with it',
    tamper: async (place) => {
      const { sequence } = await one(
        place,
        'SELECT sequence FROM audit_entry ORDER BY sequence DESC',
      );
      const recordedAt = '2000-01-01T00:00:00.000Z';
      const digest = await forged(place, Number(sequence), { recordedAt });
      await place.raw(
        `UPDATE audit_entry SET recorded_at = '${recordedAt}', digest = '${digest}' WHERE sequence = ${Number(sequence)}`,
      );
      return { code: 'INSTANT_NOT_LATER', sequence: Number(sequence) };
    },
  },
  {
    what: 'an entry removed',
    tamper: async (place) => {
      await place.raw('DELETE FROM audit_entry WHERE sequence = 40');
      return { code: 'ENTRY_MISSING', sequence: 40 };
    },
  },
  {
    what: 'the first entry removed',
    tamper: async (place) => {
      await place.raw('DELETE FROM audit_entry WHERE sequence = 1');
      return { code: 'ENTRY_MISSING', sequence: 1 };
    },
  },
  {
    what: 'two entries swapped',
    tamper: async (place) => {
      await place.raw('UPDATE audit_entry SET sequence = 1000000 WHERE sequence = 40');
      await place.raw('UPDATE audit_entry SET sequence = 40 WHERE sequence = 41');
      await place.raw('UPDATE audit_entry SET sequence = 41 WHERE sequence = 1000000');
      return { code: 'ENTRY_EDITED', sequence: 40 };
    },
  },
  {
    what: 'the tail cut, its rows left',
    tamper: async (place) => {
      const { version_id: id, recorded_from: at } = await one(
        place,
        `SELECT * FROM recipient_version WHERE recipient_id = '${ALONE}'`,
      );
      await place.raw(`DELETE FROM audit_entry WHERE recorded_at >= '${at}'`);
      return { code: 'ROW_WITHOUT_ENTRY', table: 'recipient_version', id };
    },
  },
  {
    what: 'the name that searches go by edited',
    tamper: async (place) => {
      const { version_id: id } = await one(place, 'SELECT version_id FROM recipient_version');
      await place.raw(
        `UPDATE recipient_version SET search_name = 'hidden' WHERE version_id = '${id ?? ''}'`,
      );
      return { code: 'COPY_DIFFERS', table: 'recipient_version', id };
    },
  },
  {
    what: 'a promoted fact said otherwise in the particulars',
    tamper: async (place) => {
      const { version_id: id } = await one(
        place,
        'SELECT version_id, particulars FROM recipient_version',
      );
      await place.raw(
        `UPDATE recipient_version SET particulars = replace(particulars, '{"', '{"kind":"OTHER","') WHERE version_id = '${id ?? ''}'`,
      );
      return { code: 'COPY_DIFFERS', table: 'recipient_version', id };
    },
  },
  {
    what: 'a party of a safeguard edited',
    tamper: async (place) => {
      const { version_id: id } = await one(
        place,
        'SELECT version_id FROM safeguard_party WHERE joined_on IS NOT NULL',
      );
      await place.raw(
        `UPDATE safeguard_party SET joined_on = '1999-01-01' WHERE version_id = '${id ?? ''}'`,
      );
      return { code: 'COPY_DIFFERS', table: 'safeguard_party', id };
    },
  },
  {
    what: 'a party of a safeguard deleted',
    tamper: async (place) => {
      const { version_id: id } = await one(place, 'SELECT version_id FROM safeguard_party');
      await place.raw(
        `DELETE FROM safeguard_party WHERE version_id = '${id ?? ''}' AND side = 'IMPORTER'`,
      );
      return { code: 'COPY_DIFFERS', table: 'safeguard_party', id };
    },
  },
  {
    what: 'a derived answer edited',
    tamper: async (place) => {
      const { id } = await one(
        place,
        `SELECT coverage_period_id AS id FROM coverage_period
         WHERE outcome = 'NOT_COVERED' AND recorded_to = '${OPEN}'`,
      );
      await place.raw(
        `UPDATE coverage_period SET outcome = 'ADEQUATE' WHERE coverage_period_id = '${id ?? ''}'`,
      );
      return { code: 'COVERAGE_DIFFERS', table: 'coverage_period', id };
    },
  },
  {
    what: 'a derived answer of the past edited',
    tamper: async (place) => {
      const { id } = await one(
        place,
        `SELECT coverage_period_id AS id FROM coverage_period WHERE recorded_to < '${OPEN}'`,
      );
      await place.raw(
        `UPDATE coverage_period SET missing = '["NOTHING"]' WHERE coverage_period_id = '${id ?? ''}'`,
      );
      return { code: 'COVERAGE_DIFFERS', table: 'coverage_period', id };
    },
  },
  {
    what: 'every derived answer of a flow deleted',
    tamper: async (place) => {
      const { id } = await one(
        place,
        `SELECT data_flow_id AS id FROM coverage_period WHERE recorded_to = '${OPEN}'`,
      );
      await place.raw(`DELETE FROM coverage_period WHERE data_flow_id = '${id ?? ''}'`);
      return { code: 'COVERAGE_DIFFERS', table: 'coverage_period', id };
    },
  },
  {
    what: 'a derived answer moved to an instant of which no entry tells',
    tamper: async (place) => {
      const { id } = await one(place, 'SELECT coverage_period_id AS id FROM coverage_period');
      await place.raw(
        `UPDATE coverage_period SET recorded_from = '2001-01-01T00:00:00.001Z' WHERE coverage_period_id = '${id ?? ''}'`,
      );
      return { code: 'ROW_WITHOUT_ENTRY', table: 'coverage_period', id };
    },
  },
  {
    what: 'the rules that are said to have derived the answers',
    tamper: async (place) => {
      await place.raw(`UPDATE register SET rules_version = '0.0.1'`);
      return { code: 'RULES_DIFFER', table: 'register' };
    },
  },
];
