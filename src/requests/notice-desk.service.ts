import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Reader } from '../database/reader.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { Deadline } from '../domain/deadlines/deadline.js';
import { extensionFault } from '../domain/deadlines/extension-fault.js';
import type { ExtensionFault } from '../domain/deadlines/extension-fault.js';
import { nextStepRefusals } from '../domain/requests/next-request-step.js';
import type { RefusalGround } from '../domain/requests/request.js';
import { newestStep } from '../domain/requests/request-life.js';
import type { RequestLife } from '../domain/requests/request-life.js';
import type { ExtensionGround, RequestStep } from '../domain/requests/request-step.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { printingRefusals } from './answer-refusals.js';
import { ComposeService } from './compose.service.js';
import { clockFacts, deadlineOn } from './on-the-desk.js';
import { letterOrRefused } from './letter-or-refused.js';
import { RequestDeskService } from './request-desk.service.js';
import type { RequestOutcome } from './request-desk.service.js';
import { RequestsService } from './requests.service.js';
import { SentLetters } from './sent-letters.js';
import { writingTo } from './writing-to.js';

/** Why, as the law counts it, and in words for the person. */
type Saying<G> = { readonly ground: G; readonly explanation: string };

/** Tells a person that it takes longer, or that it is refused: each time a letter is written and kept. */
@Injectable()
export class NoticeDeskService {
  constructor(
    private readonly reader: Reader,
    private readonly requests: RequestsService,
    private readonly desk: RequestDeskService,
    private readonly composing: ComposeService,
    private readonly letters: SentLetters,
  ) {}

  /** Takes two months more, once, while the first period lasts: the notice is written and goes out today. */
  extend(actor: Actor, id: string, saying: Saying<ExtensionGround>): Promise<RequestOutcome> {
    return letterOrRefused(() => this.extending(actor, id, saying));
  }

  private async extending(
    actor: Actor,
    id: string,
    { ground, explanation }: Saying<ExtensionGround>,
  ): Promise<RequestOutcome> {
    const writing = await writingTo(this.reader, id);
    if ('refusals' in writing) return writing;
    const today = await this.requests.today();
    const refusals = extensionRefusals(writing.life, today);
    if (refusals.length > 0) return { refusals };
    const { dueOn } = extended(writing.life, today);
    const [letter, twin] = await this.composing.extensionNotice(writing, {
      explanation,
      newDueOn: dueOn,
      datedOn: today,
    });
    const unprintable = await printingRefusals(letter);
    if (unprintable.length > 0) return { refusals: unprintable };
    const sent = await this.letters.keep(writing.kept, letter, twin);
    const outcome = await this.desk.step(actor, id, 'EXTENDED', '', (life) => {
      const late = extensionRefusals(life, today);
      if (late.length > 0) return { refusals: late };
      const after = extended(life, today);
      return { step: 'EXTENDED', day: today, dueOn: after.dueOn, content: { ...sent, ground } };
    });
    if ('refusals' in outcome) await this.letters.discard(sent);
    return outcome;
  }

  /** Refuses a request on a ground of the law: the letter says which, and where to complain (GDPR 12(4)). */
  refuse(actor: Actor, id: string, saying: Saying<RefusalGround>): Promise<RequestOutcome> {
    return letterOrRefused(() => this.refusing(actor, id, saying));
  }

  private async refusing(
    actor: Actor,
    id: string,
    { ground, explanation }: Saying<RefusalGround>,
  ): Promise<RequestOutcome> {
    const writing = await writingTo(this.reader, id);
    if ('refusals' in writing) return writing;
    const before = nextStepRefusals(writing.life, 'REFUSED');
    if (before.length > 0) return { refusals: before };
    const today = await this.requests.today();
    const [letter, twin] = await this.composing.refusalLetter(writing, {
      ground,
      explanation,
      datedOn: today,
    });
    const unprintable = await printingRefusals(letter);
    if (unprintable.length > 0) return { refusals: unprintable };
    const sent = await this.letters.keep(writing.kept, letter, twin);
    const outcome = await this.desk.step(actor, id, 'REFUSED', '', () => ({
      step: 'REFUSED',
      day: today,
      state: 'REFUSED',
      content: { ...sent, ground },
    }));
    if ('refusals' in outcome) await this.letters.discard(sent);
    return outcome;
  }
}

const NO_EXTENSION: Readonly<Record<ExtensionFault, Refusal['code']>> = {
  ALREADY_EXTENDED: 'ALREADY_EXTENDED',
  NOT_YET_RECEIVED: 'DAY_TOO_EARLY',
  FIRST_PERIOD_OVER: 'FIRST_PERIOD_OVER',
};

/** Why the person cannot be told today that it takes longer. */
function extensionRefusals(life: RequestLife, today: LocalDate): readonly Refusal[] {
  const before = nextStepRefusals(life, 'EXTENDED');
  if (before.length > 0) return before;
  const deadline = deadlineOn(life, today);
  const fault = extensionFault(deadline, clockFacts(life), today);
  if (fault === null) return [];
  const values = { firstDueOn: deadline.firstDueOn, day: today, after: life.intake.receivedOn };
  return [refusal(NO_EXTENSION[fault], 'GDPR 12(3)', 'id', values)];
}

/** The clock as it runs once the person was told today. */
function extended(life: RequestLife, today: LocalDate): Deadline {
  const told = { ...newestStep(life), step: 'EXTENDED', day: today } as RequestStep;
  return deadlineOn({ ...life, steps: [...life.steps, told] }, today);
}
