import type { CommandedNoun } from '../../src/domain/register/change.js';
import { Field, InputType } from '@nestjs/graphql';
import type { ClassConstructor } from 'class-transformer';
import { COMMANDED } from '../commands/commanded.js';
import { WithdrawInput } from '../commands/command-inputs.js';
import { COMMAND_INPUTS } from '../commands/inputs-of.js';

@InputType('CommandInput', {
  description: 'One command of a proposal: exactly one of these is given.',
})
export class CommandInput {
  [command: string]: object | undefined;
}

/** A command a proposal may hold, by the name of its field. */
export type ProposedField = {
  readonly kind: 'RECORD' | 'REVISE' | 'WITHDRAW';
  readonly noun: CommandedNoun;
  readonly input: ClassConstructor<object>;
};

/** Every field of `CommandInput`: the same names as the mutations have. */
export const PROPOSED_FIELDS: ReadonlyMap<string, ProposedField> = new Map(
  (Object.keys(COMMANDED) as CommandedNoun[]).flatMap(
    (noun): readonly (readonly [string, ProposedField])[] => {
      const { name } = COMMANDED[noun];
      const { draft, revise } = COMMAND_INPUTS[noun];
      return [
        [`record${name}`, { kind: 'RECORD', noun, input: draft }],
        [`revise${name}`, { kind: 'REVISE', noun, input: revise }],
        [`withdraw${name}`, { kind: 'WITHDRAW', noun, input: WithdrawInput }],
      ];
    },
  ),
);

for (const [name, { input }] of PROPOSED_FIELDS) {
  const description = `As the mutation \`${name}\` does.`;
  Field(() => input, { description, nullable: true })(CommandInput.prototype, name);
}
