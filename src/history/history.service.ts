import { Injectable } from '@nestjs/common';
import { auditHead } from '../audit/audit.store.js';
import type { AuditEntry } from '../audit/audit-entry.js';
import { Reader } from '../database/reader.js';
import type { Version } from '../domain/bitemporal/version.js';
import { recordChanges } from '../domain/history/record-changes.js';
import type { RecordChange } from '../domain/history/record-changes.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import { contains } from '../domain/time/period.js';
import { LawService } from '../law/law.service.js';
import type { KnownLaw } from '../law/law-history.js';
import { entriesOfRecord, nounOf, versionsBetween } from './history.store.js';
import { namesIn } from './names-in.js';

/** One recording in the life of a record: who, when and why, and what became of it. */
export type HistoryItem = {
  readonly entry: AuditEntry;
  readonly changes: readonly RecordChange[];
};

export type RecordHistory = {
  readonly noun: Noun;
  /** Oldest first. */
  readonly items: readonly HistoryItem[];
  /** What the records are called that the facts name, by id; as known now. */
  readonly names: ReadonlyMap<string, string>;
  readonly terms: KnownLaw['terms'];
};

export type HistoryPage = { readonly after: number; readonly most: number };

/** The life of one record. A fixed number of statements, however long it was. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly reader: Reader,
    private readonly law: LawService,
  ) {}

  /** Recordings after a place in the audit chain; `null` when no record has the id. */
  async of(id: string, page: HistoryPage): Promise<RecordHistory | null> {
    const noun = await nounOf(this.reader, id);
    const head = await auditHead(this.reader);
    if (noun === null || head === null) return null;
    const entries = await entriesOfRecord(this.reader, { noun, id }, page);
    const [first, last] = [entries[0]?.recordedAt, entries.at(-1)?.recordedAt];
    const versions =
      first === undefined || last === undefined
        ? []
        : await versionsBetween(this.reader, { noun, id }, { first, last });
    const { terms } = await this.law.at(head.recordedAt, head.recordedAt);
    return {
      noun,
      items: entries.map((entry) => ({ entry, changes: changesAt(entry, versions) })),
      names: await namesIn(
        this.reader,
        versions.map(({ facts }) => facts),
      ),
      terms,
    };
  }
}

function changesAt(
  { recordedAt }: AuditEntry,
  versions: readonly Version<FactsByNoun[Noun]>[],
): readonly RecordChange[] {
  const before = versions.filter(
    ({ recorded }) => recorded.from < recordedAt && recordedAt <= recorded.to,
  );
  return recordChanges(
    before,
    versions.filter(({ recorded }) => contains(recorded, recordedAt)),
  );
}
