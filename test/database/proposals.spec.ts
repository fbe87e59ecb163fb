import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NOUN_TABLES } from '../../entities/noun-tables.js';
import type {
  DraftRecord,
  ProposalContent,
  ProposedCommand,
} from '../../src/domain/proposals/proposal.js';
import type { CommandedNoun } from '../../src/domain/commands/command.js';
import { AGREEMENT_POINTS } from '../../src/domain/register/processing-agreement.js';
import type { FactsByNoun, Noun } from '../../src/domain/register/change.js';
import { localDate } from '../../src/domain/time/local-date.js';
import { ProposalService } from '../../src/proposals/proposal.service.js';
import type { StepOutcome } from '../../src/proposals/proposal.service.js';
import { recordsAt } from '../../src/records/records.store.js';
import { days, said } from '../domain/commands/a-known.js';
import { recording, revising, withdrawing } from '../domain/commands/commanded.js';
import { DPO, PROCUREMENT } from '../support/acting.js';
import { commanding, companyId } from '../support/commanding.js';
import type { Commanding } from '../support/commanding.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { digestOfTables } from '../support/digest-of-tables.js';
import { CLOCK } from '../support/recorded-demonstration.js';
import { heldAnswers } from './coverage-answers.js';

const DAY = localDate('2026-11-23');
const [NOORDZEE, PUNE] = ['noordzee', 'pune'].map(companyId) as [string, string];

function draft<N extends CommandedNoun>(
  noun: N,
  facts: Partial<FactsByNoun[N]>,
  id: string = randomUUID(),
): ProposedCommand {
  return { kind: 'RECORD', noun, id, as: null, valid: days(DAY), facts } as DraftRecord;
}

/** What procurement knows at first (SCENARIOS S5): who, where, what for; and no paper. */
function pune(flowId: string): ProposedCommand {
  return draft(
    'dataFlow',
    {
      exporterId: NOORDZEE,
      recipientId: PUNE,
      destination: 'IN',
      exporterRole: 'CONTROLLER',
      recipientRole: 'PROCESSOR',
      dataSubjects: ['policy_holder'],
      dataCategories: ['name', 'email_address'],
      purposes: ['answer_requests'],
    },
    flowId,
  );
}

const PARTIES = [
  { recipientId: NOORDZEE, side: 'EXPORTER', joinedOn: DAY, leftOn: null },
  { recipientId: PUNE, side: 'IMPORTER', joinedOn: DAY, leftOn: null },
] as const;

/** Clauses with their annexes, an assessment and a contract that says (a) to (h). */
function papers(): readonly ProposedCommand[] {
  return [
    draft('safeguard', {
      code: 'EU-46-2-C-SCC2021-M2',
      title: 'Clauses with Pune Support Example Pvt Ltd',
      parties: PARTIES,
      executedOn: DAY,
      annexes: {
        descriptionOfTransfer: 'Policy holders who call.',
        competentAuthority: 'Belgian Data Protection Authority',
        securityMeasures: 'Encryption in transit and at rest.',
        subProcessors: 'None.',
      },
    }),
    draft('transferImpactAssessment', {
      recipientId: PUNE,
      completedOn: localDate('2026-11-20'),
      conclusion: 'POSITIVE',
    }),
    draft('processingAgreement', {
      controllerId: NOORDZEE,
      processorId: PUNE,
      signedOn: DAY,
      points: AGREEMENT_POINTS,
    }),
  ];
}

function content(...commands: readonly ProposedCommand[]): ProposalContent {
  return { title: 'A proposal', reason: 'It is needed', commands };
}

