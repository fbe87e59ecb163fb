import { Args, createUnionType, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../src/actor.js';
import { isLocalDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { VocabularyTermFacts } from '../../src/domain/register/vocabulary-term.js';
import { Wording } from '../../src/extracts/wording.js';
import { AnswerDeskService } from '../../src/requests/answer-desk.service.js';
import { deadlineOn } from '../../src/requests/on-the-desk.js';
import { RequesterService } from '../../src/requests/requester.service.js';
import { RequestsService } from '../../src/requests/requests.service.js';
import { answerDifferenceInWords } from '../../src/words/answer-difference-in-words.js';
import { deadlineInWords } from '../../src/words/deadline-in-words.js';
import type { Language } from '../../src/words/language.js';
import { Acting } from '../acting.js';
import { RefusalType } from '../commands/refusal.type.js';
import { refusalView } from '../commands/refusal.view.js';
import { defined } from '../defined.js';
import { LanguageEnum } from '../enums.js';
import { MOST_ON_PAGE } from '../limits/limits.js';
import { listCost } from '../limits/list-cost.js';
import { pageOf } from '../page.js';
import { PageArguments } from '../page-arguments.js';
import { refused } from '../refused.js';
import { RequestConnectionType } from './request-connection.type.js';
import { RequestFilterInput } from './request-filter.input.js';
import { EarlierRequestType } from './earlier-request.type.js';
import { RequestType } from './request.type.js';
import { requestView } from './request.view.js';
import { RequesterType } from './requester.type.js';

const REQUEST = { type: () => ID, description: 'Id of the request.' } as const;

const LANGUAGE = {
  type: () => LanguageEnum,
  defaultValue: 'en',
  description: 'The language of the words.',
} as const;

/** An answer is composed again from the register. */
const COMPOSE_COST = 5000;

/** Every letter is looked for in the folder. */
const FOLDER_COST = 20_000;

/** Hashes are looked up, and their requests. */
const OTHERS_COST = 500;

const RequesterResult = createUnionType({
  name: 'RequesterResult',
  description: 'Who asked, or why that cannot be told.',
  types: () => [RequesterType, RefusalType] as const,
  resolveType: ({ __typename }: RequesterType | RefusalType) => __typename,
});

/** Requests of people, as they lie on the desk. */
@Resolver(() => RequestType)
export class RequestsResolver {
  constructor(
    private readonly desk: RequestsService,
    private readonly requesters: RequesterService,
    private readonly answers: AnswerDeskService,
  ) {}

  @Query(() => RequestType, {
    description: 'One request; null when there is none of that id.',
    nullable: true,
  })
  async request(@Args('id', REQUEST) id: string): Promise<RequestType | null> {
    const found = await this.desk.byId(id);
    return found && requestView(found);
  }

  @Query(() => RequestConnectionType, {
    description:
      'Requests by the day they are due on, the earliest first; one whose clock stands still keeps its place.',
    complexity: listCost,
  })
  async requests(
    @Args() asked: PageArguments,
    @Args('filter', {
      type: () => RequestFilterInput,
      nullable: true,
      description: 'Which requests; all when left out.',
    })
    given?: RequestFilterInput,
  ): Promise<RequestConnectionType> {
    const filter = defined(given);
    const list = { moment: null, list: 'requests', order: 'DUE', filter };
    const [page, totalCount] = await Promise.all([
      pageOf(list, asked, {
        read: ({ after, most }) =>
          this.desk.page(filter, {
            after: after && { dueOn: dayOfPlace(after.key), id: after.id },
            most,
          }),
        placeOf: ({ life, place }) => ({ id: life.intake.requestId, key: place }),
        view: requestView,
      }),
      this.desk.total(filter),
    ]);
    return { ...page, totalCount };
  }

  @Query(() => [RequestType], {
    description:
      'Requests whose letters are not where they are kept, though nobody was erased: a hundred at most. None is what it should be.',
    complexity: ({ childComplexity }) => FOLDER_COST + MOST_ON_PAGE * childComplexity,
  })
  async requestsWithoutFile(): Promise<readonly RequestType[]> {
    return (await this.desk.withoutFile(MOST_ON_PAGE)).map(requestView);
  }

  @Query(() => RequesterResult, {
    description: 'Who asked. That somebody looked stands in the audit chain, before it is shown.',
  })
  async requester(
    @Acting() actor: Actor,
    @Args('requestId', REQUEST) id: string,
  ): Promise<RequesterType | RefusalType> {
    const found = await this.requesters.look(actor, id);
    if ('requester' in found) return { __typename: 'Requester', ...found.requester };
    return refusalView(found.refusals);
  }

  @ResolveField(() => [String], {
    description: 'How the day it is due on was computed, a sentence for each step.',
  })
  howComputed(
    @Parent() { held }: RequestType,
    @Args('language', LANGUAGE) language: Language,
  ): readonly string[] {
    const { life, asOf, policy } = held;
    return deadlineInWords(policy, deadlineOn(life, asOf, language), language);
  }

  @ResolveField(() => [EarlierRequestType], {
    description:
      'Other requests by what seems to be the same person, the newest first, 50 at most; none once who asked is erased.',
    complexity: ({ childComplexity }) => OTHERS_COST + 50 * childComplexity,
  })
  async others(@Parent() { id }: RequestType): Promise<readonly EarlierRequestType[]> {
    const others = await this.requesters.others(id);
    const by = new Map(others.map((other) => [other.requestId, other.by]));
    const found = await this.desk.byIds([...by.keys()]);
    return found.map(requestView).map((request) => ({ by: by.get(request.id) ?? 'NAME', request }));
  }

  @ResolveField(() => [String], {
    description:
      'What the answer that was sent would say otherwise, were it built today; null when none was sent.',
    nullable: true,
    complexity: COMPOSE_COST,
  })
  async differentToday(
    @Parent() { id }: RequestType,
    @Args('language', LANGUAGE) language: Language,
  ): Promise<readonly string[] | null> {
    const found = await this.answers.differentToday(id);
    if (found === null) return null;
    const wording = new Wording(found.opened, language);
    const saying = {
      language,
      termOf: (scheme: VocabularyTermFacts['scheme'], slug: string) => wording.term(scheme, slug),
    };
    return found.differences.map((each) => answerDifferenceInWords(each, saying));
  }
}

/** A place that somebody made up is none. */
function dayOfPlace(key: string): LocalDate {
  if (isLocalDate(key)) return key;
  throw refused('after', 'this cursor is not of this list', 'FOREIGN_CURSOR');
}
