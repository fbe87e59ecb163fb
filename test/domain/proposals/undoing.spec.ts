import { describe, expect, it } from '@jest/globals';
import { undoing } from '../../../src/domain/proposals/undoing.js';
import type { OfNoun } from '../../../src/domain/proposals/undoing.js';
import { instant } from '../../../src/domain/time/instant.js';
import { aFlow, aRecipient } from '../coverage/a-dossier.js';
import { entry, said } from '../commands/a-known.js';
import { givenFacts } from '../commands/given.js';

const before = entry('recipient', 'pune', aRecipient({ city: 'Pune' }), '2020-01-01');
const kept = entry('recipient', 'pune', aRecipient({ city: 'Pune' }), '2020-01-01', '2024-01-01');
const moved = entry('recipient', 'pune', aRecipient({ city: 'Goa' }), '2024-01-01');
const flow = entry('dataFlow', 'flow', aFlow(), '2024-01-01');

function closed({ noun, version }: OfNoun, at = '2026-12-01T00:00:00Z'): OfNoun {
  const recorded = { from: version.recorded.from, to: instant(at) };
  return { noun, version: { ...version, recorded } };
}

const APPROVED = instant('2026-11-25T09:00:00Z');

describe('undoing', () => {
  it('takes away what came, and puts back what stood', () => {
    const undone = undoing(
      { superseded: [before], inserted: [kept, moved, flow], resting: [] },
      APPROVED,
    );
    expect(undone).toEqual({
      changes: [
        { noun: 'recipient', id: 'pune', valid: kept.version.valid, facts: null },
        { noun: 'recipient', id: 'pune', valid: moved.version.valid, facts: null },
        { noun: 'dataFlow', id: 'flow', valid: flow.version.valid, facts: null },
        { noun: 'recipient', id: 'pune', valid: before.version.valid, facts: before.version.facts },
      ],
    });
  });

  it('takes away what a later part of the same proposal changed again', () => {
    const again = closed(moved, APPROVED);
    const undone = undoing({ superseded: [], inserted: [again], resting: [] }, APPROVED);
    expect(undone).toEqual({
      changes: [{ noun: 'recipient', id: 'pune', valid: moved.version.valid, facts: null }],
    });
  });

  it.each([
    {
      what: 'was changed since',
      inserted: [closed(moved), flow],
      resting: [],
      named: 'recipient pune',
    },
    { what: 'is named since', inserted: [moved], resting: [flow], named: 'dataFlow flow' },
    {
      what: 'is both',
      inserted: [closed(moved), closed(kept)],
      resting: [flow, flow],
      named: 'dataFlow flow, recipient pune',
    },
  ])('is refused when what it brought $what', ({ inserted, resting, named }) => {
    const undone = undoing({ superseded: [before], inserted, resting }, APPROVED);
    expect('refusals' in undone && said(undone.refusals)).toEqual([
      `LATER_CHANGED id records=${named}`,
    ]);
  });

  it('is refused for law, which takes a proposal of its own', () => {
    const decision = entry(
      'adequacyDecision',
      'decision',
      givenFacts('adequacyDecision'),
      '2024-01-01',
    );
    const undone = undoing({ superseded: [], inserted: [decision], resting: [] }, APPROVED);
    expect('refusals' in undone && said(undone.refusals)).toEqual([
      'NEEDS_PROPOSAL id noun=adequacyDecision',
    ]);
  });

  it('names ten at most', () => {
    const many = Array.from({ length: 12 }, (_, index) => entry('dataFlow', `${index}`, aFlow()));
    const undone = undoing({ superseded: [], inserted: [], resting: many }, APPROVED);
    expect('refusals' in undone && undone.refusals[0]?.values['records']?.split(', ')).toHaveLength(
      10,
    );
  });
});
