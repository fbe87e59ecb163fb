import { randomBytes } from 'node:crypto';
import type { Role } from '../actor.js';
import { sha256 } from '../audit/sha256.js';
import { addDays, localDate } from '../domain/time/local-date.js';
import type { Instant } from '../domain/time/instant.js';

/** A token of a machine or a person without a provider. Its text is shown once and kept by nobody. */
export type ApiToken = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: Instant;
  /** Id of the actor who made it. */
  readonly createdBy: string;
  /** The first instant at which it no longer works. */
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  /** To the minute; `null` when it never was used. */
  readonly lastUsedAt: Instant | null;
};

/** What a token begins with, so that people and scanners know one when they see it. */
const PREFIX = 'trt_';

const TEXT = new RegExp(`^${PREFIX}[\\w-]{43}$`);

/** Characters of a token's name. */
export const MOST_NAME = 120;

/** Days a token may live. */
export const MOST_DAYS = 400;

/** The text of a new token: 256 bits nobody can guess. */
export function newTokenText(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** Whether a text has the shape of an API token. */
export function isTokenText(text: string): boolean {
  return TEXT.test(text);
}

/** What is kept of a token. Its text is as random as the digest, so no salt is needed. */
export function hashOfToken(text: string): string {
  return sha256(text);
}

/** What stands before the id of a token in the id of who signs in with it. */
const ACTOR = 'token:';

/** Who signs in with a token, as the audit chain keeps it. */
export function actorIdOf({ id }: ApiToken): string {
  return `${ACTOR}${id}`;
}

/** Id of the token an actor signed in with; `null` when it was no token. */
export function tokenIdOf(actorId: string): string | null {
  return actorId.startsWith(ACTOR) ? actorId.slice(ACTOR.length) : null;
}

/** The last instant a token made `now` may expire at. */
export function lastExpiry(now: Instant): Instant {
  return `${addDays(localDate(now.slice(0, 10)), MOST_DAYS)}${now.slice(10)}` as Instant;
}

/** Whether a token works at an instant. */
export function isUsable({ expiresAt, revokedAt }: ApiToken, now: Instant): boolean {
  return revokedAt === null && now < expiresAt;
}
