import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { DeskSettings } from './desk-settings.js';
import { RequesterService } from './requester.service.js';
import { RequestsService } from './requests.service.js';

/** When it is looked, in milliseconds: after the start, and after each look. */
type Rhythm = { readonly first: number; readonly next: number };

const DAILY: Rhythm = { first: 120_000, next: 24 * 60 * 60 * 1000 };

/** Erases who asked, once the time is over for which that is kept: looked at daily. */
@Injectable()
export class ErasureWatch implements OnModuleDestroy {
  private readonly logger = new Logger('Requests');
  private readonly stopping = new AbortController();
  private watching: Promise<void> = Promise.resolve();

  constructor(
    private readonly requests: RequestsService,
    private readonly requesters: RequesterService,
    private readonly settings: DeskSettings,
  ) {}

  begin(rhythm: Rhythm = DAILY): void {
    this.watching = this.watch(rhythm);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.watching;
  }

  /** Erases what is due; answers with how many they were. */
  async look(): Promise<number> {
    const today = await this.requests.today();
    return this.requesters.eraseDue(today, this.settings.keptDays);
  }

  private async watch({ first, next }: Rhythm): Promise<void> {
    for (let wait = first; await this.isDue(wait); wait = next) {
      await this.look().then(
        (erased) => this.report(erased),
        (error: unknown) => this.failed(error),
      );
    }
  }

  private report(erased: number): void {
    if (erased > 0) this.logger.log(`${erased} requesters were erased.`);
  }

  private failed(error: unknown): void {
    if (!this.stopping.signal.aborted) {
      this.logger.error('Requesters could not be erased.', error);
    }
  }

  /** Keeps no process alive, and ends when the application closes. */
  private isDue(wait: number): Promise<boolean> {
    return setTimeout(wait, true, { ref: false, signal: this.stopping.signal }).catch(() => false);
  }
}
