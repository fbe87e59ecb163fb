import { describe, expect, it } from '@jest/globals';
import { proposedChange } from '../../../src/domain/proposals/proposed-change.js';
import type { ProposedCommand } from '../../../src/domain/proposals/proposal.js';
import { days } from '../commands/a-known.js';
import { revising, withdrawing } from '../commands/commanded.js';

const SEEN = { city: 'Pune', sector: 'calls' };

describe('a command as people read it', () => {
  it('records what is said, as far as it is known', () => {
    const valid = days('2026-11-23');
    const facts = { legalName: 'Pune Support Example Pvt Ltd' };
    const command = { kind: 'RECORD', noun: 'recipient', id: '1', as: null, valid, facts };
    expect(proposedChange(command as ProposedCommand, null)).toEqual({
      kind: 'RECORDED',
      valid,
      fields: [{ field: 'legalName', from: undefined, to: 'Pune Support Example Pvt Ltd' }],
    });
  });

  it.each([
    ['CHANGE', 'CHANGED'],
    ['CORRECTION', 'CORRECTED'],
  ] as const)('by a %s is %s beside what its writer saw', (how, kind) => {
    const command = revising('recipient', '1', { city: 'Goa' }, { how });
    expect(proposedChange(command, SEEN)).toMatchObject({
      kind,
      fields: [{ field: 'city', from: 'Pune', to: 'Goa' }],
    });
  });

  it('tells what it says alone, when what its writer saw is not there', () => {
    const command = revising('recipient', '1', { city: 'Goa' });
    expect(proposedChange(command, null).fields).toEqual([
      { field: 'city', from: undefined, to: 'Goa' },
    ]);
  });

  it.each([
    ['CHANGE', 'ENDED'],
    ['CORRECTION', 'WITHDRAWN'],
  ] as const)('that withdraws by a %s is %s', (how, kind) => {
    expect(proposedChange(withdrawing('recipient', '1', { how }), SEEN)).toMatchObject({
      kind,
      fields: [],
    });
  });
});
