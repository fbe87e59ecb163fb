import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { createWriteStream, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { v7 } from 'uuid';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { Folder, made } from '../folder.js';
import { daysLater } from '../domain/time/instant.js';
import type { Instant } from '../domain/time/instant.js';
import { ExtractService } from './extract.service.js';
import type { Extract, ExtractAsked } from './extract.service.js';
import { ExtractRefused } from './extract-refused.js';
import type { ExtractFormat } from './extract-request.js';

/** How long a file is kept after it was asked for. */
const KEPT_DAYS = 1;

/** Extracts somebody may keep at a time. */
const MOST_KEPT = 10;

export type ExtractState = 'WRITING' | 'DONE' | 'FAILED';

/** An extract that is written to a file while nobody waits. */
export type ExtractJob = {
  readonly id: string;
  readonly by: string;
  readonly state: ExtractState;
  /** From 0 to 100. */
  readonly percent: number;
  readonly formats: readonly ExtractFormat[];
  readonly requestedAt: Instant;
  readonly expiresAt: Instant;
  /** Bytes of the file; `null` before it is done. */
  readonly bytes: number | null;
};

type Kept = Omit<ExtractJob, 'percent'> & { readonly name: string; readonly extract: Extract };

/** Writes extracts that take long, and keeps their files for a day. */
@Injectable()
export class ExtractJobsService implements OnApplicationShutdown {
  private readonly logger = new Logger('Extracts');
  private readonly kept = new Map<string, Kept>();
  private readonly folder: string;

  constructor(
    private readonly extracts: ExtractService,
    private readonly clock: Clock,
    folder: Folder,
  ) {
    this.folder = folder.own('extracts', clock.now());
  }

  /** Begins one; throws an `ExtractRefused` when there is none to be. */
  async request(actor: Actor, asked: ExtractAsked): Promise<ExtractJob> {
    this.expire();
    const own = [...this.kept.values()].filter(({ by }) => by === actor.id);
    if (own.length >= MOST_KEPT) {
      const reason = `you have ${MOST_KEPT} already; each is gone a day after it was asked for`;
      throw new ExtractRefused('TOO_MANY_EXTRACTS', 'format', reason);
    }
    const extract = await this.extracts.begin(actor, asked);
    const now = this.clock.now();
    const kept: Kept = {
      id: v7(),
      by: actor.id,
      state: 'WRITING',
      formats: asked.formats,
      requestedAt: now,
      expiresAt: daysLater(now, KEPT_DAYS),
      bytes: null,
      name: extract.name,
      extract,
    };
    this.kept.set(kept.id, kept);
    void this.write(kept);
    return jobOf(kept);
  }

  /** One of somebody's own; `null` when there is none, or it expired. */
  byId(actor: Actor, id: string): ExtractJob | null {
    const kept = this.own(actor, id);
    return kept && jobOf(kept);
  }

  /** Somebody's own, the newest first. */
  all(actor: Actor): readonly ExtractJob[] {
    this.expire();
    const own = [...this.kept.values()].filter(({ by }) => by === actor.id);
    return own.toReversed().map(jobOf);
  }

  /** Where the file of one that is done lies. */
  file(actor: Actor, id: string): { readonly name: string; readonly path: string } | null {
    const kept = this.own(actor, id);
    return kept?.state === 'DONE' ? { name: kept.name, path: this.pathOf(kept) } : null;
  }

  /** Ends what is being written; what is done goes with the process, which alone knows of it. */
  onApplicationShutdown(): void {
    for (const kept of this.kept.values()) this.end(kept);
    this.kept.clear();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private own(actor: Actor, id: string): Kept | null {
    this.expire();
    const kept = this.kept.get(id);
    return kept?.by === actor.id ? kept : null;
  }

  private async write(kept: Kept): Promise<void> {
    const path = this.pathOf(kept);
    try {
      made(this.folder);
      await pipeline(kept.extract.output, createWriteStream(path, { mode: 0o600 }));
      await kept.extract.done;
      this.keep({ ...kept, state: 'DONE', bytes: statSync(path).size });
    } catch (error) {
      this.logger.error(error instanceof Error ? error.message : String(error));
      rmSync(path, { force: true });
      this.keep({ ...kept, state: 'FAILED' });
    }
  }

  /** Unless it is gone meanwhile. */
  private keep(kept: Kept): void {
    if (this.kept.has(kept.id)) this.kept.set(kept.id, kept);
    else rmSync(this.pathOf(kept), { force: true });
  }

  private expire(): void {
    const now = this.clock.now();
    for (const kept of this.kept.values()) {
      if (now < kept.expiresAt) continue;
      this.kept.delete(kept.id);
      this.end(kept);
    }
  }

  private end(kept: Kept): void {
    kept.extract.output.destroy();
    rmSync(this.pathOf(kept), { force: true });
  }

  private pathOf({ id }: Pick<Kept, 'id'>): string {
    return join(this.folder, `${id}.zip`);
  }
}

function jobOf({
  id,
  by,
  state,
  formats,
  requestedAt,
  expiresAt,
  bytes,
  extract,
}: Kept): ExtractJob {
  const percent = state === 'DONE' ? 100 : Math.floor(100 * extract.progress());
  return { id, by, state, percent, formats, requestedAt, expiresAt, bytes };
}
