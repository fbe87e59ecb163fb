import type { CommandedNoun } from '../../src/domain/register/change.js';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor } from '../../src/actor.js';
import { CommandService } from '../../src/commands/command.service.js';
import type { Done } from '../../src/commands/command-outcome.js';
import type { Command } from '../../src/domain/commands/command.js';
import type { Refusal } from '../../src/domain/commands/refusal.js';
import { RegisterService } from '../../src/register/register.service.js';
import { openedOrRefused } from '../opened-or-refused.js';
import { COMMANDED } from './commanded.js';
import { CircumstanceInput, WithdrawInput } from './command-inputs.js';
import type { RecordInput, ReviseInput } from './command-inputs.js';
import { daysOf, revisionRefusals } from './days-of.js';
import { NounViews } from './noun-views.js';
import type { RefusalType } from './refusal.type.js';
import { refusalView } from './refusal.view.js';
import { shapeRefusals } from './shape.js';

/** The record as it now stands, or why nothing was written. */
export type CommandResult = object | RefusalType;

export type Circumstance = {
  readonly actor: Actor;
  readonly reason: string | null | undefined;
  readonly idempotencyKey: string | null | undefined;
};

/** Turns what was typed into commands, and what came of them into answers. */
@Injectable()
export class Commanding {
  constructor(
    private readonly commands: CommandService,
    private readonly registers: RegisterService,
    private readonly views: NounViews,
  ) {}

  async record(
    noun: CommandedNoun,
    input: RecordInput,
    circumstance: Circumstance,
  ): Promise<CommandResult> {
    const { input: facts, toFacts } = COMMANDED[noun];
    const refusals = shapeRefusals(facts, input.facts, 'input.facts');
    if (refusals.length > 0) return refusalView(refusals);
    const command = {
      kind: 'RECORD',
      noun,
      id: v7(),
      valid: daysOf(input),
      facts: toFacts(input.facts),
    };
    return this.execute(command as Command, circumstance, []);
  }

  async revise(
    noun: CommandedNoun,
    input: ReviseInput,
    circumstance: Circumstance,
  ): Promise<CommandResult> {
    const { id, basedOn, how } = input;
    const { patch, toPatch } = COMMANDED[noun];
    return this.execute(
      {
        kind: 'REVISE',
        noun,
        id,
        basedOn,
        how,
        valid: daysOf(input),
        patch: toPatch(input.facts),
      } as Command,
      circumstance,
      [
        ...shapeRefusals(WithdrawInput, input, 'input'),
        ...shapeRefusals(patch, input.facts, 'input.facts'),
        ...revisionRefusals(input, 'input'),
      ],
    );
  }

  async withdraw(
    noun: CommandedNoun,
    input: WithdrawInput,
    circumstance: Circumstance,
  ): Promise<CommandResult> {
    const { id, basedOn, how } = input;
    return this.execute(
      { kind: 'WITHDRAW', noun, id, basedOn, how, valid: daysOf(input) } as Command,
      circumstance,
      [...shapeRefusals(WithdrawInput, input, 'input'), ...revisionRefusals(input, 'input')],
    );
  }

  private async execute(
    command: Command,
    { actor, ...said }: Circumstance,
    shape: readonly Refusal[],
  ): Promise<CommandResult> {
    const { reason = null, idempotencyKey = null } = said;
    const refusals = [...shape, ...circumstanceRefusals(reason, idempotencyKey)];
    if (refusals.length > 0) return refusalView(refusals);
    const outcome = await this.commands.execute({ actor, command, reason, idempotencyKey });
    if ('refusals' in outcome) return refusalView(outcome.refusals.map(inInput));
    return this.view(outcome.done);
  }

  /** The record on the first day that is different; what was withdrawn, as it stood. */
  private async view({ noun, id, on, knownAt }: Done): Promise<object> {
    const opened = openedOrRefused(await this.registers.at(on, knownAt));
    const view = await this.views.view(opened, noun, id);
    if (view === null) throw new Error(`${noun} ${id} is not there after it was recorded.`);
    return view;
  }
}

/** Places in facts are told as places in the input. */
function inInput(refused: Refusal): Refusal {
  const ofInput = ['id', 'basedOn'];
  if (refused.path === 'noun') return { ...refused, path: 'input' };
  if (refused.path === 'valid') return { ...refused, path: 'input.from' };
  if (refused.path === 'patch') return { ...refused, path: 'input.facts' };
  if (refused.path === 'reason' || refused.path === 'idempotencyKey') return refused;
  const isOfInput = ofInput.includes(refused.path);
  return { ...refused, path: `input.${isOfInput ? '' : 'facts.'}${refused.path}` };
}

function circumstanceRefusals(reason: string | null, key: string | null): readonly Refusal[] {
  return shapeRefusals(CircumstanceInput, { reason, idempotencyKey: key }, '');
}
