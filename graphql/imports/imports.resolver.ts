import {
  Args,
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import type { Actor } from '../../src/actor.js';
import { Clock, dayIn } from '../../src/clock.js';
import { ImportRefused } from '../../src/imports/import.js';
import { ImportsService } from '../../src/imports/imports.service.js';
import type { RowStatus } from '../../src/imports/previewed-row.js';
import { ProposeImportService } from '../../src/imports/propose-import.service.js';
import { ProposalService } from '../../src/proposals/proposal.service.js';
import { RegisterService } from '../../src/register/register.service.js';
import { fieldInWords } from '../../src/words/field-in-words.js';
import { fileRefusalInWords } from '../../src/words/imports/file-refusal-in-words.js';
import type { Language } from '../../src/words/language.js';
import { problemInWords, questionInWords } from '../../src/words/problem-in-words.js';
import { valueInWords } from '../../src/words/value-in-words.js';
import { Acting } from '../acting.js';
import { RefusalType } from '../commands/refusal.type.js';
import { refusalView } from '../commands/refusal.view.js';
import { LanguageEnum } from '../enums.js';
import { FieldChangeType } from '../history/history-item.type.js';
import { sayingOf } from '../history/history.view.js';
import { MOST_NAME, MOST_ON_PAGE, MOST_REASON } from '../limits/limits.js';
import { openedOrRefused } from '../opened-or-refused.js';
import { ProposalType } from '../proposals/proposal.type.js';
import { proposalView } from '../proposals/proposal.view.js';
import { refused } from '../refused.js';
import { RowStatusEnum } from './import.enums.js';
import {
  ImportProblemType,
  ImportQuestionType,
  ImportRefusalType,
  ImportRowsType,
  ImportRowType,
  ImportType,
} from './import.type.js';
import { importRowView, importView } from './import.view.js';

const LANGUAGE = {
  type: () => LanguageEnum,
  defaultValue: 'en',
  description: 'The language of the words.',
} as const;

const ID_ARGUMENT = { type: () => ID, description: 'Id of the import.' } as const;

/** Questions answered at once. */
const MOST_ANSWERS = 200;

@InputType('ImportAnswerInput', { description: 'The answer to a question of an import.' })
class ImportAnswerInput {
  @Field(() => String, { description: 'The key of the question.' })
  @MaxLength(MOST_NAME)
  key!: string;

  @Field(() => String, {
    description: 'One of its options; null takes an answer back.',
    nullable: true,
  })
  @IsOptional()
  @MaxLength(MOST_NAME)
  answer!: string | null;
}

@InputType('ImportAnswersInput', { description: 'Answers to questions of an import.' })
class ImportAnswersInput {
  @Field(() => [ImportAnswerInput], { description: 'The answers, 200 at most.' })
  @ArrayMaxSize(MOST_ANSWERS)
  answers!: ImportAnswerInput[];
}

const ProposeImportResult = createUnionType({
  name: 'ProposeImportResult',
  description: 'The proposal made of a file, or why there is none.',
  types: () => [ProposalType, RefusalType] as const,
  resolveType: ({ __typename }: ProposalType | RefusalType) => __typename,
});

/** Files that people bring. */
@Resolver(() => ImportType)
export class ImportsResolver {
  constructor(
    private readonly imports: ImportsService,
    private readonly proposing: ProposeImportService,
    private readonly proposals: ProposalService,
    private readonly registers: RegisterService,
    private readonly clock: Clock,
  ) {}

  @Query(() => ImportType, {
    name: 'import',
    description: 'One of your own imports; refused when there is none of that id, or it is gone.',
  })
  one(@Acting() actor: Actor, @Args('id', ID_ARGUMENT) id: string): ImportType {
    return answering(() => importView(this.imports.byId(actor, id)));
  }

  @Query(() => [ImportType], {
    name: 'imports',
    description: 'Your own imports that are kept, the newest first.',
  })
  own(@Acting() actor: Actor): readonly ImportType[] {
    return this.imports.all(actor).map(importView);
  }

  @Mutation(() => ImportType, {
    description: 'Answers questions of an import, and looks at the file again.',
  })
  answerImport(
    @Acting() actor: Actor,
    @Args('id', ID_ARGUMENT) id: string,
    @Args('input', { type: () => ImportAnswersInput, description: 'The answers.' })
    { answers }: ImportAnswersInput,
  ): ImportType {
    return answering(() => importView(this.imports.answer(actor, id, answers)));
  }

  @Mutation(() => ProposeImportResult, {
    description:
      'Makes a proposal of what an import adds and changes; rows that were rejected or wait are left behind. A second person approves it, as one step.',
  })
  async proposeImport(
    @Acting() actor: Actor,
    @Args('id', ID_ARGUMENT) id: string,
    @Args('title', {
      type: () => String,
      nullable: true,
      description: 'What the proposal is called, at most 200 characters; by the file if left out.',
    })
    title: string | null = null,
    @Args('reason', {
      type: () => String,
      nullable: true,
      description: 'Why, at most 2,000 characters; the digest of the file if left out.',
    })
    reason: string | null = null,
  ): Promise<ProposalType | RefusalType> {
    if ((title?.length ?? 0) > MOST_NAME) throw refused('title', 'is too long');
    if ((reason?.length ?? 0) > MOST_REASON) throw refused('reason', 'is too long');
    const outcome = await answeringLater(() =>
      this.proposing.propose(actor, id, { title, reason }),
    );
    if ('refusals' in outcome) return refusalView(outcome.refusals);
    const made = await this.proposals.byId(outcome.proposalId);
    if (made === null) throw new Error(`There is no proposal ${outcome.proposalId}.`);
    return proposalView(made);
  }

  @Mutation(() => Boolean, { description: 'Forgets an import and its file.' })
  discardImport(@Acting() actor: Actor, @Args('id', ID_ARGUMENT) id: string): boolean {
    return answering(() => {
      this.imports.discard(actor, id);
      return true;
    });
  }

  @ResolveField(() => ImportRowsType, {
    description: 'Rows of a status, in the order of the file.',
  })
  rows(
    @Acting() actor: Actor,
    @Parent() { id }: ImportType,
    @Args('status', { type: () => RowStatusEnum, description: 'Which.' }) status: RowStatus,
    @Args('first', {
      type: () => Int,
      defaultValue: 50,
      description: 'How many, from 1 to 100.',
    })
    first: number,
    @Args('after', {
      type: () => Int,
      defaultValue: 0,
      description: '`next` of the page before.',
    })
    after: number,
  ): Promise<ImportRowsType> {
    return answeringLater(async () => {
      const most = Math.min(Math.max(first, 1), MOST_ON_PAGE);
      const page = { status, after: Math.max(after, 0), most };
      const today = dayIn('UTC', this.clock.now());
      const [{ rows: found, names }, opened] = await Promise.all([
        this.imports.rows(actor, id, page),
        this.registers.at(today, null),
      ]);
      const { terms } = openedOrRefused(opened).known;
      const next = found.length === most ? (found.at(-1)?.place ?? null) : null;
      return { rows: found.map(({ row }) => importRowView(row, { names, terms })), next };
    });
  }
}

@Resolver(() => ImportRowType)
export class ImportRowResolver {
  @ResolveField(() => [FieldChangeType], {
    description: 'Facts of the record that would be different, from which value to which.',
  })
  changes(
    @Parent() { kept, names, terms }: ImportRowType,
    @Args('language', LANGUAGE) language: Language,
  ): readonly FieldChangeType[] {
    const saying = sayingOf(names, terms, language);
    return kept.differences.map(({ field, from, to }) => ({
      field,
      name: fieldInWords(field, language),
      from: valueInWords(field, from, saying),
      to: valueInWords(field, to, saying),
    }));
  }
}

@Resolver(() => ImportQuestionType)
export class ImportQuestionResolver {
  @ResolveField(() => String, { description: 'The question in words.' })
  message(
    @Parent() { question }: ImportQuestionType,
    @Args('language', LANGUAGE) language: Language,
  ): string {
    return questionInWords(question, language);
  }
}

@Resolver(() => ImportProblemType)
export class ImportProblemResolver {
  @ResolveField(() => String, { description: 'Why, as a sentence.' })
  message(
    @Parent() { problem }: ImportProblemType,
    @Args('language', LANGUAGE) language: Language,
  ): string {
    return problemInWords(problem, language);
  }
}

@Resolver(() => ImportRefusalType)
export class ImportRefusalResolver {
  @ResolveField(() => String, { description: 'Why, as a sentence, and what to do.' })
  message(
    @Parent() { refusal }: ImportRefusalType,
    @Args('language', LANGUAGE) language: Language,
  ): string {
    return fileRefusalInWords(refusal, language);
  }
}

function answering<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw shown(error);
  }
}

async function answeringLater<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw shown(error);
  }
}

function shown(error: unknown): unknown {
  return error instanceof ImportRefused ? refused(error.path, error.reason, error.code) : error;
}
