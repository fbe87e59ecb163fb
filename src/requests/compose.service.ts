import { Injectable } from '@nestjs/common';
import type { AnswerAsked, LetterAsked, Notice } from '../answers/answer.js';
import { AnswersService } from '../answers/answers.service.js';
import type { AnswerFacts } from '../domain/answers/answer-facts.js';
import { DocumentsService } from '../documents/documents.service.js';
import type { Moment } from '../domain/register/moment.js';
import type { RefusalGround } from '../domain/requests/request.js';
import type { DraftChoices } from '../domain/requests/request-step.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Letter } from '../letters/letter.js';
import { RegisterService } from '../register/register.service.js';
import type { OpenedRegister } from '../register/register.service.js';
import { leftOutPassage } from '../words/left-out-of-twin.js';
import { addressedTo, addressedToNobody } from './addressed-to.js';
import type { AddressedTo } from './addressed-to.js';
import { RequesterVault } from './requester-vault.js';
import type { Writing } from './writing-to.js';

type Passages = Readonly<Record<string, string>>;

/** An answer; one in free words says nothing of the register. */
export type Composed = Notice & { readonly facts: AnswerFacts | null };

/** A letter as it goes out, and its twin. */
type Pair = readonly [letter: Letter, twin: Letter];

/** Composes letters on requests: the same request at the same moment gives the same letter. */
@Injectable()
export class ComposeService {
  constructor(
    private readonly register: RegisterService,
    private readonly answers: AnswersService,
    private readonly documents: DocumentsService,
    private readonly vault: RequesterVault,
  ) {}

  /** An answer to the person, with passages that were worded anew. */
  answer(
    { life, kept }: Writing,
    choices: DraftChoices,
    { passages, datedOn }: { readonly passages: Passages; readonly datedOn: LocalDate },
  ): Promise<Composed> {
    const to = addressedTo(this.vault.requester(kept));
    return this.compose(life, choices, { ...to, passages, datedOn });
  }

  /** The same to nobody, without the passages that were written for the person: nothing tells who asked. */
  twin(
    { life }: Pick<Writing, 'life'>,
    choices: DraftChoices,
    { worded, datedOn }: { readonly worded: readonly string[]; readonly datedOn: LocalDate },
  ): Promise<Composed> {
    const leftOut = leftOutPassage(life.intake.language);
    const passages = Object.fromEntries(worded.map((key) => [key, leftOut]));
    return this.compose(life, choices, { ...addressedToNobody(life), passages, datedOn });
  }

  /** Tells the person that it takes longer, and until when. */
  async extensionNotice(
    writing: Writing,
    told: {
      readonly explanation: string;
      readonly newDueOn: LocalDate;
      readonly datedOn: LocalDate;
    },
  ): Promise<Pair> {
    const { explanation: reason, newDueOn } = told;
    return this.pair(writing, told.datedOn, async (asked, isTwin) => {
      const said = {
        ...asked,
        newDueOn,
        reason: isTwin ? leftOutPassage(asked.request.language) : reason,
      };
      return (await this.answers.extensionNotice(said)).letter;
    });
  }

  /** Tells the person that it is refused, on which ground, and where to complain. */
  async refusalLetter(
    writing: Writing,
    told: {
      readonly explanation: string;
      readonly ground: RefusalGround;
      readonly datedOn: LocalDate;
    },
  ): Promise<Pair> {
    const { explanation: reason, ground } = told;
    return this.pair(writing, told.datedOn, async (asked, isTwin) => {
      const said = {
        ...asked,
        ground,
        reason: isTwin ? leftOutPassage(asked.request.language) : reason,
      };
      return (await this.answers.refusalLetter(said)).letter;
    });
  }

  private async pair(
    { life, kept }: Writing,
    datedOn: LocalDate,
    letter: (asked: LetterAsked, isTwin: boolean) => Promise<Letter>,
  ): Promise<Pair> {
    const opened = await this.openedAt({ on: datedOn, knownAt: null });
    const common = { opened, request: life.intake, datedOn, passages: {} };
    const to = addressedTo(this.vault.requester(kept));
    return [
      await letter({ ...common, ...to }, false),
      await letter({ ...common, ...addressedToNobody(life) }, true),
    ];
  }

  private async compose(
    { intake }: Writing['life'],
    { moment, territories, recipientIds, categoriesOnly }: DraftChoices,
    said: AddressedTo & { readonly passages: Passages; readonly datedOn: LocalDate },
  ): Promise<Composed> {
    const { kind } = intake;
    const opened = await this.openedAt(moment);
    const common = { ...said, opened, request: intake };
    if (kind === 'OTHER') return { ...(await this.answers.freeLetter(common)), facts: null };
    const asked = {
      ...common,
      kind,
      categoriesOnly,
      about: { territories, recipientIds },
      copies: NO_COPIES,
    };
    const answer = await this.answers.compose(asked);
    if (kind !== 'SAFEGUARD_COPY') return answer;
    const copies = await this.documents.copiesOf(answer.facts.toolIds);
    return this.answers.compose({ ...asked, copies: storedCopies(copies) });
  }

  private async openedAt(
    moment: Omit<Moment, 'knownAt'> & { readonly knownAt: Moment['knownAt'] | null },
  ): Promise<OpenedRegister> {
    const opened = await this.register.at(moment.on, moment.knownAt);
    if ('code' in opened) throw new Error(`The register cannot be opened: ${opened.code}.`);
    return opened;
  }
}

const NO_COPIES: AnswerAsked['copies'] = new Map();

function storedCopies(
  copies: Awaited<ReturnType<DocumentsService['copiesOf']>>,
): AnswerAsked['copies'] {
  return new Map(
    [...copies].map(([id, { original, redacted }]) => [
      id,
      { original: original !== null, redactedDigest: redacted?.redactedDigest ?? null },
    ]),
  );
}
