import {
  Args,
  createUnionType,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { Actor } from '../../src/actor.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { htmlLetter } from '../../src/letters/html-letter.js';
import { AnswerDeskService } from '../../src/requests/answer-desk.service.js';
import type { AnswerDraft } from '../../src/requests/answer-desk.service.js';
import { RequestsService } from '../../src/requests/requests.service.js';
import { answerGapInWords } from '../../src/words/answer-gap-in-words.js';
import type { Language } from '../../src/words/language.js';
import { Acting } from '../acting.js';
import { RefusalType } from '../commands/refusal.type.js';
import { refusalView } from '../commands/refusal.view.js';
import { shapeRefusals } from '../commands/shape.js';
import type { Typed } from '../commands/typed.js';
import { LanguageEnum } from '../enums.js';
import { InstantScalar } from '../scalars/instant.scalar.js';
import { AnswerDraftType, AnswerGapType } from './answer-draft.type.js';
import { DraftAnswerInput, draftAsked } from './draft-answer.input.js';
import { RequestResult } from './request-commands.resolver.js';
import { RequestType } from './request.type.js';
import { requestView } from './request.view.js';

const REQUEST = { type: () => ID, description: 'Id of the request.' } as const;

/** An answer is composed from the register. */
const COMPOSE_COST = 5000;

const AnswerDraftResult = createUnionType({
  name: 'AnswerDraftResult',
  description: 'The draft as it stands, or why there is none.',
  types: () => [AnswerDraftType, RefusalType] as const,
  resolveType: ({ __typename }: AnswerDraftType | RefusalType) => __typename,
});

type Result = AnswerDraftType | RefusalType;

/** Answers: drafted from the register, worded, sent. */
@Resolver(() => AnswerDraftType)
export class AnswersResolver {
  constructor(
    private readonly desk: AnswerDeskService,
    private readonly requests: RequestsService,
  ) {}

  @Query(() => AnswerDraftResult, {
    description:
      'The draft of an answer. It names the person: each look stands in the audit chain.',
    complexity: COMPOSE_COST,
  })
  async answerDraft(
    @Acting() actor: Actor,
    @Args('requestId', REQUEST) id: string,
  ): Promise<Result> {
    const found = await this.desk.look(actor, id);
    return 'refusals' in found ? refusalView(found.refusals) : draftView(found.draft);
  }

  @Mutation(() => AnswerDraftResult, {
    description:
      'Builds an answer from the register at a moment, new or again; nothing is sent. Passages that are given replace all that were given before.',
    complexity: COMPOSE_COST,
  })
  async draftAnswer(
    @Acting() actor: Actor,
    @Args('id', REQUEST) id: string,
    @Args('input', {
      type: () => DraftAnswerInput,
      nullable: true,
      description: 'From what; of today, of everything, when left out.',
    })
    given: Typed<DraftAnswerInput> | null = null,
  ): Promise<Result> {
    const input = given ?? { territories: [], recipientIds: [], passages: [] };
    const refusals = shapeRefusals(DraftAnswerInput, input, 'input');
    if (refusals.length > 0) return refusalView(refusals);
    const outcome = await this.desk.draft(actor, id, draftAsked(input));
    return 'refusals' in outcome ? refusalView(outcome.refusals) : draftView(outcome.draft);
  }

  @Mutation(() => RequestResult, {
    description:
      'Freezes the draft as the answer that is sent today, and closes the request. What was sent never changes again.',
    complexity: COMPOSE_COST,
  })
  async sendAnswer(
    @Acting() actor: Actor,
    @Args('id', REQUEST) id: string,
    @Args('draftedAt', {
      type: () => InstantScalar,
      description: 'The draft that was read; refused when it was made anew since.',
    })
    draftedAt: Instant,
  ): Promise<RequestType | RefusalType> {
    const outcome = await this.desk.send(actor, id, draftedAt);
    if ('refusals' in outcome) return refusalView(outcome.refusals);
    const found = await this.requests.byId(id);
    if (found === null) throw new Error(`Request ${id} is gone.`);
    return requestView(found);
  }

  @ResolveField(() => [AnswerGapType], {
    description: 'What the answer lacks, or has to say honestly.',
  })
  gaps(
    @Parent() { draft }: AnswerDraftType,
    @Args('language', {
      type: () => LanguageEnum,
      defaultValue: 'en',
      description: 'The language of the words.',
    })
    language: Language,
  ): readonly AnswerGapType[] {
    return draft.answer.gaps.map((gap) => ({
      code: gap.code,
      blocking: gap.blocking,
      message: answerGapInWords(gap, language),
    }));
  }

  @ResolveField(() => String, { description: 'The whole letter, as a page.' })
  html(@Parent() { draft }: AnswerDraftType): string {
    return htmlLetter(draft.answer.letter);
  }
}

function draftView(draft: AnswerDraft): AnswerDraftType {
  const { requestId, draftedAt, choices, answer } = draft;
  return {
    __typename: 'AnswerDraft',
    draft,
    requestId,
    draftedAt,
    ...choices.moment,
    passages: answer.passages,
  };
}
