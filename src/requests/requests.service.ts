import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '../clock.js';
import { auditHead } from '../audit/audit.store.js';
import { Reader } from '../database/reader.js';
import { DocumentFolder } from '../documents/document-folder.js';
import { sentLetters } from '../domain/requests/request-life.js';
import type { RequestLife } from '../domain/requests/request-life.js';
import type { Instant } from '../domain/time/instant.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { recipientsById } from '../recipients/recipients.store.js';
import { registerRow } from '../register/register.store.js';
import { erasedRequesters } from './requester.store.js';
import { requestPage, requestsById, requestTotal } from './requests.store.js';
import type { RequestFilter, RequestPlace } from './requests.store.js';
import { onTheDesk } from './on-the-desk.js';
import type { OnTheDesk } from './on-the-desk.js';

export type { RequestFilter } from './requests.store.js';

/** A request as it lies on the desk today. */
export type DeskRequest = OnTheDesk & {
  /** Legal name of the company that answers; `null` when it is no longer on record. */
  readonly companyName: string | null;
  readonly erasedAt: Instant | null;
};

/** Requests looked at in one read. */
const AT_ONCE = 500;

/** Requests that a letter may have gone out for. */
const WRITTEN_TO: RequestFilter = { state: ['OPEN', 'PAUSED', 'ANSWERED', 'REFUSED'] };

/** Requests as they lie on the desk today. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly folder: DocumentFolder,
  ) {}

  /** The day it is, in the register's time zone. */
  async today(): Promise<LocalDate> {
    const row = await registerRow(this.reader);
    return dayIn(row?.timeZone ?? 'UTC', this.clock.now());
  }

  /** One request; `null` when there is none of that id. */
  async byId(id: string): Promise<DeskRequest | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  /** Requests by id, in the order of the ids; those that are not there are left out. */
  async byIds(ids: readonly string[]): Promise<readonly DeskRequest[]> {
    const [lives, erased, today] = await Promise.all([
      requestsById(this.reader, ids),
      erasedRequesters(this.reader, ids),
      this.today(),
    ]);
    const names = await this.companyNames(lives, today);
    return lives.map((life) => ({
      ...onTheDesk(life, today),
      companyName: names.get(life.intake.answeringCompanyId) ?? null,
      erasedAt: erased.get(life.intake.requestId) ?? null,
    }));
  }

  /** A page of requests by due day, the earliest first. */
  async page(
    filter: RequestFilter,
    page: { readonly after: RequestPlace | null; readonly most: number },
  ): Promise<readonly DeskRequest[]> {
    const filtered = { filter, today: await this.today() };
    const places = await requestPage(this.reader, filtered, page);
    return this.byIds(places.map(({ id }) => id));
  }

  /** Requests whose letters are not all where they are kept, though nobody was erased, `most` at most. */
  async withoutFile(most: number): Promise<readonly DeskRequest[]> {
    const missing: DeskRequest[] = [];
    let after: RequestPlace | null = null;
    for (;;) {
      const page: readonly DeskRequest[] = await this.page(WRITTEN_TO, { after, most: AT_ONCE });
      for (const request of page) {
        if (request.erasedAt !== null || (await this.isKept(request.life))) continue;
        missing.push(request);
        if (missing.length === most) return missing;
      }
      const last = page.at(-1);
      if (last === undefined || page.length < AT_ONCE) return missing;
      after = { dueOn: last.place, id: last.life.intake.requestId };
    }
  }

  /** How many requests match. */
  async total(filter: RequestFilter): Promise<number> {
    return requestTotal(this.reader, { filter, today: await this.today() });
  }

  private async isKept(life: RequestLife): Promise<boolean> {
    for (const { files } of sentLetters(life)) {
      for (const { sealedSha256 } of files) {
        if (!(await this.folder.has(sealedSha256))) return false;
      }
    }
    return true;
  }

  private async companyNames(
    lives: readonly RequestLife[],
    on: LocalDate,
  ): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(lives.map(({ intake }) => intake.answeringCompanyId))];
    const knownAt = (await auditHead(this.reader))?.recordedAt;
    if (ids.length === 0 || knownAt === undefined) return new Map();
    const found = await recipientsById(this.reader, { on, knownAt }, ids);
    return new Map(found.map(({ id, facts }) => [id, facts.legalName]));
  }
}
