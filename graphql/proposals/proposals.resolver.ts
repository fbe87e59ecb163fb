import {
  Args,
  createUnionType,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { Actor } from '../../src/actor.js';
import { refusal } from '../../src/domain/commands/refusal.js';
import { PROPOSAL_STATES } from '../../src/domain/proposals/proposal.js';
import type { ProposalState } from '../../src/domain/proposals/proposal.js';
import type { Instant } from '../../src/domain/time/instant.js';
import type { Language } from '../../src/words/language.js';
import { ProposalService } from '../../src/proposals/proposal.service.js';
import type { StepOutcome } from '../../src/proposals/proposal.service.js';
import { gapInWords } from '../../src/words/gap-in-words.js';
import { Acting } from '../acting.js';
import { CircumstanceInput } from '../commands/command-inputs.js';
import { RefusalType } from '../commands/refusal.type.js';
import { refusalView } from '../commands/refusal.view.js';
import { shapeRefusals } from '../commands/shape.js';
import type { Typed } from '../commands/typed.js';
import { LanguageEnum, ProposalStateEnum } from '../enums.js';
import { RecordChangeType } from '../history/history-item.type.js';
import { MOST_ON_PAGE } from '../limits/limits.js';
import { listCost } from '../limits/list-cost.js';
import { pageOf } from '../page.js';
import { PageArguments } from '../page-arguments.js';
import { pageSize } from '../page-size.js';
import { refused } from '../refused.js';
import { ProposalConnectionType } from './proposal-connection.type.js';
import { SaveProposalInput } from './proposal.input.js';
import {
  GapType,
  ProposalType,
  ProposedChangeType,
  ProposedCoverageType,
} from './proposal.type.js';
import { ProposalWords } from './proposal-words.js';
import { proposalView, proposedViews } from './proposal.view.js';
import { readCommands } from './proposed-commands.js';
import { Rehearsals } from './rehearsals.js';

const ID_ARGUMENT = { type: () => ID, description: 'Id of the proposal.' } as const;

const REASON = {
  type: () => String,
  description: 'Why, at most 2,000 characters.',
} as const;

const LANGUAGE = {
  type: () => LanguageEnum,
  defaultValue: 'en',
  description: 'The language of the words.',
} as const;

/** A rehearsal records everything and takes it back, and writers wait for it: a few in one query. */
const REHEARSAL_COST = 20_000;

const ProposalResult = createUnionType({
  name: 'ProposalResult',
  description: 'The proposal as it now stands, or why not.',
  types: () => [ProposalType, RefusalType] as const,
  resolveType: ({ __typename }: ProposalType | RefusalType) => __typename,
});

type Result = ProposalType | RefusalType;

@Resolver(() => ProposalType)
export class ProposalsResolver {
  constructor(
    private readonly service: ProposalService,
    private readonly rehearsals: Rehearsals,
  ) {}

  @Query(() => ProposalType, {
    description: 'One proposal; null when there is none of that id.',
    nullable: true,
  })
  async proposal(@Args('id', ID_ARGUMENT) id: string): Promise<ProposalType | null> {
    const found = await this.service.byId(id);
    return found && proposalView(found);
  }

  @Query(() => ProposalConnectionType, {
    description: 'Proposals, the one that changed last first.',
    complexity: listCost,
  })
  async proposals(
    @Args() asked: PageArguments,
    @Args('state', {
      type: () => [ProposalStateEnum],
      nullable: true,
      description: 'Where they stand; all when left out.',
    })
    given?: readonly ProposalState[] | null,
  ): Promise<ProposalConnectionType> {
    const states = given ?? PROPOSAL_STATES;
    const list = { moment: null, list: 'proposals', order: 'NEWEST', filter: { states } };
    return pageOf(list, asked, {
      read: ({ after, most }) => this.service.page(states, (after?.key ?? null) as Instant, most),
      placeOf: ({ id, steps }) => ({ id, key: steps.at(-1)?.recordedAt ?? '' }),
      view: proposalView,
    });
  }

  @Mutation(() => ProposalResult, {
    description: 'Keeps a draft, new or again. It may be incomplete; its gaps say what is missing.',
  })
  async saveProposal(
    @Acting() actor: Actor,
    @Args('input', { type: () => SaveProposalInput, description: 'The draft.' })
    input: Typed<SaveProposalInput>,
  ): Promise<Result> {
    const { id = null, title, reason, commands } = input;
    const shape = shapeRefusals(SaveProposalInput, { id, title, reason, commands }, 'input');
    if (shape.length > 0) return refusalView(shape);
    const before = id === null ? null : await this.service.byId(id);
    const read = readCommands(commands, before?.content.commands ?? []);
    if ('refusals' in read) return refusalView(read.refusals);
    return this.after(this.service.save(actor, id, { title, reason, commands: read.commands }));
  }

  @Mutation(() => ProposalResult, {
    description: 'Hands a draft to a second person. Refused while a gap blocks.',
  })
  submitProposal(@Acting() actor: Actor, @Args('id', ID_ARGUMENT) id: string): Promise<Result> {
    return this.after(this.service.submit(actor, id));
  }

  @Mutation(() => ProposalResult, {
    description:
      'Records all commands of a proposal, or none. Everything is judged again at this moment. Nobody approves their own.',
  })
  approveProposal(
    @Acting() actor: Actor,
    @Args('id', ID_ARGUMENT) id: string,
    @Args('reason', { ...REASON, nullable: true }) reason: string | null = null,
  ): Promise<Result> {
    return this.reasoned(reason, () => this.service.approve(actor, id, reason));
  }

  @Mutation(() => ProposalResult, { description: 'Says no to a submitted proposal, and why.' })
  rejectProposal(
    @Acting() actor: Actor,
    @Args('id', ID_ARGUMENT) id: string,
    @Args('reason', REASON) reason: string,
  ): Promise<Result> {
    return this.reasoned(reason, () => this.service.reject(actor, id, reason));
  }

  @Mutation(() => ProposalResult, { description: 'The author takes a proposal back.' })
  withdrawProposal(
    @Acting() actor: Actor,
    @Args('id', ID_ARGUMENT) id: string,
    @Args('reason', { ...REASON, nullable: true }) reason: string | null = null,
  ): Promise<Result> {
    return this.reasoned(reason, () => this.service.withdraw(actor, id, reason));
  }

  @Mutation(() => ProposalResult, {
    description:
      'Puts back what stood before an approved proposal, as one step. Refused when something later rests on what it brought; that is named.',
  })
  undoProposal(
    @Acting() actor: Actor,
    @Args('id', ID_ARGUMENT) id: string,
    @Args('reason', REASON) reason: string,
  ): Promise<Result> {
    return this.reasoned(reason, () => this.service.undo(actor, id, reason));
  }

  @ResolveField(() => [GapType], {
    description: 'What is missing before it may be submitted; none once it is decided on.',
    complexity: REHEARSAL_COST,
  })
  gaps(@Parent() { proposal }: ProposalType): Promise<readonly GapType[]> {
    return this.rehearsals.gaps(proposal);
  }

  @ResolveField(() => [ProposedCoverageType], {
    description:
      'The coverage it would bring, as if approved today, of at most 100 flows; none once it is decided on.',
    complexity: REHEARSAL_COST,
  })
  coverage(@Parent() { proposal }: ProposalType): Promise<readonly ProposedCoverageType[]> {
    return this.rehearsals.coverage(proposal);
  }

  @ResolveField(() => [ProposedChangeType], {
    description: 'Its commands, in their order: some of them, when there are many.',
    complexity: listCost,
  })
  async changes(
    @Parent() { proposal }: ProposalType,
    @Args('first', {
      type: () => Int,
      defaultValue: MOST_ON_PAGE,
      description: `How many, 1 to ${MOST_ON_PAGE}.`,
    })
    first: number,
    @Args('from', { type: () => Int, defaultValue: 0, description: 'Place of the first, from 0.' })
    from: number,
  ): Promise<readonly ProposedChangeType[]> {
    if (from < 0) throw refused('from', `places count from 0, not from ${from}`);
    return proposedViews(await this.service.commands(proposal, from, pageSize(first)), from);
  }

  private async reasoned(reason: string | null, step: () => Promise<StepOutcome>): Promise<Result> {
    const given = { reason, idempotencyKey: null };
    const refusals = shapeRefusals(CircumstanceInput, given, '');
    return refusals.length > 0 ? refusalView(refusals) : this.after(step());
  }

  private async after(step: Promise<StepOutcome>): Promise<Result> {
    const outcome = await step;
    if ('refusals' in outcome) return refusalView(outcome.refusals);
    const found = await this.service.byId(outcome.proposalId);
    return found === null
      ? refusalView([refusal('UNKNOWN_RECORD', 'references', 'id', { id: outcome.proposalId })])
      : proposalView(found);
  }
}

@Resolver(() => GapType)
export class GapResolver {
  @ResolveField(() => String, { description: 'What is missing, as a sentence.' })
  message(@Parent() { gap }: GapType, @Args('language', LANGUAGE) language: Language): string {
    return gapInWords(gap, language);
  }
}

@Resolver(() => ProposedChangeType)
export class ProposedChangeResolver {
  constructor(private readonly words: ProposalWords) {}

  @ResolveField(() => RecordChangeType, {
    description: 'What it would do to the record, in words, beside what its writer saw.',
    complexity: ({ childComplexity }: { childComplexity: number }) => 5 + childComplexity,
  })
  change(
    @Parent() { page, index }: ProposedChangeType,
    @Args('language', LANGUAGE) language: Language,
  ): Promise<RecordChangeType> {
    return this.words.of(page, index, language);
  }
}
