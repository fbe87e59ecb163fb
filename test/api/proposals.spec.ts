import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DPO, TO_SERVE } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import { PROCUREMENT } from './commanding.js';
import { ownDemonstration } from './own-demonstration.js';
import type { OwnDemonstration } from './own-demonstration.js';
import { COMPANY, FLOW, from, PAPERS } from './proposed-processor.js';
import { codesOf, proposedVendor, proposing } from './proposing.js';
import type { Proposing } from './proposing.js';

const WHO = `query ($on: LocalDate!, $knownAt: Instant) { register(on: $on, knownAt: $knownAt) {
  knownAt dataFlows(filter: { text: "nagpur" }) { totalCount edges { node { id
    recipient { legalName } coverage { regime outcome tool { code } } } } } } }`;

describe.each(someDatabases)('a processor that is proposed, on $name', (kind) => {
  let own: OwnDemonstration;
  let proposals: Proposing;

  beforeAll(async () => {
    own = await ownDemonstration(kind);
    proposals = proposing(own);
  }, TO_SERVE);
  afterAll(() => own.close());

  it('register a processor, half-way first, and are undone as one step (S5)', async () => {
    const { register: before } = await own.read(WHO, { on: from });
    const draft = await proposals.save([COMPANY, FLOW]);
    expect(draft).toMatchObject({ __typename: 'Proposal', state: 'DRAFT', author: PROCUREMENT });
    const { id } = draft;

    const half = await proposals.seen(id);
    expect(codesOf(half.gaps)).toEqual([
      'NO_AGREEMENT',
      'NO_ANNEX_II',
      'NO_ASSESSMENT',
      'NO_TRANSFER_TOOL',
    ]);
    for (const gap of half.gaps) {
      expect(gap).toMatchObject({
        blocks: true,
        path: expect.stringMatching(/^commands\.1\.facts/),
      });
      expect(gap.citation).toMatch(/GDPR|C-311\/18|2021\/914/);
    }
    expect(half.coverage).toMatchObject([
      { recipient: 'Nagpur Support Example Pvt Ltd', coverage: [{ outcome: 'NOT_COVERED' }] },
    ]);
    expect(half.changes[1].change.text).toContain('Nagpur Support Example Pvt Ltd');
    expect(await proposals.step('submitProposal', id, PROCUREMENT)).toMatchObject({
      code: 'HAS_GAPS',
      message: expect.stringContaining('NO_TRANSFER_TOOL'),
    });

    expect(await proposals.save([COMPANY, FLOW, ...PAPERS], { id })).toMatchObject({
      id,
      state: 'DRAFT',
    });
    const whole = await proposals.seen(id);
    expect(whole.gaps).toEqual([]);
    expect(whole.coverage).toMatchObject([
      {
        exporter: 'Noordzee Example Insurance NV',
        destination: 'IN',
        coverage: [
          { regime: 'EU', outcome: 'SAFEGUARDED', tool: { code: 'EU-46-2-C-SCC2021-M2' } },
        ],
      },
    ]);
    expect(whole.changes.map(({ id: own }: { id: string }) => own).slice(0, 2)).toEqual(
      half.changes.map(({ id: own }: { id: string }) => own),
    );

    expect(await proposals.step('submitProposal', id, PROCUREMENT)).toMatchObject({
      state: 'SUBMITTED',
    });
    expect((await own.read(WHO, { on: from })).register.dataFlows.totalCount).toBe(0);
    const { status, body } = await own.served.ask(
      'mutation ($id: ID!) { approveProposal(id: $id) { __typename } }',
      { id },
      PROCUREMENT,
    );
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([403, 'FORBIDDEN']);
    expect(
      await proposals.step('approveProposal', id, DPO, 'The papers are complete'),
    ).toMatchObject({
      state: 'APPROVED',
    });

    const { register: there } = await own.read(WHO, { on: from });
    expect(there.dataFlows).toMatchObject({
      totalCount: 1,
      edges: [{ node: { coverage: [{ outcome: 'SAFEGUARDED' }] } }],
    });
    const { register: dayBefore } = await own.read(WHO, { on: '2026-11-22' });
    expect(dayBefore.dataFlows.totalCount).toBe(0);
    const { register: earlier } = await own.read(WHO, { on: from, knownAt: before.knownAt });
    expect(earlier.dataFlows.totalCount).toBe(0);

    const flow = there.dataFlows.edges[0].node.id;
    const life = (
      await own.read(`{ history(id: "${flow}") {
      actor action reason proposal changes { kind validFrom } } }`)
    ).history;
    expect(life).toEqual([
      {
        actor: DPO,
        action: 'APPROVE_PROPOSAL',
        reason: 'Calls in English are answered in Nagpur',
        proposal: id,
        changes: [{ kind: 'RECORDED', validFrom: from }],
      },
    ]);

    expect(
      await proposals.step('undoProposal', id, DPO, 'The contract fell through'),
    ).toMatchObject({
      state: 'UNDONE',
    });
    expect((await own.read(WHO, { on: from })).register.dataFlows.totalCount).toBe(0);
    const then = await own.read(WHO, { on: from, knownAt: there.knownAt });
    expect(then.register.dataFlows.totalCount).toBe(1);
    expect((await proposals.seen(id)).history).toMatchObject([
      { step: 'SAVED', actor: PROCUREMENT },
      { step: 'SAVED', actor: PROCUREMENT },
      { step: 'SUBMITTED', actor: PROCUREMENT },
      { step: 'APPROVED', actor: DPO, reason: 'The papers are complete' },
      { step: 'UNDONE', actor: DPO, reason: 'The contract fell through' },
    ]);
  }, 60_000);

  it('show a draft while somebody types the same company again, and name it as a gap that does not block', async () => {
    const first = await proposals.save([
      proposedVendor('Surat Support Example Pvt Ltd', { website: 'surat.example' }),
    ]);
    const { similarRecipients } = await own.read(
      `{ similarRecipients(name: "Surat Suport Example") { id origin legalName score } }`,
    );
    expect(similarRecipients).toEqual([
      {
        id: first.id,
        origin: 'PROPOSAL',
        legalName: 'Surat Support Example Pvt Ltd',
        score: 0.8,
      },
    ]);
    expect((await proposals.seen(first.id)).gaps).toEqual([]);
    const { id } = await proposals.save([
      proposedVendor('Surat Support Example', { website: 'https://www.surat.example/' }),
      proposedVendor('CloudMail Example Inc'),
    ]);
    const { proposal } = await own.read(
      `query ($id: ID!) { proposal(id: $id) { gaps { code path blocks en: message nl: message(language: nl) } } }`,
      { id },
    );
    expect(proposal.gaps).toEqual([
      {
        code: 'LIKELY_DUPLICATE',
        path: 'commands.0.facts.legalName',
        blocks: false,
        en: 'Surat Support Example looks like Surat Support Example Pvt Ltd: similar name, same web domain.',
        nl: 'Surat Support Example lijkt op Surat Support Example Pvt Ltd: gelijkende naam, zelfde webdomein.',
      },
      expect.objectContaining({
        path: 'commands.1.facts.legalName',
        en: 'CloudMail Example Inc looks like CloudMail Example Inc.: similar name.',
      }),
    ]);
    expect(await proposals.step('submitProposal', id, PROCUREMENT)).toMatchObject({
      state: 'SUBMITTED',
    });
  });

  it.each<{ what: string; input: object; code: string; path: string }>([
    {
      what: 'a blank title',
      input: { title: ' ', reason: 'Because', commands: [] },
      code: 'EMPTY_TEXT',
      path: 'input.title',
    },
    {
      what: 'a reason too long',
      input: { title: 'x', reason: 'x'.repeat(2001), commands: [] },
      code: 'TEXT_TOO_LONG',
      path: 'input.reason',
    },
    {
      what: 'two commands in one',
      input: { title: 'x', reason: 'x', commands: [{ ...COMPANY, ...FLOW }] },
      code: 'SHAPE',
      path: 'input.commands.0',
    },
    {
      what: 'a name that nothing has',
      input: { title: 'x', reason: 'x', commands: [FLOW] },
      code: 'UNKNOWN_REFERENCE',
      path: 'input.commands.0.recordDataFlow.facts.recipientId',
    },
    {
      what: 'control characters in a fact',
      input: { title: 'x', reason: 'x', commands: [proposedVendor('a\u0007b')] },
      code: 'CONTROL_CHARACTERS',
      path: 'input.commands.0.recordRecipient.facts.legalName',
    },
  ])('are not saved with $what', async ({ input, code, path }) => {
    expect(await own.step('saveProposal', { input }, PROCUREMENT)).toMatchObject({
      __typename: 'Refusal',
      code,
      path,
    });
  });
});
