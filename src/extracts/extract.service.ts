import { Injectable, Logger } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../actor.js';
import { entryAsOf } from '../audit/audit.store.js';
import { canonicalJson } from '../audit/canonical-json.js';
import { sha256 } from '../audit/sha256.js';
import { Clock } from '../clock.js';
import { CoverageService } from '../coverage/coverage.service.js';
import type { DataFlowFilter } from '../data-flows/data-flow-filter.js';
import { DataFlowsService } from '../data-flows/data-flows.service.js';
import { unknownCodes } from '../data-flows/unknown-codes.js';
import { Reader } from '../database/reader.js';
import type { Moment } from '../domain/register/moment.js';
import type { KnownLaw } from '../law/law-history.js';
import { firstAbove } from '../records/records.store.js';
import { RecordingService } from '../recording/recording.service.js';
import { RegisterService } from '../register/register.service.js';
import type { OpenedRegister } from '../register/register.service.js';
import { admit, MOST_AT_ONCE } from './admission.js';
import type { ExtractFile, ExtractFormatter } from './extract-format.js';
import { ExtractRefused } from './extract-refused.js';
import type { ExtractRequest } from './extract-request.js';
import { EXTRACT_FORMATS } from './extract-request.js';
import { ExtractSource } from './extract-source.js';
import { FileTally } from './file-tally.js';
import { FORMATTERS } from './formatters.js';
import { GENERATION, MANIFEST, manifestOf, manifestText, README } from './manifest.js';
import { readmeText } from './readme.js';
import { mayExtract } from './may-extract.js';
import { ZipStream } from './zip-stream.js';
import type { WrittenFile } from './zip-stream.js';

/** What is asked for; `knownAt: null` is the newest instant. */
export type ExtractAsked = Omit<ExtractRequest, 'moment'> & {
  readonly moment: Pick<Moment, 'on'> & { readonly knownAt: Moment['knownAt'] | null };
};

/** An extract that is being written while it is read. */
export type Extract = {
  /** For a file, such as `transfer-register-2023-03-31.zip`. */
  readonly name: string;
  readonly output: Readable;
  /** From 0 to 1. */
  readonly progress: () => number;
  /** Answers when everything was taken; fails when it could not be written or nobody takes it. */
  readonly done: Promise<void>;
};

type Reading = {
  readonly opened: OpenedRegister;
  readonly request: ExtractRequest;
  readonly told: (flows: number) => void;
  readonly stopped: () => boolean;
};

type Writing = {
  readonly actor: Actor;
  readonly opened: OpenedRegister;
  readonly request: ExtractRequest;
  readonly formatters: readonly ExtractFormatter[];
  readonly flows: { readonly matching: number; readonly all: number };
};

/** Writes the register out at a moment, as one archive that says what it is. */
@Injectable()
export class ExtractService {
  private readonly logger = new Logger('Extracts');
  private underWay = 0;

