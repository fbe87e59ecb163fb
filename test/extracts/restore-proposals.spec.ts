import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IntegrityService } from '../../src/integrity/integrity.service.js';
import { ProposalService } from '../../src/proposals/proposal.service.js';
import { RestoreService } from '../../src/restoring/restore.service.js';
import { DPO, PROCUREMENT } from '../support/acting.js';
import { TO_SERVE } from '../support/application.js';
import { databases } from '../support/databases.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { benchOn, filesIn } from '../support/extract-files.js';
import type { Bench } from '../support/extract-files.js';
import { companies, inBatches } from '../support/in-parts.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

const ASKED = { on: '2023-03-31', formats: ['NATIVE'], history: true } as const;

/** Two parts, and some of a third. */
const MANY = 600;

describe.each(someDatabases)('proposals of a register, read back on $name', ({ place }) => {
  const places: Place[] = [];
  const benches: Bench[] = [];
  let source: Bench;
  let target: Bench;

  async function bench(on: Place): Promise<Bench> {
    const made = await benchOn(on.location);
    places.push(on);
    benches.push(made);
    return made;
  }

  beforeAll(async () => {
    const [sqlite] = databases;
    if (sqlite === undefined) throw new Error('There is no database.');
    source = await bench(await sqlite.place(await recordedDemonstration('sqlite')));
    target = await bench(await place());
  }, TO_SERVE);

  afterAll(async () => {
    for (const each of benches) await each.close();
    for (const each of places) await each.remove();
  });

  it(
    'wait for a second person as they did, whatever their size',
    async () => {
      const said = { title: 'Many', reason: 'An import' };
      const proposals = source.services.get(ProposalService);
      const saved = await proposals.saveInParts(PROCUREMENT, said, inBatches(companies(MANY)));
      if (!('proposalId' in saved)) throw new Error(JSON.stringify(saved));
      const { proposalId } = saved;
      await proposals.submit(PROCUREMENT, proposalId);
      const file = await source.extract('history.zip', ASKED);
      expect((await filesIn(file)).get('native/proposal-parts.ndjson')?.split('\n')).toHaveLength(
        4,
      );

      await target.services.get(RestoreService).restore(file, 'test', () => undefined);
      const { fault } = await target.services.get(IntegrityService).verify();
      expect(fault).toBeNull();
      const restored = target.services.get(ProposalService);
      const [there, here] = [await restored.byId(proposalId), await proposals.byId(proposalId)];
      expect(there).toEqual(here);
      if (there === null || here === null) throw new Error('It is there.');
      expect(await restored.commands(there, 590, 10)).toEqual(
        await proposals.commands(here, 590, 10),
      );
      await restored.approve(DPO, proposalId, 'Looked at');
      expect((await restored.byId(proposalId))?.state).toBe('APPROVED');
    },
    TO_SERVE,
  );
});
