import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { integrityLine } from './integrity-line.js';
import { IntegrityService } from './integrity.service.js';
import type { Integrity } from './integrity.service.js';
import type { Pace } from './pace.js';

/** Entries looked at before the register is served. */
const TAIL = 500;

/** When everything is checked, in milliseconds. */
export type Rhythm = {
  /** After the start. */
  readonly first: number;
  /** After the check before. */
  readonly next: number;
  /** Between two batches: several times what a batch takes. */
  readonly rest: number;
};

const DAILY: Rhythm = { first: 60_000, next: 24 * 60 * 60 * 1000, rest: 50 };

/** Checks the end of the chain at the start, and everything daily, beside the work of the register. */
@Injectable()
export class IntegrityWatch implements OnModuleDestroy {
  private readonly logger = new Logger('Integrity');
  private readonly stopping = new AbortController();
  private watching: Promise<void> = Promise.resolve();

  constructor(private readonly integrity: IntegrityService) {}

  /** Checks the tail, and then goes on by itself. `tell` hears every result; a fault is logged as well. */
  async begin(tell: (line: string) => void, rhythm: Rhythm = DAILY): Promise<void> {
    this.report(await this.integrity.verifyTail(TAIL), tell);
    this.watching = this.watch(tell, rhythm);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.watching;
  }

  private async watch(tell: (line: string) => void, rhythm: Rhythm): Promise<void> {
    const { first, next, rest } = rhythm;
    const pace = {
      entries: 20,
      flows: 20,
      rest: () => this.pause(rest),
      progress: () => undefined,
    };
    for (let wait = first; await this.isDue(wait); wait = next) {
      await this.checkAll(pace, tell);
    }
  }

  private isDue(wait: number): Promise<boolean> {
    return this.pause(wait).then(
      () => true,
      () => false,
    );
  }

  private async checkAll(pace: Pace, tell: (line: string) => void): Promise<void> {
    try {
      this.report(await this.integrity.verify(pace), tell);
    } catch (error) {
      if (this.stopping.signal.aborted) return;
      this.logger.error('The register could not be checked.', error);
    }
  }

  private report(found: Integrity, tell: (line: string) => void): void {
    if (found.fault !== null) this.logger.error(integrityLine(found));
    tell(integrityLine(found));
  }

  /** Keeps no process alive, and ends when the application closes. */
  private pause(milliseconds: number): Promise<void> {
    return setTimeout(milliseconds, undefined, { ref: false, signal: this.stopping.signal });
  }
}
