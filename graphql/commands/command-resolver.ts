import type { CommandedNoun } from '../../src/domain/register/change.js';
import type { Type } from '@nestjs/common';
import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../src/actor.js';
import { Acting } from '../acting.js';
import { COMMANDED } from './commanded.js';
import { COMMAND_INPUTS } from './inputs-of.js';
import { Commanding } from './commanding.js';
import type { CommandResult } from './commanding.js';
import { WithdrawInput } from './command-inputs.js';
import type { RecordInput, ReviseInput } from './command-inputs.js';
import { RefusalType } from './refusal.type.js';

const REASON = {
  type: () => String,
  nullable: true,
  description: 'Why; required for corrections and withdrawals. At most 2,000 characters.',
} as const;

const KEY = {
  type: () => String,
  nullable: true,
  description:
    'A key of your own, at most 100 characters: the same command with the same key again changes nothing and gives the first answer.',
} as const;

/** The three commands of one noun: record, revise, withdraw. */
function commandResolver(noun: CommandedNoun): Type<object> {
  const { name, types } = COMMANDED[noun];
  const article = `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${inWords(name)}`;
  const { record: recordInput, revise: reviseInput } = COMMAND_INPUTS[noun];
  const Result = createUnionType({
    name: `${name}Result`,
    description: `The ${name} as it now stands, or why not.`,
    types: () => [...types, RefusalType] as const,
    resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
  });

  @Resolver()
  class CommandResolver {
    constructor(private readonly commanding: Commanding) {}

    @Mutation(() => Result, {
      name: `record${name}`,
      description: `Records ${article} that is not in the register yet.`,
    })
    record(
      @Acting() actor: Actor,
      @Args('input', { type: () => recordInput, description: 'What to record.' })
      input: RecordInput,
      @Args('reason', REASON) reason: string | null = null,
      @Args('idempotencyKey', KEY) idempotencyKey: string | null = null,
    ): Promise<CommandResult> {
      return this.commanding.record(noun, input, { actor, reason, idempotencyKey });
    }

    @Mutation(() => Result, {
      name: `revise${name}`,
      description: `Says what is different about ${article}: from a day on, or that it never was so. Both leave what was recorded readable under \`knownAt\`.`,
    })
    revise(
      @Acting() actor: Actor,
      @Args('input', { type: () => reviseInput, description: 'What is different.' })
      input: ReviseInput,
      @Args('reason', REASON) reason: string | null = null,
      @Args('idempotencyKey', KEY) idempotencyKey: string | null = null,
    ): Promise<CommandResult> {
      return this.commanding.revise(noun, input, { actor, reason, idempotencyKey });
    }

    @Mutation(() => Result, {
      name: `withdraw${name}`,
      description: `Says that ${article} ended, or never was so. Answers with the record as it stood. Refused while others rest on it; they are named.`,
    })
    withdraw(
      @Acting() actor: Actor,
      @Args('input', { type: () => WithdrawInput, description: 'What ended, or never was.' })
      input: WithdrawInput,
      @Args('reason', REASON) reason: string | null = null,
      @Args('idempotencyKey', KEY) idempotencyKey: string | null = null,
    ): Promise<CommandResult> {
      return this.commanding.withdraw(noun, input, { actor, reason, idempotencyKey });
    }
  }
  return CommandResolver;
}

/** `TransferImpactAssessment` as people write it. */
function inWords(name: string): string {
  return name.replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

/** The commands of every noun. */
export const COMMAND_RESOLVERS: readonly Type<object>[] = (
  Object.keys(COMMANDED) as CommandedNoun[]
).map(commandResolver);
