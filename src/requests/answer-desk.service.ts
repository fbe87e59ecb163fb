import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Reader } from '../database/reader.js';
import { RULES_VERSION } from '../domain/coverage/rules.js';
import { answerDifferences } from '../domain/answers/answer-differences.js';
import type { AnswerDifference } from '../domain/answers/answer-differences.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import { nextStepRefusals } from '../domain/requests/next-request-step.js';
import { newestOfKind } from '../domain/requests/request-life.js';
import type { DraftChoices } from '../domain/requests/request-step.js';
import type { Instant } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { RegisterService } from '../register/register.service.js';
import type { OpenedRegister } from '../register/register.service.js';
import { answerRefusals } from './answer-refusals.js';
import { ComposeService } from './compose.service.js';
import type { Composed } from './compose.service.js';
import { letterOrRefused } from './letter-or-refused.js';
import { RequestDeskService } from './request-desk.service.js';
import type { RequestOutcome } from './request-desk.service.js';
import { RequesterVault } from './requester-vault.js';
import { answerFactsOf, requestById } from './requests.store.js';
import { RequestsService } from './requests.service.js';
import { SentLetters } from './sent-letters.js';
import { writingTo } from './writing-to.js';
import type { Writing } from './writing-to.js';

/** What the officer chooses for an answer. */
export type DraftAsked = Omit<DraftChoices, 'moment'> & {
  /** The day the letter speaks of; `null`: today. */
  readonly on: LocalDate | null;
  /** As the register knew it; `null`: now. */
  readonly knownAt: Instant | null;
  /** Passages worded anew, by key. */
  readonly passages: Readonly<Record<string, string>>;
};

/** An answer as it would go out today. */
export type AnswerDraft = {
  readonly requestId: string;
  readonly draftedAt: Instant;
  readonly choices: DraftChoices;
  readonly answer: Composed;
};

/** What an answer would say otherwise, and the register of today, in whose words it is said. */
export type DifferentToday = {
  readonly opened: OpenedRegister;
  readonly differences: readonly AnswerDifference[];
};

type Refused = { readonly refusals: readonly Refusal[] };

type Drafted = { readonly draft: AnswerDraft } | Refused;

/** Drafts answers from the register, and freezes what is sent. */
@Injectable()
export class AnswerDeskService {
  constructor(
    private readonly reader: Reader,
    private readonly register: RegisterService,
    private readonly requests: RequestsService,
    private readonly desk: RequestDeskService,
    private readonly composing: ComposeService,
    private readonly vault: RequesterVault,
    private readonly letters: SentLetters,
  ) {}

  /** Drafts an answer, anew when there is a draft: what it is built from is kept, and stands in the chain. */
  draft(actor: Actor, id: string, asked: DraftAsked): Promise<Drafted> {
    return letterOrRefused(() => this.drafting(actor, id, asked));
  }

  private async drafting(actor: Actor, id: string, asked: DraftAsked): Promise<Drafted> {
    const writing = await writingTo(this.reader, id);
    if ('refusals' in writing) return writing;
    const today = await this.requests.today();
    const opened = await this.register.at(asked.on ?? today, asked.knownAt);
    if ('code' in opened) return refusedFor('MOMENT_UNKNOWN', 'input.knownAt');
    const { on: _on, knownAt: _knownAt, passages, ...chosen } = asked;
    const choices: DraftChoices = { ...chosen, moment: opened.moment };
    const answer = await this.composing.answer(writing, choices, { passages, datedOn: today });
    const unknown = Object.keys(passages).filter(
      (key) => !answer.passages.some((passage) => passage.key === key),
    );
    if (unknown.length > 0) {
      return {
        refusals: unknown.map((key) =>
          refusal('UNKNOWN_PASSAGE', 'letter', `input.passages.${key}`, { key }),
        ),
      };
    }
    const outcome = await this.desk.step(actor, id, 'DRAFTED', '', () => ({
      step: 'DRAFTED',
      day: today,
      content: choices,
      sealed: this.vault.sealWords(writing.kept, passages),
    }));
    return 'refusals' in outcome ? outcome : this.standing(await writingTo(this.reader, id));
  }

