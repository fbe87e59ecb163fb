import { randomUUID } from 'node:crypto';
import type { CommandedNoun } from '../../src/domain/register/change.js';
import type {
  DraftRecord,
  ProposalContent,
  ProposedCommand,
} from '../../src/domain/proposals/proposal.js';
import { AGREEMENT_POINTS } from '../../src/domain/register/processing-agreement.js';
import type { FactsByNoun } from '../../src/domain/register/change.js';
import { localDate } from '../../src/domain/time/local-date.js';
import type { ProposalService, StepOutcome } from '../../src/proposals/proposal.service.js';
import { days } from '../domain/commands/a-known.js';
import { DPO, PROCUREMENT } from './acting.js';
import { companyId } from './commanding.js';
import type { OpenRegister } from './open-register.js';
import { proposalsOf } from './proposals-of.js';

/** The day procurement wants to begin on. */
export const DAY = localDate('2026-11-23');
export const [NOORDZEE, PUNE] = ['noordzee', 'pune'].map(companyId) as [string, string];

/** A record as a proposal holds it, from that day on. */
export function draft<N extends CommandedNoun>(
  noun: N,
  facts: Partial<FactsByNoun[N]>,
  id: string = randomUUID(),
): ProposedCommand {
  return { kind: 'RECORD', noun, id, as: null, valid: days(DAY), facts } as DraftRecord;
}

/** What procurement knows at first (SCENARIOS S5): who, where, what for; and no paper. */
export function pune(flowId: string): ProposedCommand {
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
      staffData: false,
    },
    flowId,
  );
}

const PARTIES = [
  { recipientId: NOORDZEE, side: 'EXPORTER', joinedOn: DAY, leftOn: null },
  { recipientId: PUNE, side: 'IMPORTER', joinedOn: DAY, leftOn: null },
] as const;

/** Clauses with their annexes, an assessment and a contract that says (a) to (h). */
export function papers(): readonly ProposedCommand[] {
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

export function content(...commands: readonly ProposedCommand[]): ProposalContent {
  return { title: 'A proposal', reason: 'It is needed', commands };
}

/** Proposals of a register: how a test makes one, and what it asks of it. */
export type Proposing = {
  readonly proposals: ProposalService;
  /** Saves a draft of procurement. */
  readonly saved: (...commands: readonly ProposedCommand[]) => Promise<string>;
  /** The same, handed in. */
  readonly submitted: (...commands: readonly ProposedCommand[]) => Promise<string>;
  /** The same, approved by the DPO. */
  readonly approved: (...commands: readonly ProposedCommand[]) => Promise<string>;
  readonly state: (id: string) => Promise<string | undefined>;
  /** Gaps as code and place. */
  readonly gaps: (id: string) => Promise<readonly string[]>;
};

export function proposing(register: OpenRegister): Proposing {
  const proposals = proposalsOf(register);
  const taken = (outcome: StepOutcome): string => {
    if ('proposalId' in outcome) return outcome.proposalId;
    throw new Error(JSON.stringify(outcome.refusals));
  };
  const saved: Proposing['saved'] = async (...commands) =>
    taken(await proposals.save(PROCUREMENT, null, content(...commands)));
  const submitted: Proposing['submitted'] = async (...commands) =>
    taken(await proposals.submit(PROCUREMENT, await saved(...commands)));
  return {
    proposals,
    saved,
    submitted,
    approved: async (...commands) =>
      taken(await proposals.approve(DPO, await submitted(...commands), 'Looked at')),
    state: async (id) => (await proposals.byId(id))?.state,
    gaps: async (id) =>
      ((await proposals.rehearse(id))?.gaps ?? []).map(({ code, path }) => `${code} ${path}`),
  };
}