  constructor(
    private readonly reader: Reader,
    private readonly registers: RegisterService,
    private readonly flows: DataFlowsService,
    private readonly coverage: CoverageService,
    private readonly recording: RecordingService,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins an extract, or throws an `ExtractRefused` before any work. That it was asked for stands in the
   * audit chain before its first byte is made; that it was written to its end, and what its manifest says,
   * after its last.
   */
  async begin(actor: Actor, asked: ExtractAsked): Promise<Extract> {
    const formats = EXTRACT_FORMATS.filter((format) => asked.formats.includes(format));
    mayExtract(actor, formats, asked.history);
    const opened = await this.registers.at(asked.moment.on, asked.moment.knownAt);
    if (!('moment' in opened)) {
      const newest =
        opened.head === null
          ? 'nothing was recorded yet'
          : `the newest record is of ${opened.head}`;
      throw new ExtractRefused(opened.code, 'knownAt', newest);
    }
    refuseUnknownCodes(asked.filter, opened.known);
    const request: ExtractRequest = { ...asked, formats, moment: opened.moment };
    const formatters = formats.map((format) => FORMATTERS[format]);
    const [matching, all] = await Promise.all([
      this.flows.total(opened.moment, request.filter),
      this.flows.total(opened.moment, {}),
    ]);
    admit(request, formatters, matching);
    await this.refuseTooManyRecords(request, formatters);
    const source = this.sourceOf({
      opened,
      request,
      told: () => undefined,
      stopped: () => false,
    });
    for (const { check } of formatters) await check?.(source);
    if (this.underWay >= MOST_AT_ONCE) {
      const reason = `${MOST_AT_ONCE} extracts are being written; try again when one of them is done`;
      throw new ExtractRefused('TOO_MANY_EXTRACTS', 'format', reason);
    }
    this.underWay += 1;
    try {
      await this.record(actor, 'EXTRACT', `request ${digestOf(request)}`, {
        ...request.moment,
        formats: formats.join(', '),
        flows: matching,
      });
    } catch (error) {
      this.underWay -= 1;
      throw error;
    }
    return this.write({ actor, opened, request, formatters, flows: { matching, all } });
  }

  /** What is held in memory is bounded in every noun; flows are bounded by the filter. */
  private async refuseTooManyRecords(
    { moment }: ExtractRequest,
    formatters: readonly ExtractFormatter[],
  ): Promise<void> {
    for (const { format, mostRecords } of formatters) {
      if (mostRecords === undefined) continue;
      const noun = await firstAbove(this.reader, moment, mostRecords);
      if (noun === null) continue;
      const reason = `${format} holds ${mostRecords} records of a noun at most, and there are more of ${noun}; take CSV`;
      throw new ExtractRefused('TOO_MANY_RECORDS', 'format', reason);
    }
  }

  private write(writing: Writing): Extract {
    const { opened, request, formatters, flows } = writing;
    const zip = new ZipStream();
    const progress = new ExtractProgress(formatters.length, flows.matching);
    const source = this.sourceOf({
      opened,
      request,
      told: (count) => progress.flows(count),
      stopped: () => zip.output.destroyed,
    });
    const done = this.writeAll(zip, source, progress, writing)
      .catch((error: unknown) => {
        const cause = error instanceof Error ? error : new Error(String(error));
        if (!zip.output.destroyed) {
          this.logger.error(cause.stack ?? cause.message);
          zip.destroy(cause);
        }
        throw cause;
      })
      .finally(() => {
        this.underWay -= 1;
      });
    // Whoever only reads the bytes learns of a failure by their end.
    done.catch(() => undefined);
    return {
      name: `transfer-register-${request.moment.on}.zip`,
      output: zip.output,
      progress: () => progress.share,
      done,
    };
  }

  private sourceOf({ opened, request, told, stopped }: Reading): ExtractSource {
    const services = { reader: this.reader, flows: this.flows, coverage: this.coverage };
    return new ExtractSource(services, opened, request, told, stopped);
  }

  private async writeAll(
    zip: ZipStream,
    source: ExtractSource,
    progress: ExtractProgress,
    { actor, opened, request, formatters, flows }: Writing,
  ): Promise<void> {
    const files: WrittenFile[] = [];
    for (const formatter of formatters) {
      for await (const file of formatter.files(source)) files.push(await zip.add(file));
      progress.formatDone();
    }
    const head = await entryAsOf(source.rows, request.moment.knownAt);
    const told = { opened, request, formatters, head, flows };
    files.push(await zip.add(ofText(README, readmeText({ ...told, files }))));
    const manifest = manifestText(manifestOf({ ...told, files }));
    const manifestSha256 = sha256(manifest);
    await zip.add(ofText(MANIFEST, manifest));
    const generation = {
      generatedAt: this.clock.now(),
      by: actor.id,
      request: digestOf(request),
      manifestSha256,
    };
    await zip.add(ofText(GENERATION, manifestText(generation)));
    await this.record(actor, 'EXTRACTED', `extract ${manifestSha256}`, {
      request: digestOf(request),
      files: files.length,
    });
    progress.allDone();
    zip.end();
  }

  /** The filter may hold a name that somebody searched for: the chain keeps its digest. */
  private async record(
    { id }: Actor,
    action: 'EXTRACT' | 'EXTRACTED',
    subject: string,
    about: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const reason = Object.entries(about)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join('; ');
    await this.recording.record({ actor: id, action, subject, reason, changes: [] });
  }
}

/** Refuses codes nobody knows, rather than writing an empty extract. */
function refuseUnknownCodes(filter: DataFlowFilter, known: KnownLaw): void {
  const unknown = unknownCodes(filter, known);
  if (unknown === null) return;
  const reason = `the register does not know ${unknown.codes.join(', ')}`;
  throw new ExtractRefused('UNFIT', `filter.${unknown.field}`, reason);
}

/** What the chain knows a request by. */
function digestOf(request: ExtractRequest): string {
  return sha256(canonicalJson(request));
}

function ofText(path: string, text: string): ExtractFile {
  async function* content(): AsyncIterable<string> {
    yield text;
  }
  return { path, content: content(), tally: new FileTally() };
}

/** How far an extract is, by formats and by flows within each. */
class ExtractProgress {
  private formats = 0;
  private seen = 0;
  private ended = false;

  constructor(
    private readonly all: number,
    private readonly matching: number,
  ) {}

  flows(count: number): void {
    this.seen += count;
  }

  formatDone(): void {
    this.formats += 1;
    this.seen = 0;
  }

  allDone(): void {
    this.ended = true;
  }

  get share(): number {
    if (this.ended) return 1;
    const within = this.matching === 0 ? 0 : Math.min(1, this.seen / this.matching);
    return Math.min(0.99, (this.formats + within) / Math.max(1, this.all));
  }
}
