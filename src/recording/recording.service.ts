import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { auditHead, appendEntry } from '../audit/audit.store.js';
import { nextEntry, nextRecordedAt } from '../audit/audit-entry.js';
import type { AuditEntry } from '../audit/audit-entry.js';
import { Clock } from '../clock.js';
import { deriveCoverage } from '../coverage/derive-coverage.js';
import { touchedFlows } from '../coverage/touched-flows.store.js';
import type { Transaction } from '../database/transaction.js';
import { writeVersions } from '../database/version.store.js';
import { Writer } from '../database/writer.js';
import type { Change } from '../domain/register/change.js';
import type { Instant } from '../domain/time/instant.js';
import { LAW_NOUNS } from '../law/law-history.js';
import type { KnownLaw, LawHistory } from '../law/law-history.js';
import { loadLaw } from '../law/law.store.js';
import { lockRegister, openRegister, registerRow } from '../register/register.store.js';
import { digestOfWritten } from './digest-of-written.js';
import { appendToJournal, asWritten } from './journal.store.js';
import type { JournalRow } from './journal.store.js';

/** What is loaded before the register opens, recorded as of the day it became public. */
export const BASELINE = 'BASELINE';

/** Thrown to end a rehearsal; nobody sees it. */
const TAKEN_BACK = new Error('A rehearsal is taken back.');

/** Changes that become known together, by whom and why. */
export type Recording = {
  readonly actor: string;
  readonly action: string;
  /** What it is about, as `recipient <id>`; left out when about many things. */
  readonly subject?: string | null;
  readonly reason: string;
  readonly changes: readonly Change[];
  /** Rows of journals, at most one of each: what happens to a proposal or a request by this. */
  readonly journal?: readonly JournalRow[];
};

/** One transaction under the lock of the audit chain: what reads in it sees what it wrote. */
export type Recorder = {
  readonly transaction: Transaction;
  /** Newest instant recorded so far, in this transaction or before it. */
  readonly head: () => AuditEntry | null;
  /** Law and vocabulary as this transaction holds them now. */
  readonly law: () => Promise<KnownLaw>;
  /**
   * Records changes with their audit entry. The instant is the clock's, or `at` when given, and always
   * later than the head's: an earlier `at` is refused with a `RangeError`.
   */
  readonly record: (recording: Recording, at?: Instant) => Promise<AuditEntry>;
  /** Flows whose coverage was derived anew so far in this transaction. */
  readonly touched: () => readonly string[];
};

/** The one way into the register: every change becomes versions, coverage and an audit entry, or nothing does. */
@Injectable()
export class RecordingService {
  private law: { readonly history: LawHistory; readonly head: number } | null = null;

  constructor(
    private readonly writer: Writer,
    private readonly clock: Clock,
  ) {}

  /** Records changes in one transaction and answers with their audit entry. */
  record(recording: Recording, at?: Instant): Promise<AuditEntry> {
    return this.writing((recorder) => recorder.record(recording, at));
  }

  /** Records several sets of changes, each with its own entry, in one transaction. */
  recordAll(
    recordings: readonly { readonly recording: Recording; readonly at?: Instant }[],
  ): Promise<readonly AuditEntry[]> {
    return this.writing(async (recorder) => {
      const entries: AuditEntry[] = [];
      for (const { recording, at } of recordings) {
        entries.push(await recorder.record(recording, at));
      }
      return entries;
    });
  }

  /** Reads, decides and records in one transaction. When `work` throws, nothing was written. */
  writing<T>(work: (recorder: Recorder) => Promise<T>): Promise<T> {
    return this.writer
      .transact(async (transaction) => {
        await lockRegister(transaction);
        let head = await auditHead(transaction);
        const entries: AuditEntry[] = [];
        const touched = new Set<string>();
        const result = await work({
          transaction,
          head: () => head,
          law: async () => {
            const history = await this.lawAfter(transaction, [], head);
            this.law = { history, head: head?.sequence ?? 0 };
            return history.at(nextRecordedAt(head, this.clock.now()));
          },
          record: async (recording, at) => {
            const recorded = await this.recordOne(transaction, head, recording, at);
            head = recorded.entry;
            entries.push(head);
            for (const id of recorded.touched) touched.add(id);
            return head;
          },
          touched: () => [...touched],
        });
        await openAtFirstFact(transaction, entries);
        return result;
      })
      .catch((error: unknown) => {
        this.law = null;
        throw error;
      });
  }

  /** Does the work and takes it back: answers with what it would have come to. Nothing is written. */
  async rehearsing<T>(work: (recorder: Recorder) => Promise<T>): Promise<T> {
    const rehearsed: { result?: T } = {};
    const { law } = this;
    await this.writing(async (recorder) => {
      rehearsed.result = await work(recorder);
      throw TAKEN_BACK;
    }).catch((error: unknown) => {
      if (error !== TAKEN_BACK) throw error;
    });
    this.law = law;
    return rehearsed.result as T;
  }

  private async recordOne(
    transaction: Transaction,
    head: AuditEntry | null,
    { changes, journal = [], subject = null, ...entry }: Recording,
    at: Instant | undefined,
  ): Promise<{ readonly entry: AuditEntry; readonly touched: readonly string[] }> {
    const recordedAt = nextRecordedAt(head, at ?? this.clock.now());
    if (at !== undefined && recordedAt !== at) {
      throw new RangeError(`${at} is not later than the head of the chain, ${head?.recordedAt}.`);
    }
    const written = await writeVersions(transaction, changes, recordedAt, v7);
    const history = await this.lawAfter(transaction, changes, head);
    const known = history.at(recordedAt);
    const touched = await touchedFlows(transaction, written, known);
    await deriveCoverage(transaction, touched, { recordedAt, law: known.law, newId: v7 });
    const journalled = journal.map((each) => ({
      journal: each.journal,
      row: { ...each.row, actor: entry.actor, recordedAt },
    }));
    for (const each of journalled) await appendToJournal(transaction, each.journal, each.row);
    const rows = journalled.map((each) => asWritten(each.journal, each.row));
    const writtenDigest = digestOfWritten([...written, ...rows]);
    const next = nextEntry(head, { ...entry, subject, recordedAt, writtenDigest });
    await appendEntry(transaction, next);
    this.law = { history, head: next.sequence };
    return { entry: next, touched };
  }

  /** Law is loaded again only when it changed, here or in another process. */
  private async lawAfter(
    transaction: Transaction,
    changes: readonly Change[],
    head: AuditEntry | null,
  ): Promise<LawHistory> {
    const isMine = this.law !== null && this.law.head === (head?.sequence ?? 0);
    const changed = changes.some(({ noun }) => LAW_NOUNS.some((each) => each === noun));
    return this.law !== null && isMine && !changed ? this.law.history : loadLaw(transaction);
  }
}

/** The register opens with its first record that is not the baseline. */
async function openAtFirstFact(
  transaction: Transaction,
  entries: readonly AuditEntry[],
): Promise<void> {
  const first = entries.find(({ action }) => action !== BASELINE);
  if (first === undefined) return;
  const row = await registerRow(transaction);
  if (row?.openedAt === null) await openRegister(transaction, first.recordedAt);
}
