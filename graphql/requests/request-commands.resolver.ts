import { Args, createUnionType, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../src/actor.js';
import type { RefusalGround } from '../../src/domain/requests/request.js';
import type { PauseGround } from '../../src/domain/deadlines/deadline-policy.js';
import type { ExtensionGround } from '../../src/domain/requests/request-step.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { NoticeDeskService } from '../../src/requests/notice-desk.service.js';
import { RequestDeskService } from '../../src/requests/request-desk.service.js';
import type { RequestOutcome } from '../../src/requests/request-desk.service.js';
import { RequesterService } from '../../src/requests/requester.service.js';
import { RequestsService } from '../../src/requests/requests.service.js';
import { Acting } from '../acting.js';
import { RefusalType } from '../commands/refusal.type.js';
import { refusalView } from '../commands/refusal.view.js';
import { shapeRefusals } from '../commands/shape.js';
import type { Typed } from '../commands/typed.js';
import { LocalDateScalar } from '../scalars/local-date.scalar.js';
import { ReceiveRequestInput, requesterOf, requestFacts } from './receive-request.input.js';
import { ExtensionGroundEnum, PauseGroundEnum, RefusalGroundEnum } from './request.enums.js';
import { RequestType } from './request.type.js';
import { requestView } from './request.view.js';
import { AssigneeInput, ExplanationInput, ReasonInput } from './saying.input.js';

const REQUEST = { type: () => ID, description: 'Id of the request.' } as const;

const REASON = {
  type: () => String,
  description: 'Why; it is kept for ever, so it names no person. At most 2,000 characters.',
} as const;

const EXPLANATION = {
  type: () => String,
  description: 'Why, in words for the person: a passage of the letter. At most 4,000 characters.',
} as const;

const DAY = {
  type: () => LocalDateScalar,
  nullable: true,
  description: 'The day it happened on, not before the clock changed last; today.',
} as const;

export const RequestResult = createUnionType({
  name: 'RequestResult',
  description: 'The request as it now stands, or why not.',
  types: () => [RequestType, RefusalType] as const,
  resolveType: ({ __typename }: RequestType | RefusalType) => __typename,
});

type Result = RequestType | RefusalType;

/** What the officer does with requests. */
@Resolver()
export class RequestCommandsResolver {
  constructor(
    private readonly requests: RequestsService,
    private readonly desk: RequestDeskService,
    private readonly notices: NoticeDeskService,
    private readonly requesters: RequesterService,
  ) {}

  @Mutation(() => RequestResult, {
    description: 'Takes a request in: its clock begins, and who asks is sealed.',
  })
  async receiveRequest(
    @Acting() actor: Actor,
    @Args('input', { type: () => ReceiveRequestInput, description: 'The request.' })
    input: Typed<ReceiveRequestInput>,
  ): Promise<Result> {
    const refusals = shapeRefusals(ReceiveRequestInput, input, 'input');
    if (refusals.length > 0) return refusalView(refusals);
    return this.answered(this.desk.receive(actor, requestFacts(input), requesterOf(input)));
  }

  @Mutation(() => RequestResult, { description: 'Hands a request to somebody at the desk.' })
  async assignRequest(
    @Acting() actor: Actor,
    @Args('id', REQUEST) id: string,
    @Args('reason', REASON) reason: string,
    @Args('to', {
      type: () => String,
      nullable: true,
      description: 'Who takes it, as the audit chain calls them; left out: back to the desk.',
    })
    to: string | null = null,
  ): Promise<Result> {
    const refusals = shapeRefusals(AssigneeInput, { reason, to }, '');
    if (refusals.length > 0) return refusalView(refusals);
    return this.answered(this.desk.assign(actor, id, to, reason));
  }

  @Mutation(() => RequestResult, {
    description: 'Stops the clock, as far as the law of the answering company lets it stop.',
  })
  async pauseRequest(
    @Acting() actor: Actor,
    @Args('id', REQUEST) id: string,
    @Args('ground', { type: () => PauseGroundEnum, description: 'What it waits for.' })
    ground: PauseGround,
    @Args('reason', REASON) reason: string,
    @Args('on', DAY) on: LocalDate | null = null,
  ): Promise<Result> {
    const refusals = shapeRefusals(ReasonInput, { reason }, '');
    if (refusals.length > 0) return refusalView(refusals);
    return this.answered(this.desk.pause(actor, id, { ground, on }, reason));
  }

  @Mutation(() => RequestResult, { description: 'Lets the clock go on.' })
  async resumeRequest(
    @Acting() actor: Actor,
    @Args('id', REQUEST) id: string,
    @Args('reason', REASON) reason: string,
    @Args('on', DAY) on: LocalDate | null = null,
  ): Promise<Result> {
    const refusals = shapeRefusals(ReasonInput, { reason }, '');
    if (refusals.length > 0) return refusalView(refusals);
    return this.answered(this.desk.resume(actor, id, on, reason));
  }

  @Mutation(() => RequestResult, {
    description:
      'Takes two months more, once, and writes the notice that goes out today; refused once the first period is over (GDPR 12(3)).',
  })
  async extendRequest(
    @Acting() actor: Actor,
    @Args('id', REQUEST) id: string,
    @Args('ground', { type: () => ExtensionGroundEnum, description: 'Why more time is needed.' })
    ground: ExtensionGround,
    @Args('explanation', EXPLANATION) explanation: string,
  ): Promise<Result> {
    const refusals = shapeRefusals(ExplanationInput, { explanation }, '');
    if (refusals.length > 0) return refusalView(refusals);
    return this.answered(this.notices.extend(actor, id, { ground, explanation }));
  }

  @Mutation(() => RequestResult, {
    description:
      'Refuses a request, and writes the letter that says why and where to complain (GDPR 12(4)).',
  })
  async refuseRequest(
    @Acting() actor: Actor,
    @Args('id', REQUEST) id: string,
    @Args('ground', { type: () => RefusalGroundEnum, description: 'On what it is refused.' })
    ground: RefusalGround,
    @Args('explanation', EXPLANATION) explanation: string,
  ): Promise<Result> {
    const refusals = shapeRefusals(ExplanationInput, { explanation }, '');
    if (refusals.length > 0) return refusalView(refusals);
    return this.answered(this.notices.refuse(actor, id, { ground, explanation }));
  }

  @Mutation(() => RequestResult, { description: 'Closes a request that the person took back.' })
  async withdrawRequest(
    @Acting() actor: Actor,
    @Args('id', REQUEST) id: string,
    @Args('reason', REASON) reason: string,
  ): Promise<Result> {
    const refusals = shapeRefusals(ReasonInput, { reason }, '');
    if (refusals.length > 0) return refusalView(refusals);
    return this.answered(this.desk.withdraw(actor, id, reason));
  }

  @Mutation(() => RequestResult, {
    description:
      'Erases who asked, for ever, and the letters that were sent; their digests and twins stay. Refused while the request is open.',
  })
  async eraseRequester(
    @Acting() actor: Actor,
    @Args('id', REQUEST) id: string,
    @Args('reason', REASON) reason: string,
  ): Promise<Result> {
    const refusals = shapeRefusals(ReasonInput, { reason }, '');
    if (refusals.length > 0) return refusalView(refusals);
    const today = await this.requests.today();
    return this.answered(this.requesters.erase(actor, id, { reason, today }));
  }

  private async answered(work: Promise<RequestOutcome>): Promise<Result> {
    const outcome = await work;
    if ('refusals' in outcome) return refusalView(outcome.refusals);
    const found = await this.requests.byId(outcome.requestId);
    if (found === null) throw new Error(`Request ${outcome.requestId} is gone.`);
    return requestView(found);
  }
}
