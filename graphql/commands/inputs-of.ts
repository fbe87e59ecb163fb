import type { CommandedNoun } from '../../src/domain/register/change.js';
import { Field, InputType } from '@nestjs/graphql';
import type { ClassConstructor } from 'class-transformer';
import { RecordHead, WithdrawInput } from './command-inputs.js';
import type { DraftInput, RecordInput, ReviseInput } from './command-inputs.js';
import { COMMANDED } from './commanded.js';

/** The inputs of the commands of one noun. */
export type CommandInputs = {
  readonly record: ClassConstructor<RecordInput>;
  /** A record to be, in a proposal: facts may still be missing. */
  readonly draft: ClassConstructor<DraftInput>;
  readonly revise: ClassConstructor<ReviseInput>;
};

function inputsFor(noun: CommandedNoun): CommandInputs {
  const { name, input, patch } = COMMANDED[noun];

  @InputType(`Record${name}Input`, { description: `A ${name} that is not on record yet.` })
  class Record extends RecordHead {
    @Field(() => input, { description: 'What holds on those days.' })
    facts!: object;
  }

  @InputType(`Draft${name}Input`, {
    description: `A ${name} to be: facts may be missing until the proposal is submitted. Ids may be names given with \`as\`, such as \`#pune\`.`,
  })
  class Draft extends RecordHead {
    @Field(() => String, {
      description: 'What other commands of this proposal call it; they write it with a `#`.',
      nullable: true,
    })
    as?: string | null;

    @Field(() => patch, { description: 'What holds on those days, as far as it is known.' })
    facts!: object;
  }

  @InputType(`Revise${name}Input`, { description: `Other facts for a ${name} on record.` })
  class Revise extends WithdrawInput {
    @Field(() => patch, { description: 'What is different; what is left out stays as it is.' })
    facts!: object;
  }

  return { record: Record, draft: Draft, revise: Revise };
}

/** The inputs of the commands of every noun; made once, since the schema knows each class by itself. */
export const COMMAND_INPUTS = Object.fromEntries(
  (Object.keys(COMMANDED) as CommandedNoun[]).map((noun) => [noun, inputsFor(noun)]),
) as { readonly [N in CommandedNoun]: CommandInputs };
