import { describe, expect, it } from '@jest/globals';
import { commandsOf } from '../../../src/domain/proposals/commands-of.js';
import type { DraftRecord, ProposedCommand } from '../../../src/domain/proposals/proposal.js';
import type { CommandedNoun } from '../../../src/domain/register/change.js';
import { days } from '../commands/a-known.js';
import { revising, withdrawing } from '../commands/commanded.js';
import { GIVEN, givenFacts } from '../commands/given.js';

function draft<N extends CommandedNoun>(noun: N, facts: object): ProposedCommand {
  const valid = days('2026-11-23');
  return { kind: 'RECORD', noun, id: `new ${noun}`, as: null, valid, facts } as DraftRecord;
}

function gapsOf(reason: string, ...commands: readonly ProposedCommand[]): readonly string[] {
  return commandsOf({ reason, commands }).gaps.map(({ code, path }) => `${code} ${path}`);
}

describe('commandsOf', () => {
  it('completes what is whole, and keeps the place of each', () => {
    const revision = revising('recipient', 'pune', { city: 'Pune' });
    const { commands, places, gaps } = commandsOf({
      reason: '',
      commands: [
        draft('dataFlow', { exporterId: 'noordzee' }),
        draft('recipient', GIVEN.recipient),
        revision,
      ],
    });
    expect(commands).toEqual([
      {
        kind: 'RECORD',
        noun: 'recipient',
        id: 'new recipient',
        valid: days('2026-11-23'),
        facts: givenFacts('recipient'),
      },
      revision,
    ]);
    expect(places).toEqual([1, 2]);
    expect(gaps).toEqual(
      ['recipientId', 'dataCategories', 'purposes', 'staffData'].map((fact) => ({
        code: 'FACT_MISSING',
        path: `commands.0.facts.${fact}`,
        rule: 'register',
        citation: 'register',
        blocks: true,
        values: { fact },
      })),
    );
  });

  it('asks for something to decide on', () => {
    expect(gapsOf('because')).toEqual(['NOTHING_CHANGES commands']);
  });

  it('asks for a reason when something is taken back or the law changes', () => {
    const law = draft('adequacyDecision', GIVEN.adequacyDecision);
    expect(gapsOf(' ', withdrawing('recipient', 'pune'))).toEqual(['REASON_REQUIRED reason']);
    expect(gapsOf('', law)).toEqual(['REASON_REQUIRED reason']);
    expect(gapsOf('The act was repealed', law)).toEqual([]);
    expect(gapsOf('', draft('recipient', GIVEN.recipient))).toEqual([]);
  });
});
