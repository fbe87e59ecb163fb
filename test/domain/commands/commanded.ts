import type {
  RecordCommand,
  ReviseCommand,
  WithdrawCommand,
} from '../../../src/domain/commands/command.js';
import type { CommandedNoun, FactsByNoun } from '../../../src/domain/register/change.js';
import { days } from './a-known.js';
import { givenFacts } from './given.js';

/** The days a command is about. */
type During = { readonly from?: string; readonly to?: string };

/** What a revision or a withdrawal says besides. */
type Saying = During & { readonly how?: 'CHANGE' | 'CORRECTION'; readonly basedOn?: string };

export function recording<N extends CommandedNoun>(
  noun: N,
  id: string,
  facts: Partial<FactsByNoun[N]> = {},
  { from = '2024-01-01', to }: During = {},
): RecordCommand {
  const whole = givenFacts(noun, facts);
  return { kind: 'RECORD', noun, id, valid: days(from, to), facts: whole } as RecordCommand;
}

export function revising<N extends CommandedNoun>(
  noun: N,
  id: string,
  patch: Partial<FactsByNoun[N]>,
  { from = '2024-01-01', to, how = 'CHANGE', basedOn = '' }: Saying = {},
): ReviseCommand {
  const valid = days(from, to);
  return { kind: 'REVISE', noun, id, how, valid, patch, basedOn } as ReviseCommand;
}

export function withdrawing(
  noun: CommandedNoun,
  id: string,
  { from = '2024-01-01', to, how = 'CHANGE', basedOn = '' }: Saying = {},
): WithdrawCommand {
  return { kind: 'WITHDRAW', noun, id, how, valid: days(from, to), basedOn };
}
