import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type {
  ProposalContent,
  ProposalState,
  ProposalStep,
  ProposalStepKind,
} from '../domain/proposals/proposal.js';
import type { Instant } from '../domain/time/instant.js';

type Row = {
  readonly recorded_at: Instant;
  readonly proposal_id: string;
  readonly step: ProposalStepKind;
  readonly actor: string;
  readonly reason: string | null;
  readonly content: string | null;
};

function stepOf(row: Row): ProposalStep {
  return {
    proposalId: row.proposal_id,
    step: row.step,
    actor: row.actor,
    reason: row.reason,
    recordedAt: row.recorded_at,
    content: row.content === null ? null : (JSON.parse(row.content) as ProposalContent),
  };
}

/** Adds a step. The database refuses to edit or delete it ever after. */
export async function appendStep(transaction: Transaction, step: ProposalStep): Promise<void> {
  await transaction.insert(
    'proposal_step',
    ['recorded_at', 'proposal_id', 'step', 'actor', 'reason', 'content'],
    [
      [
        step.recordedAt,
        step.proposalId,
        step.step,
        step.actor,
        step.reason,
        step.content && JSON.stringify(step.content),
      ],
    ],
  );
}

/** A step as the digest of its entry covers it. */
export function asWritten(step: ProposalStep): StepWritten {
  return {
    noun: 'proposalStep',
    superseded: [],
    inserted: [{ versionId: step.recordedAt, ...step }],
  };
}

type StepWritten = {
  readonly noun: 'proposalStep';
  readonly superseded: readonly [];
  readonly inserted: readonly [ProposalStep & { readonly versionId: Instant }];
};

/** What happened to one proposal, oldest first. */
export async function stepsOf(rows: Rows, proposalId: string): Promise<readonly ProposalStep[]> {
  const found = await rows.rows<Row>(
    'SELECT * FROM proposal_step WHERE proposal_id = :proposalId ORDER BY recorded_at',
    { proposalId },
  );
  return found.map(stepOf);
}

/** The steps recorded later than `after`, up to and with `upTo`, oldest first. */
export async function stepsBetween(
  rows: Rows,
  stretch: { readonly after: Instant; readonly upTo: Instant },
): Promise<readonly ProposalStep[]> {
  const found = await rows.rows<Row>(
    `SELECT * FROM proposal_step WHERE recorded_at > :after AND recorded_at <= :upTo
     ORDER BY recorded_at`,
    stretch,
  );
  return found.map(stepOf);
}

/** The next steps recorded later than `after`, up to and with `upTo`, oldest first, at most `most`. */
export async function stepsAfter(
  rows: Rows,
  page: { readonly after: Instant; readonly upTo: Instant; readonly most: number },
): Promise<readonly ProposalStep[]> {
  const found = await rows.rows<Row>(
    `SELECT * FROM proposal_step WHERE recorded_at > :after AND recorded_at <= :upTo
     ORDER BY recorded_at LIMIT :most`,
    page,
  );
  return found.map(stepOf);
}

/** When a proposal moved on last, or `null` when there is none. */
export async function newestStep(rows: Rows): Promise<Instant | null> {
  const [row] = await rows.rows<{ newest: Instant | null }>(
    'SELECT max(recorded_at) AS newest FROM proposal_step',
  );
  return row?.newest ?? null;
}

/** A page of proposals whose newest step is one of `states`, newest first: their ids. */
export async function proposalIds(
  rows: Rows,
  {
    states,
    before,
    most,
  }: {
    readonly states: readonly ProposalState[];
    readonly before: Instant;
    readonly most: number;
  },
): Promise<readonly { readonly id: string; readonly recordedAt: Instant }[]> {
  const steps = states.map((state) => (state === 'DRAFT' ? 'SAVED' : state));
  const found = await rows.rows<Row>(
    `SELECT s.proposal_id, s.recorded_at FROM proposal_step s
     WHERE ${rows.dialect.anyOf('s.step', ':steps')} AND s.recorded_at < :before
       AND NOT EXISTS (SELECT 1 FROM proposal_step n
         WHERE n.proposal_id = s.proposal_id AND n.recorded_at > s.recorded_at)
     ORDER BY s.recorded_at DESC LIMIT :most`,
    { steps, before, most },
  );
  return found.map((row) => ({ id: row.proposal_id, recordedAt: row.recorded_at }));
}

/** The steps of several proposals, oldest first. */
export async function stepsOfAll(
  rows: Rows,
  ids: readonly string[],
): Promise<readonly ProposalStep[]> {
  const found = await rows.rows<Row>(
    `SELECT * FROM proposal_step WHERE ${rows.dialect.anyOf('proposal_id', ':ids')} ORDER BY recorded_at`,
    { ids },
  );
  return found.map(stepOf);
}
