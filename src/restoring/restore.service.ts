import { Injectable } from '@nestjs/common';
import { appendEntry, auditHead } from '../audit/audit.store.js';
import type { AuditEntry } from '../audit/audit-entry.js';
import { insertPeriods } from '../coverage/coverage-period.store.js';
import type { HeldPeriodRow } from '../coverage/coverage-period.store.js';
import type { Transaction } from '../database/transaction.js';
import { insertIdentities, insertVersions } from '../database/version.store.js';
import { Writer } from '../database/writer.js';
import type { Version } from '../domain/bitemporal/version.js';
import type { Change, FactsByNoun, Noun } from '../domain/register/change.js';
import { referencesOf } from '../domain/commands/references.js';
import { grouped } from '../domain/grouped.js';
import { RULES_VERSION } from '../domain/coverage/rules.js';
import { openArchive } from '../extracts/archive.js';
import type { Archive } from '../extracts/archive.js';
import { journalPath } from '../extracts/journal-path.js';
import { FILED_NOUNS, NOUN_FILES } from '../extracts/noun-files.js';
import type { ReadManifest } from '../extracts/read-manifest.js';
import { checkArchive } from '../extracts/verify-extract.js';
import { registerFault } from '../integrity/register-fault.js';
import { appendPart } from '../proposals/parts.store.js';
import type { KeptPart } from '../proposals/parts.store.js';
import { appendToJournal } from '../recording/journal.store.js';
import type { Journalled } from '../recording/journal.store.js';
import { JOURNALS } from '../recording/journals.js';
import { RecordingService } from '../recording/recording.service.js';
import { createRegister, registerRow } from '../register/register.store.js';
import type { RegisterRow } from '../register/register.store.js';
import { jsonLines, nativeRecords } from './native-lines.js';

/** What was read back. */
export type Restored = {
  readonly manifest: ReadManifest;
  readonly records: number;
};

type Tell = (rows: number) => void;

/** Hears how many rows are in, of how many. */
type Told = (rows: number, all: number) => void;

/** Reads an extract back into a register that holds nothing yet. */
@Injectable()
export class RestoreService {
  constructor(
    private readonly writer: Writer,
    private readonly recording: RecordingService,
  ) {}

  /**
   * Reads a native extract back, in one transaction. One with the whole history comes back as it was, chain
   * and all; one of a moment is recorded now, as one reads a new file. Throws a `RangeError` that says why
   * when the file is not whole, not native, cut by a filter, or when something is recorded already.
   */
  async restore(file: string, actor: string, told: Told): Promise<Restored> {
    const archive = await openArchive(file);
    try {
      const { manifest, manifestSha256, faults } = await checkArchive(archive);
      const [fault] = faults;
      if (fault !== undefined) throw new RangeError(`${fault.file ?? file}: ${fault.reason}.`);
      refuseOthers(manifest, archive);
      const all = manifest.files.reduce((sum, { rows }) => sum + rows, 0);
      const tell = (rows: number): void => told(rows, all);
      const records = manifest.history
        ? await this.restoreHistory(archive, manifest, tell)
        : await this.recordMoment(archive, { manifest, actor, digest: manifestSha256 }, tell);
      return { manifest, records };
    } finally {
      await archive.close();
    }
  }

