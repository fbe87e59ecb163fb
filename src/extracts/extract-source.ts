import type { CoverageService } from '../coverage/coverage.service.js';
import type { DataFlow, DataFlowsService } from '../data-flows/data-flows.service.js';
import type { Reader, Rows } from '../database/reader.js';
import type { Held } from '../domain/bitemporal/version.js';
import type { Coverage } from '../domain/coverage/coverage.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import type { Recipient } from '../recipients/recipients.store.js';
import { recipientsById } from '../recipients/recipients.store.js';
import { recordCount, recordsAfter, recordsAt } from '../records/records.store.js';
import type { OpenedRegister } from '../register/register.service.js';
import type { ExtractRequest } from './extract-request.js';

/** Records read at once: bounds memory, and gives way to others between two reads. */
const PAGE = 500;

type Services = {
  readonly reader: Reader;
  readonly flows: DataFlowsService;
  readonly coverage: CoverageService;
};

/**
 * The register at the moment of an extract. Everything is read in short pages, each a statement of its
 * own: no lock and no cursor is held while somebody reads slowly, and since what was known at an instant
 * never changes, the pages belong together all the same.
 */
export class ExtractSource {
  constructor(
    private readonly services: Services,
    readonly opened: OpenedRegister,
    readonly request: ExtractRequest,
    /** Hears how many flows were written so far, by all formats together. */
    private readonly progress: (flows: number) => void,
    private readonly stopped: () => boolean,
  ) {}

  /** For stores: reads that do not stand in the way of a page. */
  get rows(): Rows {
    const { reader } = this.services;
    return { dialect: reader.dialect, rows: (sql, values) => reader.scan(sql, values) };
  }

  /** The flows that match, with their parties and answers: pages of at most 500, in the order of ids. */
  async *flows(): AsyncIterable<readonly DataFlow[]> {
    const { moment, filter } = this.request;
    let after: string | null = null;
    for (;;) {
      const place: { readonly key: string; readonly id: string } | null =
        after === null ? null : { key: '', id: after };
      const page = await this.services.flows.page(moment, {
        filter,
        order: 'ID',
        after: place,
        most: PAGE,
      });
      this.goOn();
      if (page.length > 0) yield page;
      this.progress(page.length);
      if (page.length < PAGE) return;
      after = page.at(-1)?.flow.id ?? null;
    }
  }

  /** All records of a noun at the moment, whatever the filter: pages of at most 500, in the order of ids. */
  async *records<N extends Noun>(noun: N): AsyncIterable<readonly Held<FactsByNoun[N]>[]> {
    let after = '';
    for (;;) {
      const page = await recordsAfter(this.rows, noun, this.request.moment, { after, most: PAGE });
      this.goOn();
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
      after = page.at(-1)?.id ?? after;
    }
  }

  /** Records whose `column` is one of `ids`, at the moment, in the order of ids. */
  among<N extends Noun>(
    noun: N,
    column: string,
    ids: readonly string[],
  ): Promise<readonly Held<FactsByNoun[N]>[]> {
    return ids.length === 0
      ? Promise.resolve([])
      : recordsAt(this.rows, noun, this.request.moment, { column, ids });
  }

  /** The hops that continue any of the flows, with their recipients and answers. */
  onwardOf(flowIds: readonly string[]): Promise<readonly DataFlow[]> {
    return this.services.flows.onwardOf(this.request.moment, flowIds);
  }

  /** Flows by id, with their parties and answers; those not there at the moment are left out. */
  flowsById(ids: readonly string[]): Promise<readonly DataFlow[]> {
    return ids.length === 0
      ? Promise.resolve([])
      : this.services.flows.byId(this.request.moment, ids);
  }

  /** Recipients at the moment, by id. */
  async recipients(ids: readonly string[]): Promise<ReadonlyMap<string, Recipient>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const found = await recipientsById(this.rows, this.request.moment, wanted);
    return new Map(found.map((recipient) => [recipient.id, recipient]));
  }

  /** The verdicts on flows with what every rule said, by flow and in the order of regimes. */
  explain(flowIds: readonly string[]): Promise<ReadonlyMap<string, readonly Coverage[]>> {
    return this.services.coverage.explain(this.request.moment, this.opened.known.law, flowIds);
  }

  /** How many flows match, and how many there are at the moment. */
  async flowTotals(): Promise<{ readonly matching: number; readonly all: number }> {
    const { moment, filter } = this.request;
    const [matching, all] = await Promise.all([
      this.services.flows.total(moment, filter),
      this.services.flows.total(moment, {}),
    ]);
    return { matching, all };
  }

  /** How many records of a noun there are at the moment, and how many on other days only. */
  counts(noun: Noun): Promise<{ readonly onTheDay: number; readonly otherDays: number }> {
    return recordCount(this.rows, noun, this.request.moment);
  }

  /** Ends the work of somebody who went away. */
  private goOn(): void {
    if (this.stopped()) throw new ExtractStopped();
  }
}

/** Nobody waits for the extract any more. */
class ExtractStopped extends Error {
  constructor() {
    super('Nobody waits for the extract any more.');
  }
}
