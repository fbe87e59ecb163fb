import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Clock } from '../clock.js';
import { Reader } from '../database/reader.js';
import type { Rows } from '../database/reader.js';
import { Writer } from '../database/writer.js';
import { grouped } from '../domain/grouped.js';
import { pendingReminders } from '../domain/reminders/pending-reminders.js';
import type { KnownReminder } from '../domain/reminders/pending-reminders.js';
import type { Reminder, ReminderKind } from '../domain/reminders/reminder.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { minutesLater } from '../domain/time/minutes-later.js';
import { lockRegister } from '../register/register.store.js';
import { byDueDay, DueRequests } from './due-request.js';
import type { DueRequest } from './due-request.js';
import type { Reminded } from './reminder-mail.js';
import { insertTaken, setSent, takenReminders, updateTaken } from './reminders.store.js';

/** Requests one mail is about. */
export const MOST_REQUESTS = 200;

/** Minutes after which a reminder that was taken up and not sent is taken up again. */
export const PATIENCE = 10;

/** Sends one lot of reminders. When it throws, they count as not sent. */
type Sending = (reminded: readonly Reminded[], on: LocalDate) => Promise<void>;

/**
 * Sends what requests have their desk reminded of, at least once: each reminder is taken up before it is sent and
 * noted as sent after. A process that dies between the two leaves it to be sent again, for a reminder that comes
 * twice is better than none; two processes that live never send the same.
 */
@Injectable()
export class RemindersService {
  constructor(
    private readonly due: DueRequests,
    private readonly reader: Reader,
    private readonly writer: Writer,
    private readonly clock: Clock,
  ) {}

  /** Sends what is to be sent today, the earliest due day first, and answers with how many lots went out. Ends with the first that fails. */
  async send(sending: Sending): Promise<number> {
    const on = await this.due.on();
    const open = (await this.due.open()).toSorted(byDueDay);
    const pending = await this.pending(this.reader, open, on);
    let sent = 0;
    for (let first = 0; first < pending.length; first += MOST_REQUESTS) {
      const lot = pending.slice(first, first + MOST_REQUESTS).map(({ request }) => request);
      const takenBy = v7();
      const reminded = await this.take(lot, on, takenBy);
      if (reminded.length === 0) continue;
      await sending(reminded, on);
      await this.writer.transact((transaction) => setSent(transaction, takenBy, this.clock.now()));
      sent += 1;
    }
    return sent;
  }

  /** Takes up what is still to be sent about requests, under the lock that all processes share. */
  private take(
    requests: readonly DueRequest[],
    on: LocalDate,
    takenBy: string,
  ): Promise<readonly Reminded[]> {
    return this.writer.transact(async (transaction) => {
      await lockRegister(transaction);
      const pending = await this.pending(transaction, requests, on);
      const taking = { takenBy, takenAt: this.clock.now() };
      const left = pending.flatMap((each) => each.left);
      const fresh = pending.flatMap((each) => each.fresh);
      await updateTaken(transaction, left, taking);
      await insertTaken(transaction, fresh, taking);
      return pending.map(({ request, urgent }) => ({ request, kind: urgent }));
    });
  }

  private async pending(
    rows: Rows,
    requests: readonly DueRequest[],
    on: LocalDate,
  ): Promise<readonly Pending[]> {
    const ids = requests.map(({ id }) => id);
    const since = minutesLater(this.clock.now(), -PATIENCE);
    const taken = grouped(await takenReminders(rows, ids), ({ requestId }) => requestId);
    return requests.flatMap((request) => {
      const known = (taken.get(request.id) ?? []).map((each): KnownReminder => ({
        ...each,
        settled: each.sentAt !== null || each.takenAt > since,
      }));
      return pendingOf(request, known, on);
    });
  }
}

/** A request with its reminders that are to be sent: those nobody took up, and those that were left unsent. */
type Pending = {
  readonly request: DueRequest;
  readonly fresh: readonly Reminder[];
  readonly left: readonly Reminder[];
  readonly urgent: ReminderKind;
};

function pendingOf(
  request: DueRequest,
  known: readonly KnownReminder[],
  on: LocalDate,
): readonly Pending[] {
  const reminders = pendingReminders(request, known, on);
  const urgent = reminders.at(-1)?.kind;
  if (urgent === undefined) return [];
  const isKnown = (reminder: Reminder): boolean =>
    known.some(({ kind, dueOn }) => kind === reminder.kind && dueOn === reminder.dueOn);
  return [
    {
      request,
      fresh: reminders.filter((reminder) => !isKnown(reminder)),
      left: reminders.filter(isKnown),
      urgent,
    },
  ];
}
