import { Injectable } from '@nestjs/common';
import { DataFlowsService } from '../data-flows/data-flows.service.js';
import { Reader } from '../database/reader.js';
import { answerGap } from '../domain/answers/answer-gap.js';
import type { AnswerFacts } from '../domain/answers/answer-facts.js';
import { RULES_VERSION } from '../domain/coverage/rules.js';
import type { Block } from '../letters/letter.js';
import { articleInWords } from '../words/article-in-words.js';
import { citedArticle } from '../words/letters/cited-articles.js';
import type { Cited } from '../words/letters/cited-articles.js';
import type {
  Answer,
  AnswerAsked,
  ExtensionAsked,
  LetterAsked,
  Notice,
  RefusalAsked,
} from './answer.js';
import { answerBody } from './answer-body.js';
import type { Making } from './answer-body.js';
import { AnswerSource } from './answer-source.js';
import { correspondents } from './correspondents.js';
import type { LetterBody } from './letter-body.js';
import { letterFrame } from './letter-frame.js';
import { LetterSaying } from './letter-saying.js';
import { passage, passageBlock } from './passage.js';

/** Letters to people, made from the register at a moment. Writes nothing; the same question gives the same letter. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly reader: Reader,
    private readonly flows: DataFlowsService,
  ) {}

  /** Throws an `AnswerRefused` when the company is not on record, or more is to be named than one letter holds. */
  async compose(asked: AnswerAsked): Promise<Answer> {
    const making = await this.making(asked);
    const body = await answerBody(making, asked);
    const { saying, between } = making;
    const { kind } = asked;
    const framed = letterFrame(saying, { ...body, kind, asked, between });
    const gaps = [...body.gaps, ...between.gaps];
    return { ...framed, facts: factsOf(body, asked, making), gaps };
  }

  /** An answer in free words: it cannot be sent before somebody wrote the passage `answer`. */
  async freeLetter(asked: LetterAsked): Promise<Notice> {
    const { saying, between } = await this.making(asked);
    const answer = passage(asked, 'answer', saying.words.answer);
    const framed = { kind: 'OTHER', asked, between, isInvented: false } as const;
    const blocks = [passageBlock(answer)];
    const gaps = answer.edited ? between.gaps : [...between.gaps, answerGap('NO_ANSWER')];
    return { ...letterFrame(saying, { ...framed, blocks, passages: [answer] }), gaps };
  }

  /** That the person will have to wait longer, why, and until when (GDPR 12(3)). */
  async extensionNotice(asked: ExtensionAsked): Promise<Notice> {
    const making = await this.making(asked);
    const { saying } = making;
    const { until, allowed, why } = saying.words.extension;
    const article = cite(making, 'EXTENSION', asked);
    return notice(making, asked, 'EXTENSION', {
      told: [
        saying.fill(until, { day: saying.day(asked.newDueOn) }),
        saying.fill(allowed, { article }),
      ],
      why,
    });
  }

  /** That nothing is done on the request, on which ground, and what the person can do (GDPR 12(4)). */
  async refusalLetter(asked: RefusalAsked): Promise<Notice> {
    const making = await this.making(asked);
    const { saying } = making;
    const { decided, grounds, why } = saying.words.refusal;
    return notice(making, asked, 'REFUSAL', {
      told: [
        saying.fill(decided, { article: cite(making, 'REFUSAL', asked) }),
        saying.fill(grounds[asked.ground], { article: cite(making, asked.ground, asked) }),
      ],
      why,
    });
  }

  private async making(asked: LetterAsked): Promise<Making> {
    const { opened, request } = asked;
    const source = new AnswerSource({ reader: this.reader, flows: this.flows }, opened);
    const between = await correspondents(source, asked);
    return { source, between, saying: new LetterSaying(opened, request.language, between.email) };
  }
}

function cite({ saying, between }: Making, cited: Cited, { datedOn }: LetterAsked): string {
  return articleInWords(citedArticle(cited, between.regime, datedOn), saying.language);
}

type Told = { readonly told: readonly string[]; readonly why: string };

function notice(
  { saying, between }: Making,
  asked: ExtensionAsked | RefusalAsked,
  kind: 'EXTENSION' | 'REFUSAL',
  { told, why }: Told,
): Notice {
  const reason = passage(asked, 'reason', asked.reason);
  const blocks: readonly Block[] = [
    ...told.map((text): Block => ({ kind: 'PARAGRAPH', text })),
    { kind: 'HEADING', level: 1, text: why },
    passageBlock(reason),
  ];
  const framed = { kind, asked, between, blocks, passages: [reason], isInvented: false };
  return { ...letterFrame(saying, framed), gaps: between.gaps };
}

function factsOf(
  { lines, named }: LetterBody,
  { kind, opened: { moment }, request, categoriesOnly }: AnswerAsked,
  { between }: Making,
): AnswerFacts {
  const countries = named.flatMap(({ recipient }) => recipient?.establishedIn ?? []);
  return {
    kind,
    on: moment.on,
    knownAt: moment.knownAt,
    rulesVersion: RULES_VERSION,
    regime: between.regime,
    answeringCompanyId: request.answeringCompanyId,
    relations: request.relations.toSorted(),
    categoriesOnly: kind === 'RECIPIENTS_OF_MY_DATA' ? categoriesOnly : null,
    lines: lines.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    flowIds: sorted(named.map(({ flowId }) => flowId)),
    toolIds: sorted(named.flatMap(({ ground }) => ground.toolId ?? [])),
    counts: {
      recipients: new Set(named.map(({ facts }) => facts.recipientId)).size,
      countries: new Set(countries).size,
      former: lines.filter(({ status }) => status === 'FORMER').length,
      copies: new Set(lines.flatMap(({ copy, toolId }) => (copy === null ? [] : toolId))).size,
    },
  };
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
