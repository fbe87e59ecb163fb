import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../../src/domain/commands/command.js';
import { judge } from '../../../src/domain/commands/judge.js';
import type { Known } from '../../../src/domain/commands/known.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { aKnown, company, entry, said } from './a-known.js';
import { recording, revising, withdrawing } from './commanded.js';
import { givenFacts } from './given.js';
import { REFUSED, REGISTER } from './refused.js';

/** The changes a command comes to: of what, when, and one of its facts. */
function changes(command: Command, fact: string, known: Known = REGISTER): readonly string[] {
  const judgement = judge(command, known);
  if ('refusals' in judgement) return said(judgement.refusals);
  return judgement.changes.map(({ id, valid, facts }) => {
    const value = facts === null ? 'nothing' : new Map(Object.entries(facts)).get(fact);
    return `${id} ${valid.from}..${valid.to} ${String(value)}`;
  });
}

describe('judge', () => {
  it.each(REFUSED)('refuses $what', ({ command, refused }) => {
    const judgement = judge(command, REGISTER);
    expect('refusals' in judgement && said(judgement.refusals)).toEqual(refused);
  });

  it('records what was not there, on days that are free', () => {
    const command = recording('recipient', 'new', { city: 'Gent' }, { to: '2024-01-02' });
    expect(changes(command, 'city')).toEqual(['new 2024-01-01..2024-01-02 Gent']);
    const again = recording('recipient', 'importer', { city: 'Gent' }, { from: '2025-01-01' });
    expect(changes(again, 'city')).toEqual(['importer 2025-01-01..9999-12-31 Gent']);
  });

  it('changes a record from a day on, as far as it goes', () => {
    const command = revising('recipient', 'importer', { city: 'Goa' }, { from: '2024-06-01' });
    expect(changes(command, 'city')).toEqual(['importer 2024-06-01..2025-01-01 Goa']);
  });

  it('corrects several versions, each of which keeps the facts that the patch leaves out', () => {
    const during = { from: '2022-07-01', to: '2023-07-01', how: 'CORRECTION' } as const;
    const command = revising('recipient', 'importer', { sector: 'calls', note: undefined }, during);
    expect(changes(command, 'city')).toEqual([
      'importer 2022-07-01..2023-01-01 Pune',
      'importer 2023-01-01..2023-07-01 Mumbai',
    ]);
    expect(changes(command, 'sector')).toEqual([
      'importer 2022-07-01..2023-01-01 calls',
      'importer 2023-01-01..2023-07-01 calls',
    ]);
  });

  it('leaves versions alone that say so already', () => {
    const command = revising('recipient', 'importer', { city: 'Pune' }, { from: '2019-01-01' });
    expect(changes(command, 'city')).toEqual(['importer 2023-01-01..2025-01-01 Pune']);
  });

  it('ends a record from the day on that nothing rests on it', () => {
    const from2025 = { from: '2025-01-01' };
    expect(changes(withdrawing('recipient', 'exporter', from2025), 'city')).toEqual([
      'exporter 2025-01-01..9999-12-31 nothing',
    ]);
    expect(changes(withdrawing('recipient', 'importer', { from: '2024-12-31' }), 'city')).toEqual([
      'RESTED_ON id records=dataFlow flow',
    ]);
    const over = { from: '2019-01-01', to: '2024-01-01', how: 'CORRECTION' } as const;
    expect(changes(withdrawing('dataFlow', 'flow', over), 'city')).toEqual([
      'flow 2020-01-01..2024-01-01 nothing',
    ]);
    const free = aKnown(
      company('one', {}, '2020-01-01', '2023-01-01'),
      company('one', { city: 'Gent' }, '2023-01-01'),
    );
    expect(changes(withdrawing('recipient', 'one'), 'city', free)).toEqual([
      'one 2024-01-01..9999-12-31 nothing',
    ]);
  });

  it('takes what follows from a sale with it', () => {
    const command = recording('businessTransfer', 'deal', {
      outcome: 'COMPLETED',
      completedOn: localDate('2024-07-01'),
      acquirerId: 'buyer',
      affiliateIds: ['exporter'],
    });
    expect(changes(command, 'kind')).toEqual([
      'deal 2024-01-01..9999-12-31 undefined',
      'exporter 2024-07-01..9999-12-31 OTHER',
    ]);
  });

  it('refuses a sale when what follows from it cannot be', () => {
    const known = aKnown(
      company('maas', { kind: 'OTHER', inGroup: false }),
      company('exporter'),
      entry(
        'dataFlow',
        'hired',
        givenFacts('dataFlow', { recipientId: 'maas', recipientRole: 'PROCESSOR' }),
      ),
    );
    const command = recording('businessTransfer', 'deal', {
      deal: 'ASSETS',
      outcome: 'COMPLETED',
      completedOn: localDate('2024-07-01'),
      acquirerId: 'maas',
    });
    expect(changes(command, 'kind', known)).toEqual([
      'KIND_CANNOT_HOLD kind id=hired name=maas Ltd kind=ACQUIRER',
    ]);
  });
});
