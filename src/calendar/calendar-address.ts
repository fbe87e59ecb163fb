import { randomBytes } from 'node:crypto';
import type { Role } from '../actor.js';
import { sha256 } from '../audit/sha256.js';
import type { Instant } from '../domain/time/instant.js';

/** A secret address at which somebody's calendar program reads due days. Its secret is shown once and kept by nobody. */
export type CalendarAddress = {
  readonly id: string;
  /** Who made it, as they were then. */
  readonly actorId: string;
  readonly actorName: string;
  readonly roles: readonly Role[];
  readonly createdAt: Instant;
  readonly revokedAt: Instant | null;
};

/** Addresses of one identity that work at a time. */
export const MOST_ADDRESSES = 5;

/** What a secret begins with, so that people and scanners know one when they see it. */
const PREFIX = 'trc_';

const SECRET = new RegExp(`^${PREFIX}[\\w-]{43}$`);

/** A new secret: 256 bits nobody can guess. */
export function newSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** Whether a text has the shape of a secret. */
export function isSecret(text: string): boolean {
  return SECRET.test(text);
}

/**
 * What is kept of a secret, and looked up by. A secret is as random as its digest, so no salt is needed, and how
 * long a look-up takes tells nothing about one.
 */
export function digestOfSecret(secret: string): string {
  return sha256(secret);
}
