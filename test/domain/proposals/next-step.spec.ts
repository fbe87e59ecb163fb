import { describe, expect, it } from '@jest/globals';
import { stepRefusals } from '../../../src/domain/proposals/next-step.js';
import type { ProposalState } from '../../../src/domain/proposals/proposal.js';
import { table } from '../table.js';

const NOT_A_DRAFT = ['NOT_A_DRAFT'];
const NOT_SUBMITTED = ['NOT_SUBMITTED'];

describe('the author, procurement,', () => {
  it.each(table<'step' | 'draft' | 'submitted' | 'approved' | 'rejected' | 'withdrawn' | 'undone'>`
    step           | draft                                          | submitted                     | approved                                       | rejected                                       | withdrawn                                      | undone
    ${'SAVED'}     | ${[]}                                          | ${NOT_A_DRAFT}                | ${NOT_A_DRAFT}                                 | ${NOT_A_DRAFT}                                 | ${NOT_A_DRAFT}                                 | ${NOT_A_DRAFT}
    ${'SUBMITTED'} | ${[]}                                          | ${NOT_A_DRAFT}                | ${NOT_A_DRAFT}                                 | ${NOT_A_DRAFT}                                 | ${NOT_A_DRAFT}                                 | ${NOT_A_DRAFT}
    ${'WITHDRAWN'} | ${[]}                                          | ${[]}                         | ${NOT_A_DRAFT}                                 | ${NOT_A_DRAFT}                                 | ${NOT_A_DRAFT}                                 | ${NOT_A_DRAFT}
    ${'APPROVED'}  | ${['NOT_SUBMITTED', 'SECOND_PERSON_REQUIRED']} | ${['SECOND_PERSON_REQUIRED']} | ${['NOT_SUBMITTED', 'SECOND_PERSON_REQUIRED']} | ${['NOT_SUBMITTED', 'SECOND_PERSON_REQUIRED']} | ${['NOT_SUBMITTED', 'SECOND_PERSON_REQUIRED']} | ${['NOT_SUBMITTED', 'SECOND_PERSON_REQUIRED']}
    ${'REJECTED'}  | ${['NOT_SUBMITTED', 'SECOND_PERSON_REQUIRED']} | ${['SECOND_PERSON_REQUIRED']} | ${['NOT_SUBMITTED', 'SECOND_PERSON_REQUIRED']} | ${['NOT_SUBMITTED', 'SECOND_PERSON_REQUIRED']} | ${['NOT_SUBMITTED', 'SECOND_PERSON_REQUIRED']} | ${['NOT_SUBMITTED', 'SECOND_PERSON_REQUIRED']}
    ${'UNDONE'}    | ${['NOT_APPROVED']}                            | ${['NOT_APPROVED']}           | ${[]}                                          | ${['NOT_APPROVED']}                            | ${['NOT_APPROVED']}                            | ${['NOT_APPROVED']}
  `)('as $step', ({ step, ...row }) => {
    for (const [state, refused] of Object.entries(row)) {
      expect([state, codes(state, step, 'procurement')]).toEqual([state, refused]);
    }
  });
});

describe('another person, the DPO,', () => {
  it.each(table<'step' | 'draft' | 'submitted' | 'approved'>`
    step           | draft                         | submitted                     | approved
    ${'SAVED'}     | ${['NOT_YOURS']}              | ${['NOT_YOURS', 'NOT_A_DRAFT']} | ${['NOT_YOURS', 'NOT_A_DRAFT']}
    ${'SUBMITTED'} | ${['NOT_YOURS']}              | ${['NOT_YOURS', 'NOT_A_DRAFT']} | ${['NOT_YOURS', 'NOT_A_DRAFT']}
    ${'WITHDRAWN'} | ${['NOT_YOURS']}              | ${['NOT_YOURS']}              | ${['NOT_YOURS', 'NOT_A_DRAFT']}
    ${'APPROVED'}  | ${NOT_SUBMITTED}              | ${[]}                         | ${NOT_SUBMITTED}
    ${'REJECTED'}  | ${NOT_SUBMITTED}              | ${[]}                         | ${NOT_SUBMITTED}
    ${'UNDONE'}    | ${['NOT_APPROVED']}           | ${['NOT_APPROVED']}           | ${[]}
  `)('as $step', ({ step, ...row }) => {
    for (const [state, refused] of Object.entries(row)) {
      expect([state, codes(state, step, 'dpo')]).toEqual([state, refused]);
    }
  });
});

function codes(state: string, step: never, actor: string): readonly string[] {
  const proposal = { state: state.toUpperCase() as ProposalState, author: 'procurement' };
  return stepRefusals(proposal, step, actor).map(({ code, values }) => {
    expect(values).toEqual({ state: proposal.state });
    return code;
  });
}