  /** The draft as it stands, composed again at its own moment. That somebody looked stands in the chain. */
  async look(actor: Actor, id: string): Promise<Drafted> {
    const found = await letterOrRefused(async () =>
      this.standing(await writingTo(this.reader, id)),
    );
    if ('draft' in found) await this.desk.noteLook(actor, id, 'LOOK_AT_DRAFT');
    return found;
  }

  /**
   * Freezes the draft that was made at an instant as what was sent: composed at its moment, dated today, kept in
   * every format. Refused when the draft was made anew since, or when something it must hold is missing.
   */
  send(actor: Actor, id: string, draftedAt: Instant): Promise<RequestOutcome> {
    return letterOrRefused(() => this.sending(actor, id, draftedAt));
  }

  private async sending(actor: Actor, id: string, draftedAt: Instant): Promise<RequestOutcome> {
    const writing = await writingTo(this.reader, id);
    const found = await this.standing(writing);
    if ('refusals' in found) return found;
    if ('refusals' in writing) return writing;
    const { choices, answer, draftedAt: standing } = found.draft;
    if (standing !== draftedAt) return changed(standing);
    const missing = await answerRefusals(answer);
    if (missing.length > 0) return { refusals: missing };
    const today = await this.requests.today();
    const worded = answer.passages.flatMap(({ key, edited }) => (edited ? key : []));
    const twin = await this.composing.twin(writing, choices, { worded, datedOn: today });
    const sent = await this.letters.keep(writing.kept, answer.letter, twin.letter);
    const outcome = await this.desk.step(actor, id, 'ANSWERED', '', (life) => {
      const newest = newestOfKind(life, 'DRAFTED')?.recordedAt;
      if (newest !== draftedAt) return changed(newest ?? draftedAt);
      return {
        step: 'ANSWERED',
        day: today,
        state: 'ANSWERED',
        sealed: this.vault.sealWords(writing.kept, answer.letter.addressee),
        facts: answer.facts,
        content: {
          ...sent,
          ...choices,
          rulesVersion: RULES_VERSION,
          language: life.intake.language,
          enclosures: enclosuresOf(answer),
        },
      };
    });
    if ('refusals' in outcome) await this.letters.discard(sent);
    return outcome;
  }

  /** What an answer that was sent would say otherwise today; `null` when none was sent. */
  async differentToday(id: string): Promise<DifferentToday | null> {
    const life = await requestById(this.reader, id);
    const sent = life && newestOfKind(life, 'ANSWERED');
    if (!sent) return null;
    const today = await this.requests.today();
    const opened = await this.register.at(today, null);
    if ('code' in opened) throw new Error(`The register cannot be opened: ${opened.code}.`);
    const choices = { ...sent.content, moment: opened.moment };
    const now = await this.composing.twin({ life }, choices, {
      worded: [],
      datedOn: today,
    });
    const facts = await answerFactsOf(this.reader, id);
    return { opened, differences: facts && now.facts ? answerDifferences(facts, now.facts) : [] };
  }

  private async standing(writing: Writing | Refused): Promise<Drafted> {
    if ('refusals' in writing) return writing;
    const closed = nextStepRefusals(writing.life, 'DRAFTED');
    if (closed.length > 0) return { refusals: closed };
    const step = newestOfKind(writing.life, 'DRAFTED');
    if (step === null) return refusedFor('NO_DRAFT', 'id');
    const passages =
      step.sealed === null
        ? {}
        : (this.vault.words(writing.kept, step.sealed) as Readonly<Record<string, string>>);
    const datedOn = await this.requests.today();
    const { recordedAt: draftedAt, content: choices, requestId } = step;
    const answer = await this.composing.answer(writing, choices, { passages, datedOn });
    return { draft: { requestId, draftedAt, choices, answer } };
  }
}

function refusedFor(code: Refusal['code'], path: string): Refused {
  return { refusals: [refusal(code, 'GDPR 12(3)', path)] };
}

function changed(at: Instant): Refused {
  return { refusals: [refusal('DRAFT_CHANGED', 'GDPR 12(3)', 'draftedAt', { at })] };
}

/** Digests of the redacted copies that go with an answer, each once. */
function enclosuresOf({ facts }: Composed): readonly string[] {
  return [...new Set((facts?.lines ?? []).flatMap(({ copy }) => copy ?? []))].toSorted();
}
