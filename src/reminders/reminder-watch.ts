import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { Clock, mailDate } from '../clock.js';
import type { MailSettings } from './mail-settings.js';
import { MailFailed, Mailer } from './mailer.js';
import { reminderMail } from './reminder-mail.js';
import { RemindersService } from './reminders.service.js';

/** When reminders are looked for, in milliseconds. */
export type ReminderRhythm = {
  /** After the time before; twice as long, and twice again, when that failed once more. */
  readonly next: number;
  /** At the longest, however often it failed. */
  readonly most: number;
};

const QUARTERLY: ReminderRhythm = { next: 15 * 60_000, most: 60 * 60_000 };

/** Mails the reminders of requests, at the start and every quarter of an hour, beside the work of the register. */
@Injectable()
export class ReminderWatch implements OnModuleDestroy {
  private readonly logger = new Logger('Reminders');
  private readonly stopping = new AbortController();
  private watching: Promise<void> = Promise.resolve();

  constructor(
    private readonly reminders: RemindersService,
    private readonly clock: Clock,
  ) {}

  /** Goes on by itself, and waits for no server. */
  begin(settings: MailSettings, rhythm: ReminderRhythm = QUARTERLY): void {
    this.watching = this.watch(settings, rhythm);
  }

  /** Sends what is due now. Answers with whether all of it was sent; what was not is tried another time. */
  async look(settings: MailSettings): Promise<boolean> {
    const mailer = new Mailer(settings);
    const { language } = settings;
    try {
      await this.reminders.send(async (reminded, on) => {
        const mail = reminderMail(reminded, { on, language });
        const date = mailDate(this.clock.now());
        const refused = await mailer.send(mail, date, this.stopping.signal);
        if (refused > 0) this.logger.warn(`The mail server refused ${refused} of the addresses.`);
      });
      return true;
    } catch (error) {
      if (!this.stopping.signal.aborted) this.logger.error(failureOf(error));
      return false;
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.watching;
  }

  private async watch(settings: MailSettings, { next, most }: ReminderRhythm): Promise<void> {
    let afterFailure = next;
    for (let goesOn = true; goesOn;) {
      const isDone = await this.look(settings);
      goesOn = await this.isTime(isDone ? next : afterFailure);
      afterFailure = isDone ? next : Math.min(afterFailure * 2, most);
    }
  }

  /** Keeps no process alive, and ends when the application closes. */
  private isTime(wait: number): Promise<boolean> {
    return setTimeout(wait, true, { ref: false, signal: this.stopping.signal }).catch(() => false);
  }
}

/** A mail that failed is told by its code; anything else is ours and shows where. */
function failureOf(error: unknown): string {
  if (error instanceof MailFailed)
    return `A mail was not sent and is tried again: ${error.message}.`;
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Reminders could not be sent and are tried again: ${shown}`;
}
