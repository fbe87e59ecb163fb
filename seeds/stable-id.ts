import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Instant } from '../src/domain/time/instant.js';

/** A UUIDv7 that is the same on every machine: the time of `at`, the rest drawn from `name`. */
export function stableId(name: string, at: Instant): string {
  const random = createHash('sha256').update(name).digest().subarray(0, 16);
  return v7({ msecs: Date.parse(at), random, seq: random.readUInt32BE(0) });
}
