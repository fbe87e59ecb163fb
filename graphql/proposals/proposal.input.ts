import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { MOST_COMMANDS, MOST_REASON, MOST_TEXT } from '../limits/limits.js';
import { PlainText } from '../limits/plain-text.js';
import { CommandInput } from './command.input.js';

@InputType('SaveProposalInput', {
  description: 'A draft: it may be incomplete, and is kept as it is until it is saved again.',
})
export class SaveProposalInput {
  @Field(() => ID, {
    description: 'The draft to save again; left out for a new one.',
    nullable: true,
  })
  @IsOptional()
  @IsUUID('all')
  id?: string | null;

  @Field(() => String, { description: `What it is about, at most ${MOST_TEXT} characters.` })
  @PlainText(MOST_TEXT)
  title!: string;

  @Field(() => String, { description: `Why, at most ${MOST_REASON} characters.` })
  @PlainText(MOST_REASON, { severalLines: true })
  reason!: string;

  @Field(() => [CommandInput], {
    description: `What to do, in this order; at most ${MOST_COMMANDS} commands.`,
  })
  @ArrayMaxSize(MOST_COMMANDS)
  commands!: CommandInput[];
}
