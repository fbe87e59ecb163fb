import { Args, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Refusal } from '../../src/domain/commands/refusal.js';
import { refusalInWords } from '../../src/words/refusal-in-words.js';
import type { Language } from '../../src/words/language.js';
import { LanguageEnum } from '../enums.js';

@ObjectType('Refusal', { description: 'An expected no. Nothing was written.' })
export class RefusalType {
  readonly __typename!: 'Refusal';
  refusal!: Refusal;

  @Field(() => String, { description: 'Why, as a code such as `ONWARD_LOOP`.' })
  code!: string;

  @Field(() => String, { description: 'What it rests on: an article, or a rule of the register.' })
  rule!: string;

  @Field(() => String, { description: 'The place in the input, such as `facts.recipientId`.' })
  path!: string;

  @Field(() => [RefusalType], { description: 'What else stands in the way.' })
  also!: readonly RefusalType[];
}

@Resolver(() => RefusalType)
export class RefusalResolver {
  @ResolveField(() => String, { description: 'Why, as a sentence.' })
  message(
    @Parent() { refusal }: RefusalType,
    @Args('language', {
      type: () => LanguageEnum,
      defaultValue: 'en',
      description: 'The language of the words.',
    })
    language: Language,
  ): string {
    return refusalInWords(refusal, language);
  }
}
