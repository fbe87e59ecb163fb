import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Noun } from '../../src/domain/register/change.js';
import type { ProposalService, StepOutcome } from '../../src/proposals/proposal.service.js';
import { said } from '../domain/commands/a-known.js';
import { revising, withdrawing } from '../domain/commands/commanded.js';
import { DPO, PROCUREMENT } from '../support/acting.js';
import { commanding, companyId } from '../support/commanding.js';
import type { Commanding } from '../support/commanding.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';
import { digestOfTables } from '../support/digest-of-tables.js';
import {
  content,
  DAY,
  draft,
  NOORDZEE,
  papers,
  proposing as proposingIn,
  PUNE,
  pune,
} from '../support/proposing.js';
import type { Proposing } from '../support/proposing.js';

describe.each(databases)('proposals on $name', ({ name, place: makePlace }) => {
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

  it('are saved half-way, and say what is missing', async () => {
    const id = await proposing.saved(draft('dataFlow', { recipientId: PUNE }));
    expect(await proposing.gaps(id)).toEqual(
      ['exporterId', 'dataCategories', 'purposes', 'staffData'].map(
        (fact) => `FACT_MISSING commands.0.facts.${fact}`,
      ),
    );
    expect(refusals(await proposals.submit(PROCUREMENT, id))[0]).toBe(
      'HAS_GAPS id count=4 gaps=FACT_MISSING',
    );
    expect(await proposals.byId(id)).toMatchObject({ state: 'DRAFT', author: PROCUREMENT.id });
    await proposals.save(PROCUREMENT, id, content());
    expect(await proposing.gaps(id)).toEqual(['NOTHING_CHANGES commands']);
  });

  it('bring a processor in: gaps, papers, a second person, and the answer of that day', async () => {
    const flowId = randomUUID();
    const id = await proposing.saved(pune(flowId));
    expect(await proposing.gaps(id)).toEqual([
      'NO_TRANSFER_TOOL commands.0.facts',
      'NO_ASSESSMENT commands.0.facts',
      'NO_ANNEX_II commands.0.facts',
      'NO_AGREEMENT commands.0.facts',
    ]);
    expect(refusals(await proposals.submit(PROCUREMENT, id))).toEqual([
      'HAS_GAPS id count=4 gaps=NO_TRANSFER_TOOL, NO_ASSESSMENT, NO_ANNEX_II, NO_AGREEMENT',
    ]);
    expect((await proposals.rehearse(id))?.coverage).toMatchObject([
      {
        flowId,
        recipient: 'Pune Support Example Pvt Ltd',
        destination: 'IN',
        coverages: [{ regime: 'EU', outcome: 'NOT_COVERED' }],
      },
    ]);

    await proposals.save(PROCUREMENT, id, content(pune(flowId), ...papers()));
    expect(await proposing.gaps(id)).toEqual([]);
    expect(await proposals.submit(PROCUREMENT, id)).toEqual({ proposalId: id });
    expect(refusals(await proposals.approve(PROCUREMENT, id, null))).toEqual([
      'SECOND_PERSON_REQUIRED id state=SUBMITTED',
    ]);
    expect(await register.read('dataFlow', flowId, DAY)).toBeUndefined();

    expect(await proposals.approve(DPO, id, 'Looked at')).toEqual({ proposalId: id });
    expect(await register.answers(flowId, '2026-11-23')).toEqual(['EU SAFEGUARDED']);
    expect(await register.read('dataFlow', flowId, '2026-11-23')).toBeDefined();
    expect(await register.read('dataFlow', flowId, '2026-11-22')).toBeUndefined();
    const proposal = await proposals.byId(id);
    expect(proposal?.steps.map(({ step, actor }) => `${step} ${actor}`)).toEqual([
      'SAVED procurement@example',
      'SAVED procurement@example',
      'SUBMITTED procurement@example',
      'APPROVED dpo@example',
    ]);
  });

  it('are their author’s, and wait for a second person', async () => {
    const id = await proposing.saved(
      draft('recipient', { kind: 'OTHER', legalName: 'Waiting Example' }),
    );
    expect(refusals(await proposals.save(DPO, id, content()))).toEqual([
      'NOT_YOURS id state=DRAFT',
    ]);
    expect(refusals(await proposals.approve(DPO, id, null))).toEqual([
      'NOT_SUBMITTED id state=DRAFT',
    ]);
    await proposals.submit(PROCUREMENT, id);
    expect(refusals(await proposals.reject(PROCUREMENT, id, 'changed my mind'))).toEqual([
      'SECOND_PERSON_REQUIRED id state=SUBMITTED',
    ]);
    expect(await proposals.reject(DPO, id, 'Not needed')).toEqual({ proposalId: id });
    expect(await proposals.byId(id)).toMatchObject({
      state: 'REJECTED',
      steps: [{}, {}, { step: 'REJECTED', reason: 'Not needed' }],
    });
    expect(refusals(await proposals.approve(DPO, id, null))).toEqual([
      'NOT_SUBMITTED id state=REJECTED',
    ]);
    const other = await proposing.saved(
      draft('recipient', { kind: 'OTHER', legalName: 'Back Example' }),
    );
    expect(refusals(await proposals.withdraw(DPO, other, null))).toEqual([
      'NOT_YOURS id state=DRAFT',
    ]);
    await proposals.withdraw(PROCUREMENT, other, null);
    expect(await proposing.state(other)).toBe('WITHDRAWN');
    expect(refusals(await proposals.undo(DPO, other, 'a test'))).toEqual([
      'NOT_APPROVED id state=WITHDRAWN',
    ]);
    const nobody = ['UNKNOWN_RECORD id noun=proposal id=nobody'];
    expect(refusals(await proposals.submit(PROCUREMENT, 'nobody'))).toEqual(nobody);
    expect(refusals(await proposals.approve(DPO, 'nobody', null))).toEqual(nobody);
    expect(refusals(await proposals.undo(DPO, 'nobody', 'a test'))).toEqual(nobody);
    expect(await proposals.rehearse('nobody')).toBeNull();
  });

  it('are listed by their state, the newest first, page by page', async () => {
    const first = await proposing.saved(
      draft('recipient', { kind: 'OTHER', legalName: 'First Example' }),
    );
    const second = await proposing.saved(
      draft('recipient', { kind: 'OTHER', legalName: 'Second Example' }),
    );
    const page = await proposals.page(['DRAFT'], null, 1);
    expect(page.map(({ id }) => id)).toEqual([second]);
    const before = page[0]?.steps.at(-1)?.recordedAt ?? null;
    expect((await proposals.page(['DRAFT'], before, 1)).map(({ id }) => id)).toEqual([first]);
    expect((await proposals.page(['REJECTED'], null, 50)).map((each) => each.state)).toEqual([
      'REJECTED',
    ]);
    expect(await proposals.page(['UNDONE'], null, 50)).toEqual([]);
  });

  it('are rehearsed without a trace', async () => {
    const { reader } = register.database;
    const id = await proposing.saved(
      draft('recipient', { kind: 'OTHER', legalName: 'Rehearsed Example' }),
      withdrawing('recipient', companyId('hue'), { from: DAY, basedOn: 'nobody knows' }),
    );
    const before = await digestOfTables(reader);
    await proposals.rehearse(id);
    await proposals.submit(PROCUREMENT, id);
    await proposals.approve(DPO, id, null);
    expect(await digestOfTables(reader)).toBe(before);
    const fine = await proposing.saved(
      draft('recipient', { kind: 'OTHER', legalName: 'Fine Example' }),
    );
    const again = await digestOfTables(reader);
    expect((await proposals.rehearse(fine))?.gaps).toEqual([]);
    expect(await digestOfTables(reader)).toBe(again);
  });

  it('are refused when the world changed underneath, all of them or none', async () => {
    const { reader } = register.database;
    const id = companyId('kyiv');
    const basedOn = await seen('recipient', id);
    const proposal = await proposing.submitted(
      draft('recipient', { kind: 'OTHER', legalName: 'All or nothing Example' }),
      revising('recipient', id, { city: 'Lviv' }, { from: DAY, basedOn }),
    );
    const change = revising('recipient', id, { sector: 'code' }, { from: DAY, basedOn });
    const { knownAt } = await register.done(change, { actor: DPO });
    const before = await digestOfTables(reader);
    expect(refusals(await proposals.approve(DPO, proposal, null))).toEqual([
      'HAS_GAPS id count=1 gaps=STALE',
      `STALE commands.1.basedOn fields=sector by=dpo@example at=${knownAt}`,
    ]);
    expect(await digestOfTables(reader)).toBe(before);
    expect(await proposing.state(proposal)).toBe('SUBMITTED');
  });

  it('name what they bring before it has been recorded', async () => {
    const [company, flow] = [randomUUID(), randomUUID()];
    await proposing.approved(
      draft(
        'recipient',
        { kind: 'OTHER', legalName: 'Lyon Example', establishedIn: 'FR' },
        company,
      ),
      draft(
        'dataFlow',
        {
          exporterId: NOORDZEE,
          recipientId: company,
          destination: 'FR',
          exporterRole: 'CONTROLLER',
          recipientRole: 'CONTROLLER',
          dataCategories: ['name'],
          purposes: ['answer_requests'],
          staffData: false,
        },
        flow,
      ),
    );
    expect(await register.answers(flow, DAY)).toEqual(['EU NO_RESTRICTED_TRANSFER']);
  });
});
