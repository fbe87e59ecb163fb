import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/**
 * Ids of the records an import adds, each by its name in the file: UUIDv7 of the time of the import's own
 * id, the rest drawn from both. So what is looked at is what is recorded, however often it is looked at.
 */
export function importIds(importId: string): (name: string) => string {
  const msecs = Number.parseInt(importId.replaceAll('-', '').slice(0, 12), 16);
  return (name) => {
    const random = createHash('sha256').update(`${importId} ${name}`).digest().subarray(0, 16);
    return v7({ msecs, random, seq: random.readUInt32BE(0) });
  };
}
