import { commandCount } from '../../src/domain/proposals/proposal.js';
import type { Proposal, ProposedCommand } from '../../src/domain/proposals/proposal.js';
import type { ProposedCoverage } from '../../src/proposals/rehearsal.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import { COMMANDED } from '../commands/commanded.js';
import { previewView } from '../coverage/coverage.view.js';
import { endDay, firstDay } from '../moment-day.js';
import type { ProposalType, ProposedChangeType, ProposedCoverageType } from './proposal.type.js';

/** A proposal as the API shows it. */
export function proposalView(proposal: Proposal): ProposalType {
  const { id, author, state, content, steps } = proposal;
  return {
    __typename: 'Proposal',
    proposal,
    id,
    author,
    state,
    title: content.title,
    reason: content.reason,
    history: steps.map(({ step, actor, recordedAt, reason }) => ({
      step,
      actor,
      reason,
      at: recordedAt,
    })),
    commandCount: commandCount(content),
  };
}

/** Commands of a proposal as the API shows them; the first of them is at the place `from`. */
export function proposedViews(
  page: readonly ProposedCommand[],
  from: number,
): readonly ProposedChangeType[] {
  return page.map((command, index) => {
    const { kind, noun, id, valid } = command;
    return {
      page,
      index,
      place: from + index,
      name: `${kind.toLowerCase()}${COMMANDED[noun].name}`,
      id,
      as: command.kind === 'RECORD' ? command.as : null,
      from: firstDay(valid.from),
      to: endDay(valid.to),
    };
  });
}

/** What would become of a flow, as the API shows it. */
export function proposedCoverageView(
  opened: OpenedRegister,
  { coverages, ...flow }: ProposedCoverage,
): ProposedCoverageType {
  return { ...flow, coverage: coverages.map((coverage) => previewView(opened, coverage)) };
}
