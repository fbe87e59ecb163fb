import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor } from '../actor.js';
import { Clock, dayIn } from '../clock.js';
import { Reader } from '../database/reader.js';
import { Folder } from '../folder.js';
import { daysLater } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { namesIn } from '../history/names-in.js';
import { RegisterService } from '../register/register.service.js';
import { ImportRefused } from './import.js';
import type { AskedQuestion, Import } from './import.js';
import { importIds } from './import-ids.js';
import { KEPT_DAYS, KeptImports } from './kept-imports.js';
import type { Kept } from './kept-imports.js';
import { openImport } from './open-import.js';
import { PreviewService } from './preview.service.js';
import { NO_ROWS } from './previewed-row.js';
import type { RowStatus } from './previewed-row.js';
import { FileRefused } from './reading/file-refused.js';
import { receiveFile } from './receive-file.js';
import type { KeptRow, RowFiles } from './row-files.js';

/** Files that are looked at at the same time. */
const MOST_AT_ONCE = 2;

/** Questions of one file that are told; one answer often does for many rows. */
const MOST_QUESTIONS = 200;

/** A page of rows, and what the records are called that they name, by id. */
export type FoundRows = {
  readonly rows: readonly { readonly row: KeptRow; readonly place: number }[];
  readonly names: ReadonlyMap<string, string>;
};

type RowPage = { readonly status: RowStatus; readonly after: number; readonly most: number };

/**
 * Files that people bring: looked at first, proposed when somebody confirms. Until then nothing of them is in
 * the register: what is known of them is in a folder, for a day, and goes with the process.
 */
@Injectable()
export class ImportsService implements OnApplicationShutdown {
  private readonly logger = new Logger('Imports');
  private readonly kept: KeptImports;
  private looking = 0;

  constructor(
    private readonly registers: RegisterService,
    private readonly previews: PreviewService,
    private readonly reader: Reader,
    private readonly clock: Clock,
    folder: Folder,
  ) {
    this.kept = new KeptImports(folder.own('imports', clock.now()), clock);
  }