  private restoreHistory(archive: Archive, { head }: ReadManifest, told: Tell): Promise<number> {
    return this.writer.transact(async (transaction) => {
      await refuseHeld(transaction);
      const [row] = await firstOf<RegisterRow>(archive, 'native/register.json');
      if (row === undefined) throw new RangeError('native/register.json is empty.');
      await createRegister(transaction, row);
      await insertEveryIdentity(transaction, archive);
      let rows = 0;
      for (const noun of FILED_NOUNS) {
        for await (const batch of nativeRecords(archive, pathOf(noun), noun)) {
          const versions = batch.map((record) => wholeVersion(record, noun));
          await insertVersions(transaction, noun, versions);
          told((rows += batch.length));
        }
      }
      for await (const batch of jsonLines(archive, 'native/coverage-periods.ndjson')) {
        await insertPeriods(transaction, batch as readonly HeldPeriodRow[]);
        told((rows += batch.length));
      }
      for (const journal of JOURNALS) {
        for await (const batch of jsonLines(archive, journalPath(journal))) {
          for (const each of batch as readonly Journalled[]) {
            await appendToJournal(transaction, journal, each);
          }
          told((rows += batch.length));
        }
      }
      for await (const batch of jsonLines(archive, 'native/proposal-parts.ndjson')) {
        for (const part of batch as readonly KeptPart[]) {
          await appendPart(transaction, part, part.commands);
        }
        told((rows += batch.length));
      }
      for await (const batch of jsonLines(archive, 'native/audit-trail.ndjson')) {
        for (const entry of batch as readonly AuditEntry[]) await appendEntry(transaction, entry);
        told((rows += batch.length));
      }
      // A forger can make every digest of a file fit, but not the rows to the chain.
      const fault = await registerFault(transaction, head);
      if (fault !== null) throw new RangeError(`It is no whole register: ${fault.message}`);
      return rows;
    });
  }

  private recordMoment(
    archive: Archive,
    from: {
      readonly manifest: ReadManifest;
      readonly actor: string;
      readonly digest: string | null;
    },
    told: Tell,
  ): Promise<number> {
    const { register, moment } = from.manifest;
    const reason = `Read back from an extract of ${moment.on} as known at ${moment.knownAt}.`;
    return this.recording.writing(async ({ transaction, record }) => {
      await refuseHeld(transaction);
      const row = { ...register, openedAt: null, rulesVersion: RULES_VERSION };
      await createRegister(transaction, row);
      await insertEveryIdentity(transaction, archive);
      let rows = 0;
      for (const noun of FILED_NOUNS) {
        for await (const batch of nativeRecords(archive, pathOf(noun), noun)) {
          const changes = batch.map(
            ({ id, valid, facts }) => ({ noun, id, valid, facts }) as Change,
          );
          await record({
            actor: from.actor,
            action: 'RESTORE',
            subject: `extract ${from.digest ?? ''}`,
            reason,
            changes,
          });
          told((rows += batch.length));
        }
      }
      return rows;
    });
  }
}

function pathOf(noun: Noun): string {
  return `native/${NOUN_FILES[noun]}.ndjson`;
}

function refuseOthers({ filtered, history }: ReadManifest, archive: Archive): void {
  if (FILED_NOUNS.some((noun) => !archive.paths.includes(pathOf(noun)))) {
    throw new RangeError('This extract holds no NATIVE files, and no others can be read back.');
  }
  if (filtered && !history) {
    throw new RangeError('This extract was cut by a filter: what its records name may be missing.');
  }
}

async function refuseHeld(transaction: Transaction): Promise<void> {
  const row = await registerRow(transaction);
  const head = await auditHead(transaction);
  if (row === null && head === null) return;
  throw new RangeError(
    'This database holds a register already; an extract is read into an empty one.',
  );
}

/** Of the records, and of those they name, which may hold on other days only. */
async function insertEveryIdentity(transaction: Transaction, archive: Archive): Promise<void> {
  for (const noun of FILED_NOUNS) {
    for await (const batch of nativeRecords(archive, pathOf(noun), noun)) {
      const named = batch.flatMap(({ id, facts }) => [{ noun, id }, ...referencesOf(noun, facts)]);
      for (const [each, ofNoun] of grouped(named, (reference) => reference.noun)) {
        const ids = ofNoun.map(({ id }) => id);
        await insertIdentities(transaction, each, ids);
      }
    }
  }
}

function wholeVersion(
  { versionId, recorded, id, valid, facts }: Partial<Version<FactsByNoun[Noun]>>,
  noun: Noun,
): Version<FactsByNoun[Noun]> {
  if (versionId && recorded && id && valid && facts) {
    return { versionId, recorded, id, valid, facts };
  }
  throw new RangeError(`${pathOf(noun)} is no history: a version says no instants.`);
}

async function firstOf<T>(archive: Archive, path: string): Promise<readonly T[]> {
  for await (const batch of jsonLines(archive, path)) return batch as readonly T[];
  return [];
}
