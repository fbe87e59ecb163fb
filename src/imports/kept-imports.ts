import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '../actor.js';
import type { Clock } from '../clock.js';
import { made } from '../folder.js';
import { ImportRefused } from './import.js';
import type { Import } from './import.js';
import { RowFiles } from './row-files.js';

/** How long a file is kept, and how many somebody may have. */
export const KEPT_DAYS = 1;
const MOST_KEPT = 10;

/** An import with what only its process knows. */
export type Kept = {
  readonly about: Import;
  readonly answers: ReadonlyMap<string, string>;
  readonly headers: readonly string[];
  /** Ends the look that is under way. */
  readonly look: { stopped: boolean };
};

/** The imports of a process, each with a folder of its own, which goes with it. */
export class KeptImports {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly folder: string,
    private readonly clock: Clock,
  ) {}

  /** Makes the folder of a new one; refused where somebody has too many. */
  makeRoom(actor: Actor, named: Pick<Import, 'id'>): string {
    if (this.all(actor).length >= MOST_KEPT) {
      const reason = `you have ${MOST_KEPT} already; discard one`;
      throw new ImportRefused('TOO_MANY_IMPORTS', 'file', reason);
    }
    return made(this.pathOf(named));
  }

  /** One whoever's; `undefined` when it is gone. */
  find(id: string): Kept | undefined {
    return this.kept.get(id);
  }

  /** One of somebody's own; refused when there is none, or it expired. */
  one(actor: Actor, id: string): Kept {
    this.expire();
    const kept = this.kept.get(id);
    if (kept?.about.by === actor.id) return kept;
    const reason = 'there is none, it expired, or it is not yours';
    throw new ImportRefused('UNKNOWN_IMPORT', 'id', reason);
  }

  /** One of somebody's own that was looked at to its end. */
  ready(actor: Actor, id: string): Kept {
    const kept = this.one(actor, id);
    const { state } = kept.about;
    if (state === 'READY') return kept;
    throw new ImportRefused('NOT_READY', 'id', `it is ${state}`);
  }

  /** Somebody's own, the newest first. */
  all(actor: Actor): readonly Import[] {
    this.expire();
    const own = [...this.kept.values()].filter(({ about }) => about.by === actor.id);
    return own.toReversed().map(({ about }) => about);
  }

  keep(kept: Kept): void {
    this.kept.set(kept.about.id, kept);
  }

  /** Changes what is known of one, if it is still there. */
  note(id: string, about: Partial<Import>, noted: Partial<Omit<Kept, 'about'>> = {}): void {
    const kept = this.kept.get(id);
    if (kept) this.keep({ ...kept, ...noted, about: { ...kept.about, ...about } });
  }

  /** Ends one and removes its folder. */
  end({ about, look }: Kept): void {
    look.stopped = true;
    this.kept.delete(about.id);
    rmSync(this.pathOf(about), { recursive: true, force: true });
  }

  endAll(): void {
    for (const kept of this.kept.values()) this.end(kept);
    rmSync(this.folder, { recursive: true, force: true });
  }

  filesOf({ about }: Kept): RowFiles {
    return new RowFiles(this.pathOf(about));
  }

  /** The folder of one. */
  pathOf({ id }: Pick<Import, 'id'>): string {
    return join(this.folder, id);
  }

  private expire(): void {
    const now = this.clock.now();
    for (const kept of this.kept.values()) if (kept.about.expiresAt <= now) this.end(kept);
  }
}