  /** Takes a file in, and begins to look at it; `on: null` is today. Throws when there is no room for it. */
  async receive(actor: Actor, content: Readable, on: LocalDate | null): Promise<Import> {
    if (this.looking >= MOST_AT_ONCE) {
      const reason = `${MOST_AT_ONCE} files are being looked at; try again when one of them is done`;
      throw new ImportRefused('TOO_MANY_IMPORTS', 'file', reason);
    }
    const named = { id: v7(), receivedAt: this.clock.now() };
    const folder = this.kept.makeRoom(actor, named);
    try {
      const sha256 = await receiveFile(content, join(folder, 'file'));
      const about: Import = {
        ...named,
        by: actor.id,
        state: 'READING',
        sha256,
        kind: null,
        on: on ?? (await this.today()),
        counts: NO_ROWS,
        ignored: [],
        questions: [],
        answers: [],
        refusal: null,
        proposalId: null,
        expiresAt: daysLater(named.receivedAt, KEPT_DAYS),
      };
      this.kept.keep({ about, answers: new Map(), headers: [], look: { stopped: false } });
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
    void this.look(named.id);
    return this.kept.one(actor, named.id).about;
  }

  /** One of somebody's own; refused when there is none, or it expired. */
  byId(actor: Actor, id: string): Import {
    return this.kept.one(actor, id).about;
  }

  /** Somebody's own, the newest first. */
  all(actor: Actor): readonly Import[] {
    return this.kept.all(actor);
  }

  /** Rows of a status after a place, at most `most`, each with the place after it; and whom they name. */
  async rows(actor: Actor, id: string, { status, after, most }: RowPage): Promise<FoundRows> {
    const kept = this.kept.one(actor, id);
    const done = kept.about.state === 'PROPOSED' ? kept : this.kept.ready(actor, id);
    const rows = await this.kept.filesOf(done).page(status, after, most);
    const facts = rows.flatMap(({ row }) =>
      row.differences.flatMap(({ field, from, to }) => [{ [field]: from }, { [field]: to }]),
    );
    return { rows, names: await namesIn(this.reader, facts) };
  }

  /** The headers of the file, and the rows that were rejected, as they stood in it. */
  rejected(
    actor: Actor,
    id: string,
  ): { readonly headers: readonly string[]; readonly rows: AsyncIterable<KeptRow> } {
    const kept = this.kept.ready(actor, id);
    return { headers: kept.headers, rows: this.kept.filesOf(kept).all('REJECTED') };
  }

  /** Answers questions, and looks at the file again; `null` takes an answer back. */
  answer(
    actor: Actor,
    id: string,
    given: readonly { readonly key: string; readonly answer: string | null }[],
  ): Import {
    const kept = this.kept.ready(actor, id);
    const answers = new Map(kept.answers);
    for (const { key, answer } of given) {
      refuseUnfit(kept, key, answer);
      if (answer === null) answers.delete(key);
      else answers.set(key, answer);
    }
    const told = [...answers].map(([key, answer]) => ({ key, answer }));
    const about: Import = { ...kept.about, state: 'READING', counts: NO_ROWS, answers: told };
    this.kept.keep({ ...kept, about, answers, look: { stopped: false } });
    void this.look(id);
    return about;
  }

  /** What a confirmed import proposes: its commands in the order of its rows, some at a time. */
  confirmable(actor: Actor, id: string): { readonly about: Import; readonly files: RowFiles } {
    const kept = this.kept.ready(actor, id);
    const { ADD, CHANGE } = kept.about.counts;
    if (ADD + CHANGE === 0) {
      const reason = 'the register already says all of it that can be taken in';
      throw new ImportRefused('NOTHING_CHANGES', 'id', reason);
    }
    return { about: kept.about, files: this.kept.filesOf(kept) };
  }

  /** Notes that an import became a proposal: it is not proposed twice. */
  proposed(id: string, proposalId: string): void {
    this.kept.note(id, { state: 'PROPOSED', proposalId });
  }

  /** Forgets an import and its file. */
  discard(actor: Actor, id: string): void {
    this.kept.end(this.kept.one(actor, id));
  }

  onApplicationShutdown(): void {
    this.kept.endAll();
  }

  private async look(id: string): Promise<void> {
    const kept = this.kept.find(id);
    if (kept === undefined) return;
    const files = this.kept.filesOf(kept);
    this.looking += 1;
    try {
      await this.lookAt(kept, files);
    } catch (error) {
      files.destroy();
      if (error instanceof FileRefused) {
        this.kept.note(id, { state: 'REFUSED', refusal: error });
      } else if (!kept.look.stopped) {
        this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        this.kept.note(id, { state: 'FAILED' });
      }
    } finally {
      this.looking -= 1;
    }
  }

  private async lookAt({ about, answers, look }: Kept, files: RowFiles): Promise<void> {
    const { id, on } = about;
    const table = await openImport(join(this.kept.pathOf(about), 'file'));
    const opened = await this.registers.at(on, null);
    if (!('moment' in opened)) throw new RangeError('Nothing was recorded yet.');
    const texts = new Map<string, readonly string[]>();
    const { content, ...seen } = table;
    const { rows, counts } =
      'lines' in content
        ? this.previews.previewNative(content.lines, opened.known)
        : this.previews.preview(
            {
              tables: content.tables((place, said) => texts.set(keyOf(place), said)),
              decisions: answers,
              on,
              newId: importIds(id),
            },
            opened.known,
          );
    const questions = new Map<string, AskedQuestion>();
    for await (const row of rows) {
      if (look.stopped) throw new Error('Nobody waits for this any more.');
      await files.add(row, row.status === 'REJECTED' ? (texts.get(keyOf(row)) ?? []) : []);
      texts.delete(keyOf(row));
      for (const question of row.questions) {
        const asked = questions.get(question.key)?.rows ?? 0;
        if (asked === 0 && questions.size === MOST_QUESTIONS) continue;
        questions.set(question.key, { ...question, rows: asked + 1 });
      }
      this.kept.note(id, { counts: { ...counts } });
    }
    await files.end();
    const { kind, ignored, headers } = seen;
    const told = { kind, ignored, counts: { ...counts }, questions: [...questions.values()] };
    this.kept.note(id, { state: 'READY', ...told }, { headers });
  }

  private async today(): Promise<LocalDate> {
    const opened = await this.registers.at(dayIn('UTC', this.clock.now()), null);
    const zone = 'row' in opened ? opened.row.timeZone : 'UTC';
    return dayIn(zone, this.clock.now());
  }
}

function keyOf({ sheet, row }: { readonly sheet: string | null; readonly row: number }): string {
  return `${sheet ?? ''}:${row}`;
}

function refuseUnfit({ about, answers }: Kept, key: string, answer: string | null): void {
  const question = about.questions.find((each) => each.key === key);
  if (question === undefined && !answers.has(key)) {
    throw new ImportRefused('UNKNOWN_QUESTION', 'answers', `nothing asks ${key}`);
  }
  if (answer === null || question === undefined) return;
  const { options: offered } = question;
  // Where nothing is offered anything may be said: a company by its id or name.
  if (offered.length === 0 || offered.includes(answer)) return;
  const options = offered.join(', ');
  throw new ImportRefused('UNFIT_ANSWER', 'answers', `${key} may be answered ${options}`);
}
