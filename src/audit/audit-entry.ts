import { nextInstant } from '../domain/time/instant.js';
import type { Instant } from '../domain/time/instant.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './sha256.js';

/** One link of the audit chain. No personal data of a requester ever stands in it. */
export type AuditEntry = {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly action: string;
  /** What it is about, as `recipient <id>` or `proposal <id>`; `null` when about many things. */
  readonly subject: string | null;
  readonly reason: string;
  /** SHA-256 of the versions written, hexadecimal. */
  readonly writtenDigest: string;
  readonly previousDigest: string;
  /** SHA-256 of all of the above in canonical JSON, hexadecimal. */
  readonly digest: string;
};

/** What the first entry names as the one before it. */
export const GENESIS = '0'.repeat(64);

/** The instant of the next entry: now, and always later than the head, whatever the clock says. */
export function nextRecordedAt(head: AuditEntry | null, now: Instant): Instant {
  return head === null || head.recordedAt < now ? now : nextInstant(head.recordedAt);
}

/** The entry that follows `head`, with its digest. */
export function nextEntry(
  head: AuditEntry | null,
  entry: Omit<AuditEntry, 'sequence' | 'previousDigest' | 'digest'>,
): AuditEntry {
  const undigested = {
    sequence: (head?.sequence ?? 0) + 1,
    previousDigest: head?.digest ?? GENESIS,
    ...entry,
  };
  return { ...undigested, digest: digestOfEntry(undigested) };
}

/** What the digest of an entry must be, by everything else it says. */
export function digestOfEntry(entry: Omit<AuditEntry, 'digest'>): string {
  const { sequence, recordedAt, actor, action, subject, reason, writtenDigest, previousDigest } =
    entry;
  const undigested = { sequence, recordedAt, actor, action, subject, reason, writtenDigest };
  return sha256(canonicalJson({ ...undigested, previousDigest }));
}
