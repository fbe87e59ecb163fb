import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DPO, TO_SERVE } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import { PROCUREMENT } from './commanding.js';
import type { Json } from './commanding.js';
import { ownDemonstration } from './own-demonstration.js';
import type { OwnDemonstration } from './own-demonstration.js';
import { FLOW, from, noordzee } from './proposed-processor.js';
import { codesOf, proposedVendor, proposing } from './proposing.js';
import type { Proposing } from './proposing.js';

describe.each(someDatabases)('proposals and a second person, on $name', (kind) => {
  let own: OwnDemonstration;
  let proposals: Proposing;

  beforeAll(async () => {
    own = await ownDemonstration(kind);
    proposals = proposing(own);
  }, TO_SERVE);
  afterAll(() => own.close());

  it('need a second person: nobody decides on their own', async () => {
    const { id } = await proposals.save([proposedVendor('Own Idea Example Ltd')], { token: DPO });
    expect(await proposals.step('submitProposal', id, DPO)).toMatchObject({ state: 'SUBMITTED' });
    for (const name of ['approveProposal', 'rejectProposal']) {
      expect(await proposals.step(name, id, DPO)).toMatchObject({
        code: 'SECOND_PERSON_REQUIRED',
        path: 'id',
      });
    }
    expect(await proposals.step('withdrawProposal', id, PROCUREMENT)).toMatchObject({
      code: 'NOT_YOURS',
    });
    expect(await proposals.step('withdrawProposal', id, DPO)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await proposals.step('submitProposal', id, DPO)).toMatchObject({ code: 'NOT_A_DRAFT' });
  });

  it('can be sent back with a reason, for good', async () => {
    const { id } = await proposals.save([proposedVendor('Sent Back Example Ltd')]);
    expect(await proposals.step('approveProposal', id, DPO)).toMatchObject({
      code: 'NOT_SUBMITTED',
    });
    await proposals.step('submitProposal', id, PROCUREMENT);
    expect(await proposals.step('rejectProposal', id, DPO, ' ')).toMatchObject({
      code: 'EMPTY_TEXT',
      path: 'reason',
    });
    expect(await proposals.step('rejectProposal', id, DPO, 'Not needed')).toMatchObject({
      state: 'REJECTED',
    });
    expect(await proposals.step('approveProposal', id, DPO)).toMatchObject({
      code: 'NOT_SUBMITTED',
    });
    expect(await proposals.step('undoProposal', id, DPO)).toMatchObject({ code: 'NOT_APPROVED' });
  });

  it('add and end law with a source and two people', async () => {
    const facts = {
      regime: 'EU',
      territory: 'IN',
      territoryName: 'India',
      instrument: 'An example decision',
      scopeKind: 'WHOLE',
      scopeNote: 'Everybody',
    };
    const bare = await proposals.save([{ recordAdequacyDecision: { from, facts } }]);
    expect(codesOf((await proposals.seen(bare.id)).gaps)).toEqual(['FACT_MISSING']);
    const sourced = { from, facts: { ...facts, source: 'https://law.example/1' } };
    const { id } = await proposals.save([{ recordAdequacyDecision: sourced }], { id: bare.id });
    expect((await proposals.seen(id)).gaps).toEqual([]);
    await proposals.step('submitProposal', id, PROCUREMENT);
    expect(await proposals.step('approveProposal', id, DPO)).toMatchObject({ state: 'APPROVED' });

    const inForce = `{ register(on: "${from}") {
      adequacyDecisions(filter: { territory: ["IN"], inForce: true }) { id version source } } }`;
    const [decision] = (await own.read(inForce)).register.adequacyDecisions;
    expect(decision).toMatchObject({ source: 'https://law.example/1' });
    const of = { id: decision.id, basedOn: decision.version, from };
    const end = { withdrawAdequacyDecision: { ...of, how: 'CHANGE' } };
    const unsaid = await proposals.save([end]);
    expect(codesOf((await proposals.seen(unsaid.id)).gaps)).toEqual(['SOURCE_REQUIRED']);
    const endedBy = { ...of, how: 'CORRECTION', facts: { endedBy: 'An example judgment' } };
    const ending = await proposals.save([{ reviseAdequacyDecision: endedBy }, end], {
      id: unsaid.id,
    });
    await proposals.step('submitProposal', ending.id, PROCUREMENT);
    expect(await proposals.step('approveProposal', ending.id, DPO)).toMatchObject({
      state: 'APPROVED',
    });
    expect((await own.read(inForce)).register.adequacyDecisions).toEqual([]);
  });

  it('are refused when the world changed underneath, with what and by whom', async () => {
    const company = await own.command('recordRecipient', {
      from: '2026-01-01',
      facts: { kind: 'SERVICE_PROVIDER', legalName: 'Moving Example Ltd' },
    });
    const change = { id: company.id, basedOn: company.version, how: 'CHANGE', from: '2026-02-01' };
    const { id } = await proposals.save([
      { reviseRecipient: { ...change, facts: { city: 'Agra' } } },
    ]);
    await proposals.step('submitProposal', id, PROCUREMENT);
    await own.command('reviseRecipient', { ...change, facts: { city: 'Goa' } });
    const told = await proposals.step('approveProposal', id, DPO);
    expect(told).toMatchObject({
      code: 'HAS_GAPS',
      also: [{ code: 'STALE', path: 'commands.0.basedOn' }],
    });
    expect(told.also[0].message).toMatch(
      new RegExp(`^Since you read it ${DPO} changed it at .*: city`),
    );
    expect((await proposals.seen(id)).state).toBe('SUBMITTED');
  });

  it('record everything or nothing', async () => {
    const loop = {
      recordDataFlow: { from, facts: { ...FLOW.recordDataFlow.facts, recipientId: noordzee } },
    };
    const saved = await proposals.save([proposedVendor('Half Way Example Ltd'), loop]);
    expect((await proposals.seen(saved.id)).gaps).toMatchObject([
      { code: 'FLOW_TO_ITSELF', path: 'commands.1.facts.recipientId' },
    ]);
    expect(await proposals.step('submitProposal', saved.id, PROCUREMENT)).toMatchObject({
      code: 'HAS_GAPS',
    });
    const { register } = await own.read(
      `{ register(on: "${from}") { recipients(filter: { text: "Half Way" }) { totalCount } } }`,
    );
    expect(register.recipients.totalCount).toBe(0);
  });

  it('cannot be undone once something rests on what they brought: it is named', async () => {
    const { id } = await proposals.save([proposedVendor('Rested On Example Ltd')]);
    await proposals.step('submitProposal', id, PROCUREMENT);
    await proposals.step('approveProposal', id, DPO);
    const [{ id: company }] = (await proposals.seen(id)).changes;
    const resting = await own.command('recordStanding', {
      from,
      facts: { recipientId: company, scheme: 'LGPD' },
    });
    expect(await proposals.step('undoProposal', id, DPO)).toMatchObject({
      code: 'LATER_CHANGED',
      message: `What happened later stands in the way: standing ${resting.id}.`,
    });
  });

  it('are everybody’s to read, the one that changed last first', async () => {
    const { proposals: listed } =
      await own.read(`{ proposals(first: 2, state: [REJECTED, WITHDRAWN]) {
      edges { node { title state } } pageInfo { hasNextPage } } }`);
    expect(listed.edges.map(({ node }: Json) => node.state)).toEqual(['REJECTED', 'WITHDRAWN']);
    expect(listed.pageInfo.hasNextPage).toBe(false);
  });

  it('leave the register whole', async () => {
    expect(await own.verify()).toMatchObject({ scope: 'WHOLE', fault: null });
  }, 60_000);
});