describe.each(databases)('proposals on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: Commanding;
  let proposals: ProposalService;
  beforeAll(async () => {
    place = await makePlace();
    register = await commanding(place);
    proposals = new ProposalService(register.recording, register.database.reader, CLOCK);
  }, 60_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  function refusals(outcome: StepOutcome): readonly string[] {
    return 'refusals' in outcome ? said(outcome.refusals) : [];
  }

  async function saved(...commands: readonly ProposedCommand[]): Promise<string> {
    const outcome = await proposals.save(PROCUREMENT, null, content(...commands));
    return 'proposalId' in outcome ? outcome.proposalId : '';
  }

  async function submitted(...commands: readonly ProposedCommand[]): Promise<string> {
    const id = await saved(...commands);
    expect(await proposals.submit(PROCUREMENT, id)).toEqual({ proposalId: id });
    return id;
  }

  async function approved(...commands: readonly ProposedCommand[]): Promise<string> {
    const id = await submitted(...commands);
    expect(await proposals.approve(DPO, id, 'Looked at')).toEqual({ proposalId: id });
    return id;
  }

  const state = async (id: string): Promise<string | undefined> =>
    (await proposals.byId(id))?.state;

  const gaps = async (id: string): Promise<readonly string[]> =>
    ((await proposals.rehearse(id))?.gaps ?? []).map(({ code, path }) => `${code} ${path}`);

  async function seen(noun: Noun, id: string): Promise<string> {
    return (await register.read(noun, id, DAY))?.versionId ?? '';
  }

  /** Everything that is so on several days, of every noun, and every answer. */
  async function everythingThatIsSo(): Promise<readonly string[]> {
    const { reader } = register.database;
    const knownAt = await register.now();
    const found: string[] = [...(await heldAnswers(reader, knownAt))];
    for (const noun of Object.keys(NOUN_TABLES) as Noun[]) {
      for (const on of ['2020-01-01', '2026-11-22', '2026-11-23', '2030-01-01']) {
        for (const { id, facts } of await recordsAt(reader, noun, { on: localDate(on), knownAt })) {
          found.push(`${noun} ${id} ${on} ${JSON.stringify(facts)}`);
        }
      }
    }
    return found.toSorted();
  }

  it('are saved half-way, and say what is missing', async () => {
    const id = await saved(draft('dataFlow', { recipientId: PUNE }));
    expect(await gaps(id)).toEqual(
      ['exporterId', 'dataCategories', 'purposes'].map(
        (fact) => `FACT_MISSING commands.0.facts.${fact}`,
      ),
    );
    expect(refusals(await proposals.submit(PROCUREMENT, id))[0]).toBe(
      'HAS_GAPS id count=3 gaps=FACT_MISSING',
    );
    expect(await proposals.byId(id)).toMatchObject({ state: 'DRAFT', author: PROCUREMENT.id });
    await proposals.save(PROCUREMENT, id, content());
    expect(await gaps(id)).toEqual(['NOTHING_CHANGES commands']);
  });

  it('bring a processor in: gaps, papers, a second person, and the answer of that day', async () => {
    const flowId = randomUUID();
    const id = await saved(pune(flowId));
    expect(await gaps(id)).toEqual([
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
    expect(await gaps(id)).toEqual([]);
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
    const id = await saved(draft('recipient', { kind: 'OTHER', legalName: 'Waiting Example' }));
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
    const other = await saved(draft('recipient', { kind: 'OTHER', legalName: 'Back Example' }));
    expect(refusals(await proposals.withdraw(DPO, other, null))).toEqual([
      'NOT_YOURS id state=DRAFT',
    ]);
    await proposals.withdraw(PROCUREMENT, other, null);
    expect(await state(other)).toBe('WITHDRAWN');
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
    const first = await saved(draft('recipient', { kind: 'OTHER', legalName: 'First Example' }));
    const second = await saved(draft('recipient', { kind: 'OTHER', legalName: 'Second Example' }));
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
    const id = await saved(
      draft('recipient', { kind: 'OTHER', legalName: 'Rehearsed Example' }),
      withdrawing('recipient', companyId('hue'), { from: DAY, basedOn: 'nobody knows' }),
    );
    const before = await digestOfTables(reader);
    await proposals.rehearse(id);
    await proposals.submit(PROCUREMENT, id);
    await proposals.approve(DPO, id, null);
    expect(await digestOfTables(reader)).toBe(before);
    const fine = await saved(draft('recipient', { kind: 'OTHER', legalName: 'Fine Example' }));
    const again = await digestOfTables(reader);
    expect((await proposals.rehearse(fine))?.gaps).toEqual([]);
    expect(await digestOfTables(reader)).toBe(again);
  });

  it('are refused when the world changed underneath, all of them or none', async () => {
    const { reader } = register.database;
    const id = companyId('kyiv');
    const basedOn = await seen('recipient', id);
    const proposal = await submitted(
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
    expect(await state(proposal)).toBe('SUBMITTED');
  });

  it('name what they bring before it has been recorded', async () => {
    const [company, flow] = [randomUUID(), randomUUID()];
    await approved(
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
        },
        flow,
      ),
    );
    expect(await register.answers(flow, DAY)).toEqual(['EU NO_RESTRICTED_TRANSFER']);
  });

  it('change the law by two people, with a source and a reason', async () => {
    const decision = {
      regime: 'EU',
      territory: 'IN',
      territoryName: 'India',
      instrument: 'Decision of a test',
      scopeKind: 'WHOLE',
      source: 'OJ of a test',
    } as const;
    const unsourced = await saved(draft('adequacyDecision', { ...decision, source: '' }));
    expect(await gaps(unsourced)).toEqual(['SOURCE_REQUIRED commands.0.facts.source']);
    const silent = await proposals.save(PROCUREMENT, null, {
      ...content(draft('adequacyDecision', decision)),
      reason: '',
    });
    expect(await gaps('proposalId' in silent ? silent.proposalId : '')).toEqual([
      'REASON_REQUIRED reason',
    ]);
    const before = await everythingThatIsSo();
    const id = await approved(draft('adequacyDecision', decision));
    expect(await everythingThatIsSo()).not.toEqual(before);
    await proposals.undo(DPO, id, 'It was a test');
    expect(await everythingThatIsSo()).toEqual(before);
  });

  it('are undone as one step, which puts back exactly what stood', async () => {
    const company = companyId('cape');
    const before = await everythingThatIsSo();
    const id = await approved(
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
    expect(await state(id)).toBe('UNDONE');
    expect((await register.read('recipient', company, DAY, knownAt))?.facts.city).toBe('Gent');
    expect(refusals(await proposals.undo(DPO, id, 'again'))).toEqual([
      'NOT_APPROVED id state=UNDONE',
    ]);
  });

  it('stay when something later rests on what they brought, which is named', async () => {
    const company = randomUUID();
    const id = await approved(
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
    const brought = await approved(
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
    const emptied = await approved(
      withdrawing('recipient', lonely, { from: DAY, basedOn: await seen('recipient', lonely) }),
    );
    await register.done(
      recording('recipient', lonely, { legalName: 'Lonely Again' }, { from: '2026-12-01' }),
    );
    expect(refusals(await proposals.undo(DPO, emptied, 'a test'))).toEqual([
      `LATER_CHANGED id records=recipient ${lonely}`,
    ]);
  });
});
