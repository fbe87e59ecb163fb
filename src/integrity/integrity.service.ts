import { Injectable, Optional } from '@nestjs/common';
import { auditHead, entriesAfter, sequenceOf } from '../audit/audit.store.js';
import { Clock } from '../clock.js';
import { flowCount } from '../coverage/touched-flows.store.js';
import { Reader } from '../database/reader.js';
import type { Rows } from '../database/reader.js';
import { DocumentFolder } from '../documents/document-folder.js';
import type { Instant } from '../domain/time/instant.js';
import { checkChain } from './check-chain.js';
import type { ChainChecked } from './check-chain.js';
import { checkCoverage } from './check-coverage.js';
import { checkDocuments } from './check-documents.js';
import { fault } from './fault.js';
import type { Fault } from './fault.js';
import { AT_ONCE } from './pace.js';
import type { Pace } from './pace.js';

/** What a check found. */
export type Integrity = {
  readonly checkedAt: Instant;
  /** The newest entries and what they wrote, or everything. */
  readonly scope: 'TAIL' | 'WHOLE';
  /** Place in the chain of the newest entry that was looked at and holds. */
  readonly entries: number;
  /** Digest of that entry; `null` while the chain is empty. */
  readonly head: string | null;
  /** The first thing that is wrong, or `null`. */
  readonly fault: Fault | null;
};

/** Proves that the register holds what its audit chain says was recorded. */
@Injectable()
export class IntegrityService {
  private found: Integrity | null = null;

  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    /** Where documents are; left out, their files are not looked at. */
    @Optional() private readonly documents?: DocumentFolder,
  ) {}

  /** What the last check found; `null` before the first. */
  last(): Integrity | null {
    return this.found;
  }

  /**
   * Checks the chain from its first entry, every row it answers for, what is kept twice, the derived
   * answers, and the files of documents. `knownHead` is a digest known from elsewhere: when the chain lacks
   * it, its end was cut off.
   */
  async verify(pace: Pace = AT_ONCE, knownHead: string | null = null): Promise<Integrity> {
    const rows = scanning(this.reader);
    const [entries, flows] = [(await auditHead(rows))?.sequence ?? 0, await flowCount(rows)];
    const all = entries + flows;
    const chain = await checkChain(rows, null, pace, (done) => pace.progress(done, all));
    const found =
      chain.fault ??
      (await headFault(rows, chain, knownHead)) ??
      (chain.last === null
        ? null
        : await checkCoverage(rows, chain.last.recordedAt, pace, (done) =>
            pace.progress(entries + done, all),
          )) ??
      (this.documents ? await checkDocuments(rows, this.documents, pace) : null);
    return this.keep('WHOLE', { ...chain, fault: found });
  }

  /** Checks the newest entries and the rows they answer for; quick, whatever the register holds. */
  async verifyTail(most: number): Promise<Integrity> {
    const head = await auditHead(this.reader);
    const before = Math.max(0, (head?.sequence ?? 0) - most);
    const [start = null] = before === 0 ? [] : await entriesAfter(this.reader, before - 1, 1);
    return this.keep('TAIL', await checkChain(this.reader, start, AT_ONCE, () => undefined));
  }

  private keep(scope: Integrity['scope'], { last, fault: found }: ChainChecked): Integrity {
    this.found = {
      checkedAt: this.clock.now(),
      scope,
      entries: last?.sequence ?? 0,
      head: last?.digest ?? null,
      fault: found,
    };
    return this.found;
  }
}

async function headFault(
  rows: Rows,
  { last }: ChainChecked,
  knownHead: string | null,
): Promise<Fault | null> {
  if (knownHead === null || (await sequenceOf(rows, knownHead)) !== null) return null;
  const end = last === null ? 'The chain is empty' : `The chain ends with entry ${last.sequence}`;
  return fault('HEAD_MISSING', `${end}, and no entry has the digest ${knownHead}.`, {
    sequence: last === null ? null : last.sequence,
  });
}

/** Reads that do not stand in the way of a page. */
function scanning(reader: Reader): Rows {
  return { dialect: reader.dialect, rows: (sql, parameters) => reader.scan(sql, parameters) };
}
