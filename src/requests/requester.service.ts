import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Reader } from '../database/reader.js';
import { Writer } from '../database/writer.js';
import { DocumentFolder } from '../documents/document-folder.js';
import { refusal } from '../domain/commands/refusal.js';
import type { Refusal } from '../domain/commands/refusal.js';
import { namesThePerson } from '../domain/requests/names-the-person.js';
import { nextStepRefusals } from '../domain/requests/next-request-step.js';
import { sentLetters } from '../domain/requests/request-life.js';
import type { RequestLife } from '../domain/requests/request-life.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { addDays } from '../domain/time/local-date.js';
import { RecordingService } from '../recording/recording.service.js';
import type { Recorder } from '../recording/recording.service.js';
import { RequestDeskService } from './request-desk.service.js';
import { RequestKeys } from './request-keys.js';
import type { MatchedBy, Requester } from './requester.js';
import {
  eraseRequester,
  requesterOf,
  requestsMatching,
  rewrapRequester,
  wrappedUnderOthers,
} from './requester.store.js';
import type { KeptRequester } from './requester.store.js';
import { RequesterVault } from './requester-vault.js';
import { closedBefore, requestById } from './requests.store.js';
import { takingRequestStep } from './taking-a-request-step.js';
import { alreadyErased, unknownRequest } from './writing-to.js';

/** Earlier requests that are offered for one. */
const MOST_EARLIER = 50;

/** Requesters erased, or keys wrapped anew, in one transaction. */
const AT_ONCE = 100;

/** Who asked, or why that is not shown. */
export type LookedAt =
  { readonly requester: Requester } | { readonly refusals: readonly Refusal[] };

/** Another request by what seems to be the same person. */
export type EarlierRequest = { readonly requestId: string; readonly by: MatchedBy };

type Erased = { readonly life: RequestLife } | { readonly refusals: readonly Refusal[] };

/** Who asks: looked at with an entry in the chain, found again by hashes, erased for ever. */
@Injectable()
export class RequesterService {
  constructor(
    private readonly reader: Reader,
    private readonly recording: RecordingService,
    private readonly writer: Writer,
    private readonly desk: RequestDeskService,
    private readonly vault: RequesterVault,
    private readonly keys: RequestKeys,
    private readonly folder: DocumentFolder,
  ) {}

  /** Shows who asked. That somebody looked stands in the audit chain, before anything is shown. */
  async look(actor: Actor, requestId: string): Promise<LookedAt> {
    const held = await requesterOf(this.reader, requestId);
    if (held === null) return { refusals: [unknownRequest(requestId)] };
    if ('erasedAt' in held) return { refusals: [alreadyErased(held.erasedAt)] };
    await this.desk.noteLook(actor, requestId, 'LOOK_AT_REQUESTER');
    return { requester: this.vault.requester(held) };
  }

  /** Other requests of what seems to be the same person, by e-mail address or name, the newest first. */
  async others(requestId: string): Promise<readonly EarlierRequest[]> {
    const held = await requesterOf(this.reader, requestId);
    if (held === null || 'erasedAt' in held) return [];
    const matches = this.vault.matchesOf(this.vault.requester(held));
    const found = await requestsMatching(this.reader, { ...matches, most: MOST_EARLIER + 1 });
    return found
      .filter((match) => match.requestId !== requestId)
      .slice(0, MOST_EARLIER)
      .map((match) => ({ requestId: match.requestId, by: match.byEmail ? 'EMAIL' : 'NAME' }));
  }

  /** Erases who asked, for ever: the key of the request goes, and with it the letters that were sent. */
  async erase(
    actor: Pick<Actor, 'id'>,
    requestId: string,
    { reason, today }: { readonly reason: string; readonly today: LocalDate },
  ): Promise<{ readonly requestId: string } | { readonly refusals: readonly Refusal[] }> {
    const outcome = await this.recording.writing<Erased>(async (recorder) => {
      const life = await requestById(recorder.transaction, requestId);
      const held = await requesterOf(recorder.transaction, requestId);
      if (life === null || held === null) return { refusals: [unknownRequest(requestId)] };
      if ('erasedAt' in held) return { refusals: [alreadyErased(held.erasedAt)] };
      const refusals = [
        ...nextStepRefusals(life, 'ERASED'),
        ...(namesThePerson(reason, this.vault.requester(held))
          ? [refusal('NAMES_THE_PERSON', 'GDPR 5(1)(c)', 'reason')]
          : []),
      ];
      if (refusals.length > 0) return { refusals };
      await eraseIn(recorder, life, { actor, reason, today });
      return { life };
    });
    if ('refusals' in outcome) return outcome;
    await this.writer.writeThrough();
    await this.removeLetters(outcome.life);
    return { requestId };
  }

  /** Erases everybody whose request was closed for so many days; answers with how many they were. */
  async eraseDue(today: LocalDate, keptDays: number): Promise<number> {
    let erased = 0;
    for (;;) {
      const before = erased;
      const due = { before: addDays(today, -keptDays), most: AT_ONCE };
      const lives = await closedBefore(this.reader, due);
      const reason = `Closed for ${keptDays} days.`;
      for (const { intake } of lives) {
        const outcome = await this.erase({ id: 'schedule' }, intake.requestId, { reason, today });
        if ('requestId' in outcome) erased += 1;
      }
      if (lives.length < AT_ONCE || erased === before) return erased;
    }
  }

  /** Wraps every key under the current key of the configuration; answers with how many were wrapped anew. */
  async rotate(actor: string): Promise<number> {
    const keyName = this.keys.current;
    if (keyName === null) throw new RangeError('REQUEST_KEYS holds no key.');
    let [wrapped, after] = [0, ''];
    for (;;) {
      const page = { keyName, after, most: AT_ONCE };
      const kept = await this.recording.writing(async (recorder) => {
        const found = await wrappedUnderOthers(recorder.transaction, page);
        if (found.length > 0) await this.rewrapAll(recorder, found, { actor, keyName });
        return found;
      });
      wrapped += kept.length;
      after = kept.at(-1)?.requestId ?? after;
      if (kept.length < AT_ONCE) return wrapped;
    }
  }

  private async rewrapAll(
    { transaction, record }: Recorder,
    found: readonly KeptRequester[],
    { actor, keyName }: { readonly actor: string; readonly keyName: string },
  ): Promise<void> {
    for (const each of found) await rewrapRequester(transaction, this.vault.rewrapped(each));
    await record({
      actor,
      action: 'ROTATE_REQUEST_KEYS',
      reason: `${found.length} keys of requests wrapped under ${keyName}.`,
      changes: [],
    });
  }

  /** Nobody can open them any more; they need not lie about either. */
  private async removeLetters(life: RequestLife): Promise<void> {
    for (const { files } of sentLetters(life)) {
      for (const { sealedSha256 } of files) await this.folder.remove(sealedSha256);
    }
  }
}

async function eraseIn(
  { transaction, record }: Recorder,
  life: RequestLife,
  by: { readonly actor: Pick<Actor, 'id'>; readonly reason: string; readonly today: LocalDate },
): Promise<void> {
  const taken = { step: 'ERASED', day: by.today, content: {} } as const;
  const { recordedAt } = await record(takingRequestStep(life, taken, by.actor, by.reason));
  await eraseRequester(transaction, life.intake.requestId, recordedAt);
}
