import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BEGINNING, FOREVER } from '../../src/domain/time/local-date.js';
import { law } from '../../seeds/reference/law.js';
import { aFlow, aRecipient } from '../domain/coverage/a-dossier.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';
import { chainOf, faultsOf } from './soundness.js';

const valid = { from: BEGINNING, to: FOREVER };

describe.each(databases)(
  'what tells whether a register on $name is sound',
  ({ place: makePlace }) => {
    let place: Place;
    let register: OpenRegister;
    beforeAll(async () => {
      place = await makePlace();
      register = await openRegister(place, 'PRODUCTION', law());
      const [exporterId, recipientId, flowId] = [randomUUID(), randomUUID(), randomUUID()];
      await register.recording.record({
        actor: 'tester',
        action: 'TEST',
        reason: 'because',
        changes: [
          { noun: 'recipient', id: exporterId, valid, facts: aRecipient() },
          { noun: 'recipient', id: recipientId, valid, facts: aRecipient({ establishedIn: 'IN' }) },
          { noun: 'dataFlow', id: flowId, valid, facts: aFlow({ exporterId, recipientId }) },
        ],
      });
    });
    afterAll(async () => {
      await register.database.close();
      await place.remove();
    });

    const unguarded = (table: string): Promise<unknown> => {
      const trigger = `DROP TRIGGER ${table}_supersede_only`;
      return place.raw(place.location.engine === 'postgres' ? `${trigger} ON ${table}` : trigger);
    };

    it('finds nothing in one that is', async () => {
      expect(await faultsOf(register.database.reader)).toEqual([]);
    });

    it('finds coverage that the core does not answer', async () => {
      await unguarded('coverage_period');
      await place.raw(`UPDATE coverage_period SET outcome = 'ADEQUATE'`);
      const faults = await faultsOf(register.database.reader);
      expect(faults).toEqual(['Coverage is not what the core answers.']);
    });

    it('finds rows of an instant without an entry', async () => {
      await place.raw(`UPDATE coverage_period SET recorded_from = '2001-01-01T00:00:00.000Z'`);
      const faults = await faultsOf(register.database.reader);
      expect(faults).toContain('Rows of 2001-01-01T00:00:00.000Z have no entry.');
    });

    it('finds an edited row', async () => {
      await unguarded('recipient_version');
      await place.raw(`UPDATE recipient_version SET legal_name = 'Somebody else'`);
      const faults = await faultsOf(register.database.reader);
      expect(faults[0]).toMatch(/^What was written at .* is not what entry \d+ says\.$/);
    });

    it('finds an entry that was put in', async () => {
      const digest = 'f'.repeat(64);
      await place.raw(`INSERT INTO audit_entry SELECT max(sequence) + 1, '2099-01-01T00:00:00.000Z', 'nobody',
        'TEST', NULL, 'because', '${digest}', '${digest}', '${digest}' FROM audit_entry`);
      const faults = await faultsOf(register.database.reader);
      const last = (await chainOf(register.database.reader)).length;
      expect(faults).toContain(`Entry ${last} does not follow from the one before.`);
    });
  },
);
