import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Noun } from '../../src/domain/register/change.js';
import type { ProposalService, StepOutcome } from '../../src/proposals/proposal.service.js';
import { said } from '../domain/commands/a-known.js';
import { recording, revising, withdrawing } from '../domain/commands/commanded.js';
import { DPO, PROCUREMENT } from '../support/acting.js';
import { commanding, companyId } from '../support/commanding.js';
import type { Commanding } from '../support/commanding.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { content, DAY, draft, NOORDZEE, proposing as proposingIn } from '../support/proposing.js';
import type { Proposing } from '../support/proposing.js';
import { everythingThatIsSo as everythingIn } from './everything-that-is-so.js';

/** Places enough for more flows than are looked for at once. */
const EEA = 'BE NL FR DE LU IT ES PT AT DK SE FI IE GR PL CZ SK HU RO BG HR SI EE LV'.split(' ');

describe.each(someDatabases)('approved proposals on $name', ({ name, place: makePlace }) => {
  let place: Place;
  let register: Commanding;
  let proposals: ProposalService;
  let proposing: Proposing;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(name));
    register = await commanding(place);
    proposing = proposingIn(register);
    proposals = proposing.proposals;
  }, 120_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  function refusals(outcome: StepOutcome): readonly string[] {
    return 'refusals' in outcome ? said(outcome.refusals) : [];
  }

  async function seen(noun: Noun, id: string): Promise<string> {
    return (await register.read(noun, id, DAY))?.versionId ?? '';
  }

  const everythingThatIsSo = async (): Promise<readonly string[]> =>
    everythingIn(register.database.reader, await register.now());

  it('change the law by two people, with a source and a reason', async () => {
    const decision = {
      regime: 'EU',
      territory: 'IN',
      territoryName: 'India',
      instrument: 'Decision of a test',
      scopeKind: 'WHOLE',
      source: 'OJ of a test',
    } as const;
    const unsourced = await proposing.saved(draft('adequacyDecision', { ...decision, source: '' }));
    expect(await proposing.gaps(unsourced)).toEqual(['SOURCE_REQUIRED commands.0.facts.source']);
    const silent = await proposals.save(PROCUREMENT, null, {
      ...content(draft('adequacyDecision', decision)),
      reason: '',
    });
    expect(await proposing.gaps('proposalId' in silent ? silent.proposalId : '')).toEqual([
      'REASON_REQUIRED reason',
    ]);
    const before = await everythingThatIsSo();
    const decided = draft('adequacyDecision', decision);
    const id = await proposing.approved(decided);
    expect(await everythingThatIsSo()).not.toEqual(before);
    expect(refusals(await proposals.undo(DPO, id, 'It was a test'))).toEqual([
      'NEEDS_PROPOSAL id noun=adequacyDecision',
    ]);
    const basedOn = await seen('adequacyDecision', decided.id);
    await proposing.approved(
      withdrawing('adequacyDecision', decided.id, { from: DAY, how: 'CORRECTION', basedOn }),
    );
    expect(await everythingThatIsSo()).toEqual(before);
  });

  it('are undone as one step, which puts back exactly what stood', async () => {
    const company = companyId('cape');
    const before = await everythingThatIsSo();
    const id = await proposing.approved(
      draft('recipient', { kind: 'OTHER', legalName: 'Undone Example' }),
      revising(
        'recipient',
        company,
        { establishedIn: 'BE', city: 'Gent' },
        { from: '2023-01-01', to: '2027-01-01', basedOn: await seen('recipient', company) },
      ),
    );
    const knownAt = await register.now();
    expect(await everythingThatIsSo()).not.toEqual(before);
    expect(await proposals.undo(DPO, id, 'Wrong company')).toEqual({ proposalId: id });
    expect(await everythingThatIsSo()).toEqual(before);
    expect(await proposing.state(id)).toBe('UNDONE');
    expect((await register.read('recipient', company, DAY, knownAt))?.facts.city).toBe('Gent');
    expect(refusals(await proposals.undo(DPO, id, 'again'))).toEqual([
      'NOT_APPROVED id state=UNDONE',
    ]);
  });

  it('stay when something later rests on what they brought, which is named', async () => {
    const company = randomUUID();
    const id = await proposing.approved(
      draft('recipient', { kind: 'OTHER', legalName: 'Rested Example' }, company),
    );
    const facts = {
      exporterId: NOORDZEE,
      recipientId: company,
      destination: 'BE',
      recipientRole: 'CONTROLLER',
    } as const;
    const flow = randomUUID();
    await register.done(recording('dataFlow', flow, facts, { from: '2026-11-24' }));
    expect(refusals(await proposals.undo(DPO, id, 'a test'))).toEqual([
      `LATER_CHANGED id records=dataFlow ${flow}`,
    ]);
    const basedOn = (await register.read('dataFlow', flow, '2026-11-24'))?.versionId ?? '';
    await register.done(withdrawing('dataFlow', flow, { from: '2026-11-24', basedOn }));
    expect(await proposals.undo(DPO, id, 'a test')).toEqual({ proposalId: id });
  });

  it('stay when what they brought, or days they emptied, were changed since', async () => {
    const company = companyId('quezon');
    const brought = await proposing.approved(
      revising(
        'recipient',
        company,
        { city: 'Cebu' },
        { from: DAY, basedOn: await seen('recipient', company) },
      ),
    );
    const basedOn = await seen('recipient', company);
    await register.done(revising('recipient', company, { city: 'Davao' }, { from: DAY, basedOn }));
    const refused = [`LATER_CHANGED id records=recipient ${company}`];
    expect(refusals(await proposals.undo(DPO, brought, 'a test'))).toEqual(refused);

    const lonely = randomUUID();
    await register.done(recording('recipient', lonely, { legalName: 'Lonely Example' }));
    const emptied = await proposing.approved(
      withdrawing('recipient', lonely, { from: DAY, basedOn: await seen('recipient', lonely) }),
    );
    await register.done(
      recording('recipient', lonely, { legalName: 'Lonely Again' }, { from: '2026-12-01' }),
    );
    expect(refusals(await proposals.undo(DPO, emptied, 'a test'))).toEqual([
      `LATER_CHANGED id records=recipient ${lonely}`,
    ]);
  });

  it('stay when what they ended names something that is gone since', async () => {
    const [company, flow] = [randomUUID(), randomUUID()];
    const facts = { exporterId: NOORDZEE, recipientId: company, destination: 'BE' } as const;
    await register.done(recording('recipient', company, { legalName: 'Gone Example' }));
    await register.done(recording('dataFlow', flow, facts));
    const ended = await proposing.approved(
      withdrawing('dataFlow', flow, { from: DAY, basedOn: await seen('dataFlow', flow) }),
    );
    const basedOn = await seen('recipient', company);
    await register.done(withdrawing('recipient', company, { from: '2027-01-01', basedOn }));
    expect(refusals(await proposals.undo(DPO, ended, 'a test'))).toEqual([
      `LATER_CHANGED id records=recipient ${company}`,
    ]);
    await register.done(
      recording('recipient', company, { legalName: 'Back Example' }, { from: '2027-01-01' }),
    );
    expect(await proposals.undo(DPO, ended, 'a test')).toEqual({ proposalId: ended });
    expect(await register.read('dataFlow', flow, '2027-06-01')).toBeDefined();
  });

  it('see everything that rests on what they take away, however much that is', async () => {
    const company = randomUUID();
    const flows = new Map(EEA.map((destination) => [destination, randomUUID()]));
    const facts = {
      exporterId: NOORDZEE,
      recipientId: company,
      exporterRole: 'CONTROLLER',
      recipientRole: 'CONTROLLER',
      dataCategories: ['name'],
      purposes: ['answer_requests'],
      staffData: false,
    } as const;
    const brought = await proposing.approved(
      draft('recipient', { kind: 'OTHER', legalName: 'Everywhere Example' }, company),
      ...[...flows].map(([destination, id]) => draft('dataFlow', { ...facts, destination }, id)),
    );
    const later = randomUUID();
    await register.done(
      recording('dataFlow', later, { ...facts, destination: 'LT' }, { from: DAY }),
    );
    expect(refusals(await proposals.undo(DPO, brought, 'a test'))).toEqual([
      `LATER_CHANGED id records=dataFlow ${later}`,
    ]);
    const ending = await Promise.all(
      [...flows.values()].map(async (id) =>
        withdrawing('dataFlow', id, { from: DAY, basedOn: await seen('dataFlow', id) }),
      ),
    );
    const basedOn = await seen('recipient', company);
    const leaving = withdrawing('recipient', company, { from: DAY, basedOn });
    const rehearsal = await proposals.rehearse(await proposing.saved(...ending, leaving));
    expect(rehearsal?.gaps).toMatchObject([
      {
        code: 'RESTED_ON',
        path: `commands.${EEA.length}.id`,
        values: { records: `dataFlow ${later}` },
      },
    ]);
  });
});
