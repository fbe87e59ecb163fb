import type { DataFlow, DataFlowsService } from '../data-flows/data-flows.service.js';
import type { DataFlowFilter } from '../data-flows/data-flow-filter.js';
import type { Reader, Rows } from '../database/reader.js';
import { onDayOrNearest } from '../domain/bitemporal/on-day.js';
import type { Dated, Held } from '../domain/bitemporal/version.js';
import { grouped } from '../domain/grouped.js';
import type { DataFlowFacts } from '../domain/register/data-flow.js';
import type { RecipientFacts } from '../domain/register/recipient.js';
import { addDays, BEGINNING } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { recordsAt, recordsById, recordsKnownAt } from '../records/records.store.js';
import type { OpenedRegister } from '../register/register.service.js';
import { AnswerRefused } from './answer-refused.js';
import { flowsOfUnknownPeople, flowsUntil, formerAffiliates } from './answers.store.js';
import type { FormerAffiliate, VersionPlace } from './answers.store.js';

/** Flows, and recipients of the past, that one letter names. */
const MOST_NAMED = 5000;

/** Versions of flows that are looked at for one letter. */
const MOST_READ = 50_000;

/** Records read at once. */
const PAGE = 500;

/** Levels of hops that are followed, as the API follows them. */
const MOST_LEVELS = 10;

type Versions = readonly Held<DataFlowFacts>[];

/** The register at the moment of a letter, read in pages whose number grows with what the letter names. */
export class AnswerSource {
  constructor(
    private readonly services: { readonly reader: Reader; readonly flows: DataFlowsService },
    readonly opened: OpenedRegister,
  ) {}

  /** Reads that do not stand in the way of a page. */
  get rows(): Rows {
    const { reader } = this.services;
    return { dialect: reader.dialect, rows: (sql, values) => reader.scan(sql, values) };
  }

  /** The flows that match on the day, with parties and answers. */
  async flowsThatMatch(filter: DataFlowFilter): Promise<readonly DataFlow[]> {
    const found: DataFlow[] = [];
    for (let after: string | null = null; ;) {
      const place: { readonly key: string; readonly id: string } | null =
        after === null ? null : { key: '', id: after };
      const page: readonly DataFlow[] = await this.services.flows.page(this.opened.moment, {
        filter,
        order: 'ID',
        after: place,
        most: PAGE,
      });
      found.push(...page);
      bounded(found.length, MOST_NAMED);
      if (page.length < PAGE) return found;
      after = page.at(-1)?.flow.id ?? null;
    }
  }

  /** Flows by id on the day, with parties and answers, in the order of ids. */
  async flowsById(ids: readonly string[]): Promise<readonly DataFlow[]> {
    bounded(ids.length, MOST_NAMED);
    const found: DataFlow[] = [];
    for (const chunk of chunks(ids)) {
      found.push(...(await this.services.flows.byId(this.opened.moment, chunk)));
    }
    return found;
  }

  /**
   * Every version, up to the day, of the flows that a company exports and of all hops that continue any
   * of them, level by level and each flow once.
   */
  async versionsFrom(companyId: string): Promise<Versions> {
    const found = [...(await this.versions('exporter_id', [companyId], 0))];
    const seen = new Set(found.map(({ id }) => id));
    let ends = [...seen];
    for (let level = 0; level < MOST_LEVELS && ends.length > 0; level += 1) {
      const next: Held<DataFlowFacts>[] = [];
      for (const chunk of chunks(ends)) {
        next.push(...(await this.versions('onward_of_id', chunk, found.length + next.length)));
      }
      const fresh = next.filter(({ id }) => !seen.has(id));
      found.push(...fresh);
      ends = [...new Set(fresh.map(({ id }) => id))];
      for (const id of ends) seen.add(id);
    }
    return found;
  }

  private async versions(
    column: 'exporter_id' | 'onward_of_id',
    ids: readonly string[],
    already: number,
  ): Promise<Versions> {
    const found: Held<DataFlowFacts>[] = [];
    for (let after: VersionPlace = { id: '', from: BEGINNING }; ;) {
      const page = await flowsUntil(this.rows, this.opened.moment, {
        column,
        ids,
        after,
        most: PAGE,
      });
      found.push(...page);
      bounded(already + found.length, MOST_READ);
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) return found;
      after = { id: last.id, from: last.valid.from };
    }
  }

  async formerAffiliates(subjects: readonly string[]): Promise<readonly FormerAffiliate[]> {
    const found = await formerAffiliates(this.rows, this.opened.moment, {
      subjects,
      most: MOST_NAMED + 1,
    });
    bounded(found.length, MOST_NAMED);
    return found;
  }

  flowsOfUnknownPeople(): Promise<number> {
    return flowsOfUnknownPeople(this.rows, this.opened.moment);
  }

  /** What recipients were on the last day before `to`, as known at the moment. */
  async recipientsBefore(
    ends: readonly { readonly recipientId: string; readonly to: LocalDate }[],
  ): Promise<ReadonlyMap<string, Dated<RecipientFacts>>> {
    bounded(ends.length, MOST_NAMED);
    const held: Dated<RecipientFacts>[] = [];
    for (const ids of chunks(ends.map(({ recipientId }) => recipientId))) {
      const among = { column: 'recipient_id', ids };
      const { knownAt } = this.opened.moment;
      held.push(...(await recordsKnownAt(this.rows, 'recipient', knownAt, among)));
    }
    const versions = grouped(held, ({ id }) => id);
    return new Map(
      ends.flatMap(({ recipientId, to }) => {
        const version = onDayOrNearest(versions.get(recipientId), addDays(to, -1));
        return version === undefined ? [] : [[recipientId, version] as const];
      }),
    );
  }

  /** Safeguards by id. */
  async safeguards(ids: readonly string[]) {
    const { moment } = this.opened;
    const found = ids.length === 0 ? [] : await recordsById(this.rows, 'safeguard', moment, ids);
    return new Map(found.map((each) => [each.id, each]));
  }

  /** Recipients by id, as they are on the day. */
  async recipients(ids: readonly string[]) {
    const { moment } = this.opened;
    const found = ids.length === 0 ? [] : await recordsById(this.rows, 'recipient', moment, ids);
    return new Map(found.map((each) => [each.id, each]));
  }

  /** The privacy statements in force on the day. */
  statements() {
    return recordsAt(this.rows, 'statement', this.opened.moment);
  }

  /** The data protection authorities that are seated in a territory; bodies of the EU are none of its own. */
  async authoritiesOf(territory: string) {
    const among = { column: 'established_in', ids: [territory] };
    const found = await recordsAt(this.rows, 'recipient', this.opened.moment, among);
    return found.filter(
      ({ facts }) =>
        facts.kind === 'AUTHORITY' &&
        facts.authorityCategory === 'data_protection' &&
        facts.organisationCode === null,
    );
  }
}

function bounded(count: number, most: number): void {
  if (count > most) throw new AnswerRefused('TOO_MANY', { most: String(most) });
}

function* chunks<T>(items: readonly T[]): Iterable<readonly T[]> {
  for (let from = 0; from < items.length; from += PAGE) yield items.slice(from, from + PAGE);
}
