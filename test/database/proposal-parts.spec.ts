import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_IN_PART } from '../../src/domain/proposals/proposal.js';
import type { ProposedCommand } from '../../src/domain/proposals/proposal.js';
import { IntegrityService } from '../../src/integrity/integrity.service.js';
import type { ProposalService, StepOutcome } from '../../src/proposals/proposal.service.js';
import { Spool } from '../../src/proposals/spool.js';
import { said } from '../domain/commands/a-known.js';
import { recording, revising, withdrawing } from '../domain/commands/commanded.js';
import { DPO, PROCUREMENT } from '../support/acting.js';
import { commanding, companyId } from '../support/commanding.js';
import type { Commanding } from '../support/commanding.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { digestOfTables } from '../support/digest-of-tables.js';
import { companies, company, inBatches } from '../support/in-parts.js';
import { DAY, draft, NOORDZEE, papers, proposing, pune } from '../support/proposing.js';
import { CLOCK, recordedDemonstration } from '../support/recorded-demonstration.js';
import { everythingThatIsSo } from './everything-that-is-so.js';

/** Five parts, the last one not full. */
const MANY = 1_200;

const SAID = { title: 'An import', reason: 'A spreadsheet came' };

describe.each(someDatabases)('proposals in parts on $name', ({ name, place: makePlace }) => {
  let place: Place;
  let register: Commanding;
  let proposals: ProposalService;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    register = await commanding(place);
    ({ proposals } = proposing(register));
  }, 120_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  function refusals(outcome: StepOutcome): readonly string[] {
    return 'refusals' in outcome ? said(outcome.refusals) : [];
  }

  function taken(outcome: StepOutcome): string {
    if ('proposalId' in outcome) return outcome.proposalId;
    throw new Error(JSON.stringify(outcome.refusals));
  }

  async function submitted(commands: readonly ProposedCommand[]): Promise<string> {
    const id = taken(await proposals.saveInParts(PROCUREMENT, SAID, inBatches(commands)));
    return taken(await proposals.submit(PROCUREMENT, id));
  }

  async function approved(commands: readonly ProposedCommand[]): Promise<string> {
    return taken(await proposals.approve(DPO, await submitted(commands), 'Looked at'));
  }

  async function seen(id: string): Promise<string> {
    return (await register.read('recipient', id, DAY))?.versionId ?? '';
  }

  const digest = (): Promise<string> => digestOfTables(register.database.reader);
  const isSo = async (): Promise<readonly string[]> =>
    everythingThatIsSo(register.database.reader, await register.now());

  it('are saved as they come, and approved by a second person as one', async () => {
    const commands = companies(MANY);
    const id = await submitted(commands);
    expect(await proposals.byId(id)).toMatchObject({
      state: 'SUBMITTED',
      content: { ...SAID, commands: [], parts: { count: 5, commands: MANY } },
    });
    expect(refusals(await proposals.approve(PROCUREMENT, id, null))).toEqual([
      'SECOND_PERSON_REQUIRED id state=SUBMITTED',
    ]);
    const told: string[] = [];
    const before = await register.now();
    await proposals.approve(DPO, id, 'Looked at', (done, all) => told.push(`${done}/${all}`));
    expect(told).toEqual(['250/1200', '500/1200', '750/1200', '1000/1200', '1200/1200']);
    const { reader } = register.database;
    const entries = await reader.rows(
      `SELECT action, actor, reason, count(*) AS entries FROM audit_entry
       WHERE subject = :subject AND recorded_at > :before GROUP BY action, actor, reason`,
      { subject: `proposal ${id}`, before },
    );
    expect(entries).toEqual([
      { action: 'APPROVE_PROPOSAL', actor: DPO.id, reason: SAID.reason, entries: 5 },
    ]);
    expect((await proposals.byId(id))?.steps.at(-1)).toMatchObject({
      step: 'APPROVED',
      reason: 'Looked at',
      recordedAt: await register.now(),
    });
    const found = await Promise.all(commands.map((each) => seen(each.id)));
    expect(found.filter((versionId) => versionId === '')).toEqual([]);
    expect((await new IntegrityService(reader, CLOCK).verify()).fault).toBeNull();
  });

  it('are shown a page at a time, across parts', async () => {
    const commands = companies(MANY);
    const id = taken(await proposals.saveInParts(PROCUREMENT, SAID, inBatches(commands, 999)));
    const proposal = await proposals.byId(id);
    if (proposal === null) throw new Error('It was saved.');
    const shown = (from: number, most: number): Promise<readonly ProposedCommand[]> =>
      proposals.commands(proposal, from, most);
    for (const [from, most] of [
      [0, 100],
      [200, 100],
      [249, 2],
      [250, 250],
      [1_150, 100],
      [1_200, 100],
      [5_000, 1],
    ] as const) {
      expect(await shown(from, most)).toEqual(commands.slice(from, from + most));
    }
  });

  it('are rehearsed by their first part, and say how much is yet to be judged', async () => {
    const flow = pune(randomUUID());
    const id = taken(
      await proposals.saveInParts(
        PROCUREMENT,
        SAID,
        inBatches([flow, ...companies(MOST_IN_PART), ...papers()]),
      ),
    );
    const before = await digest();
    const gaps = (await proposals.rehearse(id))?.gaps ?? [];
    expect(await digest()).toBe(before);
    const named = gaps.map(({ code, blocks }) => `${code} ${blocks}`);
    expect(named.filter((each) => !each.startsWith('LIKELY_DUPLICATE'))).toEqual([
      'NO_TRANSFER_TOOL false',
      'NO_ASSESSMENT false',
      'NO_ANNEX_II false',
      'NO_AGREEMENT false',
      'JUDGED_WHEN_APPROVED false',
    ]);
    expect(gaps.find(({ code }) => code === 'JUDGED_WHEN_APPROVED')?.values).toEqual({
      rehearsed: '250',
      count: '254',
    });
    taken(await proposals.submit(PROCUREMENT, id));
    taken(await proposals.approve(DPO, id, null));
    expect(await register.answers(flow.id, DAY)).toEqual(['EU SAFEGUARDED']);
    taken(await proposals.undo(DPO, id, 'A test'));
  });

  it('name what an earlier part brings', async () => {
    const [importer, flow] = [randomUUID(), randomUUID()];
    await approved([
      company('Lyon in parts Example', importer),
      ...companies(MOST_IN_PART),
      draft(
        'dataFlow',
        {
          exporterId: NOORDZEE,
          recipientId: importer,
          destination: 'FR',
          exporterRole: 'CONTROLLER',
          recipientRole: 'CONTROLLER',
          dataCategories: ['name'],
          purposes: ['answer_requests'],
          staffData: false,
        },
        flow,
      ),
    ]);
    expect(await register.answers(flow, DAY)).toEqual(['EU NO_RESTRICTED_TRANSFER']);
  });

  it.each<{ what: string; last: () => ProposedCommand; refused: string[] }>([
    {
      what: 'a command that is refused',
      last: () => draft('recipient', { kind: 'OTHER', legalName: 'Last', establishedIn: 'QQ' }),
      refused: [
        'HAS_GAPS id count=1 gaps=UNKNOWN_TERRITORY',
        'UNKNOWN_TERRITORY commands.1199.facts.establishedIn code=QQ',
      ],
    },
    {
      what: 'a record that lacks a fact',
      last: () => draft('recipient', { kind: 'OTHER' }),
      refused: [
        'HAS_GAPS id count=1 gaps=FACT_MISSING',
        'FACT_MISSING commands.1199.facts.legalName fact=legalName',
      ],
    },
    {
      what: 'a flow without papers',
      last: () => pune(randomUUID()),
      refused: [
        'HAS_GAPS id count=4 gaps=NO_TRANSFER_TOOL, NO_ASSESSMENT, NO_ANNEX_II, NO_AGREEMENT',
      ],
    },
  ])('leave nothing behind for $what in the last part', async ({ last, refused }) => {
    const id = await submitted([...companies(MANY - 1), last()]);
    const before = await digest();
    expect(refusals(await proposals.approve(DPO, id, null))).toEqual(refused);
    expect(await digest()).toBe(before);
    expect((await proposals.byId(id))?.state).toBe('SUBMITTED');
  });

  it('leave nothing behind when their commands end in an error, or never come', async () => {
    const before = await digest();
    async function* failing(): AsyncGenerator<readonly ProposedCommand[]> {
      yield* inBatches(companies(600));
      throw new Error('The file ends here.');
    }
    await expect(proposals.saveInParts(PROCUREMENT, SAID, failing())).rejects.toThrow(
      'The file ends here.',
    );
    expect(refusals(await proposals.saveInParts(PROCUREMENT, SAID, inBatches([])))).toEqual([
      'NOTHING_CHANGES commands',
    ]);
    expect(await Spool.of(inBatches(companies(11)), 10)).toBeNull();
    expect(await digest()).toBe(before);
  });

  it('let others write while their commands are made', async () => {
    const done: string[] = [];
    async function* slowly(): AsyncGenerator<readonly ProposedCommand[]> {
      yield companies(300);
      await register.done(recording('recipient', randomUUID(), { legalName: 'Meanwhile' }));
      done.push('somebody wrote');
      yield companies(300);
    }
    taken(await proposals.saveInParts(PROCUREMENT, SAID, slowly()));
    expect(done).toEqual(['somebody wrote']);
  });

  it('are undone as one step, which puts back exactly what stood', async () => {
    const changed = companyId('cape');
    const basedOn = await seen(changed);
    const before = await isSo();
    const brought = company('Brought in parts Example');
    const id = await approved([
      brought,
      revising('recipient', changed, { city: 'Gent' }, { from: '2023-01-01', basedOn }),
      ...companies(MOST_IN_PART),
      draft('dataFlow', {
        exporterId: NOORDZEE,
        recipientId: brought.id,
        destination: 'BE',
        dataCategories: ['name'],
        purposes: ['answer_requests'],
        staffData: false,
        exporterRole: 'CONTROLLER',
        recipientRole: 'CONTROLLER',
      }),
    ]);
    await register.done(recording('recipient', randomUUID(), { legalName: 'Since then' }));
    expect(await isSo()).not.toEqual(before);
    const told: string[] = [];
    taken(await proposals.undo(DPO, id, 'Wrong file', (done, all) => told.push(`${done}/${all}`)));
    expect(told).toEqual(['1/2', '2/2']);
    const putBack = (await isSo()).filter((each) => !each.includes('Since then'));
    expect(putBack).toEqual(before);
    expect((await proposals.byId(id))?.state).toBe('UNDONE');
    const { reader } = register.database;
    expect((await new IntegrityService(reader, CLOCK).verify()).fault).toBeNull();
  });

  it('stay when something later rests on what any of the parts brought, which is named', async () => {
    const first = company('Rested on in parts Example');
    const id = await approved([first, ...companies(MOST_IN_PART)]);
    const flow = randomUUID();
    const facts = { exporterId: NOORDZEE, recipientId: first.id, destination: 'BE' } as const;
    await register.done(recording('dataFlow', flow, facts, { from: DAY }));
    const before = await digest();
    expect(refusals(await proposals.undo(DPO, id, 'a test'))).toEqual([
      `LATER_CHANGED id records=dataFlow ${flow}`,
    ]);
    expect(await digest()).toBe(before);
    const [version] = await register.database.reader.rows<{ version_id: string }>(
      `SELECT version_id FROM data_flow_version WHERE data_flow_id = :flow`,
      { flow },
    );
    const basedOn = version?.version_id ?? '';
    await register.done(withdrawing('dataFlow', flow, { from: DAY, how: 'CORRECTION', basedOn }));
    taken(await proposals.undo(DPO, id, 'a test'));
    expect(await seen(first.id)).toBe('');
  });

  it('are not approved when a part is no longer what was saved', async () => {
    const id = await submitted(companies(600, 'Edited'));
    const off = {
      sqlite: 'DROP TRIGGER proposal_part_no_update',
      postgres: 'ALTER TABLE proposal_part DISABLE TRIGGER USER',
    } as const;
    await place.raw(off[name]);
    await place.raw(
      `UPDATE proposal_part SET commands = replace(commands, 'Edited 599', 'Forged 599')`,
    );
    const before = await digest();
    await expect(proposals.approve(DPO, id, null)).rejects.toThrow(
      `The parts of proposal ${id} are not those that were saved.`,
    );
    expect(await digest()).toBe(before);
  });
});
