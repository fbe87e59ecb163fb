import type { Rows } from '../database/reader.js';
import type { ProposalState, ProposalStep } from '../domain/proposals/proposal.js';
import type { Instant } from '../domain/time/instant.js';
import { journalledRow } from '../recording/journal.store.js';
import type { JournalOf } from '../recording/journal.store.js';

/** What happened to proposals; what was saved stands with the step that saved it. */
export const PROPOSAL_STEPS: JournalOf<ProposalStep> = {
  noun: 'proposalStep',
  table: 'proposal_step',
  file: 'proposal-steps',
  columns: {
    recordedAt: 'PLAIN',
    proposalId: 'PLAIN',
    step: 'PLAIN',
    actor: 'PLAIN',
    reason: 'PLAIN',
    content: 'JSON',
  },
};

type Row = Readonly<Record<string, unknown>>;

function stepOf(row: Row): ProposalStep {
  return journalledRow(PROPOSAL_STEPS, row);
}

/** What happened to one proposal, oldest first. */
export async function stepsOf(rows: Rows, proposalId: string): Promise<readonly ProposalStep[]> {
  const found = await rows.rows<Row>(
    'SELECT * FROM proposal_step WHERE proposal_id = :proposalId ORDER BY recorded_at',
    { proposalId },
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
  const found = await rows.rows<{ readonly proposal_id: string; readonly recorded_at: Instant }>(
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
