import { Logger } from '@nestjs/common';
import type { LoggerService } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { law } from '../../seeds/reference/law.js';
import { Clock } from '../../src/clock.js';
import { openDatabase } from '../../src/database/database.js';
import type { Database } from '../../src/database/database.js';
import { instant } from '../../src/domain/time/instant.js';
import type { Instant } from '../../src/domain/time/instant.js';
import type { MailSettings } from '../../src/reminders/mail-settings.js';
import { ReminderWatch } from '../../src/reminders/reminder-watch.js';
import { RemindersService } from '../../src/reminders/reminders.service.js';
import type { databases, Place } from '../support/databases.js';
import { aDueRequest, FakeDueRequests } from '../support/due-requests.js';
import { mailServer } from '../support/mail-server.js';
import type { MailServer } from '../support/mail-server.js';
import { openRegister } from '../support/open-register.js';

/** A clock that the test sets. */
class SetClock extends Clock {
  at = instant('2026-11-25T09:00:00Z');

  now(): Instant {
    return this.at;
  }
}

/** Keeps what is logged. */
class Kept implements LoggerService {
  readonly lines: string[] = [];
  log = (): void => undefined;
  warn = (line: unknown): void => void this.lines.push(String(line));
  error = (line: unknown): void => void this.lines.push(String(line));
}

/** Looks once, and then not before the test is over. */
const ONCE = { next: 3_600_000, most: 3_600_000 };

/** Looks again and again. */
export const OFTEN = { next: 20, most: 20 };

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const patience = performance.now() + 10_000;
  while (!(await holds())) {
    if (performance.now() > patience) throw new Error('It did not come to that.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A register with one request, processes that remind of it, and a server that takes their mail: fresh for each test. */
export class Reminding {
  readonly clock = new SetClock();
  readonly due = new FakeDueRequests([aDueRequest()]);
  readonly logged = new Kept();
  private readonly databases: Database[] = [];
  private readonly watches: ReminderWatch[] = [];

  constructor(
    readonly place: Place,
    public server: MailServer,
  ) {}

  /** Reminders as a process of its own would send them. */
  async process(): Promise<RemindersService> {
    const database = await openDatabase(this.place.location);
    this.databases.push(database);
    return new RemindersService(this.due, database.reader, database.writer, this.clock);
  }

  /** Begins to look. */
  watch(reminders: RemindersService, settings: MailSettings, rhythm = ONCE): ReminderWatch {
    const begun = new ReminderWatch(reminders, this.clock);
    this.watches.push(begun);
    begun.begin(settings, rhythm);
    return begun;
  }

  /** Looks once: whether all that is due was sent. */
  looked(reminders: RemindersService, settings = this.server.settings()): Promise<boolean> {
    return new ReminderWatch(reminders, this.clock).look(settings);
  }

  /** Puts another server in the place of the one that is there. */
  async replaceServer(options: Parameters<typeof mailServer>[0]): Promise<void> {
    await this.server.close();
    this.server = await mailServer(options);
  }

  async subjects(): Promise<readonly (string | undefined)[]> {
    return (await this.server.mails()).map(({ mail }) => mail.subject);
  }

  /** Reminders that were taken up: those that were sent, and those that were not. */
  async taken(): Promise<{ readonly sent: readonly string[]; readonly unsent: readonly string[] }> {
    const rows = await this.place.raw('SELECT kind, sent_at FROM reminder');
    const kinds = (isSent: boolean): readonly string[] =>
      rows
        .filter((row) => (row['sent_at'] !== null) === isSent)
        .map((row) => String(row['kind']))
        .toSorted();
    return { sent: kinds(true), unsent: kinds(false) };
  }

  async end(): Promise<void> {
    for (const watch of this.watches) await watch.onModuleDestroy();
    for (const database of this.databases) await database.close();
    await this.server.close();
    await this.place.remove();
  }
}

/** Has a desk that is reminded for each test of the suite it is called in. */
export function reminding(makePlace: (typeof databases)[number]['place']): () => Reminding {
  let original: Place;
  let current: Reminding;
  beforeAll(async () => {
    original = await makePlace();
    const { database } = await openRegister(original, 'PRODUCTION', law().slice(0, 2));
    await database.close();
  });
  beforeEach(async () => {
    current = new Reminding(await makePlace(original.location), await mailServer());
    Logger.overrideLogger(current.logged);
  });
  afterEach(async () => {
    await current.end();
    Logger.overrideLogger(false);
  });
  afterAll(() => original.remove());
  return () => current;
}
