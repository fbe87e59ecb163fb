import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor, Role } from '../actor.js';
import { Clock } from '../clock.js';
import { Reader } from '../database/reader.js';
import { Writer } from '../database/writer.js';
import type { Instant } from '../domain/time/instant.js';
import { RecordingService } from '../recording/recording.service.js';
import {
  actorIdOf,
  hashOfToken,
  isTokenText,
  isUsable,
  lastExpiry,
  MOST_DAYS,
  MOST_NAME,
  newTokenText,
} from './api-token.js';
import type { ApiToken } from './api-token.js';
import {
  allTokens,
  insertToken,
  setLastUsed,
  setRevoked,
  tokenByHash,
  tokenById,
} from './api-token.store.js';
import { ShortMemory } from './short-memory.js';

/** What a new token is to be. */
export type WantedToken = {
  readonly name: string;
  readonly role: Role;
  readonly expiresAt: Instant;
};

/** Why a token is not made or not revoked, and what in the question it is about. */
export type TokenRefusal = {
  readonly code: 'NAME_UNFIT' | 'EXPIRY_UNFIT' | 'REGISTER_EMPTY' | 'TOKEN_UNKNOWN';
  readonly path: 'name' | 'expiresAt' | 'id' | null;
  readonly message: string;
};

/** A token with its text, which is shown now and never again. */
export type CreatedToken = { readonly token: ApiToken; readonly text: string };

/** Milliseconds for which a token is not looked up again: so long can another process's revocation take. */
const REMEMBERED = 5000;

/** Characters that can be seen, with single spaces between. */
const NAME = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+( [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*$/u;

/** Makes, lists, revokes and knows API tokens. What it makes and revokes stands in the audit chain. */
@Injectable()
export class ApiTokensService implements OnModuleDestroy {
  private readonly known = new ShortMemory<ApiToken>(REMEMBERED, 1000);
  private readonly logger = new Logger('SignIn');
  private noting: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly reader: Reader,
    private readonly writer: Writer,
    private readonly recording: RecordingService,
    private readonly clock: Clock,
  ) {}

  /** All tokens, the newest first, also those that no longer work. */
  all(): Promise<readonly ApiToken[]> {
    return allTokens(this.reader);
  }

  create(actor: Actor, wanted: WantedToken): Promise<CreatedToken | TokenRefusal> {
    const text = newTokenText();
    return this.recording.writing(async ({ transaction, head, record }) => {
      const refusal = refusalOf(wanted, this.clock.now(), head() === null);
      if (refusal) return refusal;
      const id = v7();
      const { recordedAt } = await record({
        actor: actor.id,
        action: 'CREATE_API_TOKEN',
        subject: `apiToken ${id}`,
        reason: `${wanted.role} until ${wanted.expiresAt}: ${wanted.name}`,
        changes: [],
      });
      const token: ApiToken = {
        ...wanted,
        id,
        createdAt: recordedAt,
        createdBy: actor.id,
        revokedAt: null,
        lastUsedAt: null,
      };
      await insertToken(transaction, token, hashOfToken(text));
      return { token, text };
    });
  }

  /** Revokes a token: at once in this process, within seconds in others. One revoked before stays as it was. */
  async revoke(actor: Actor, id: string): Promise<ApiToken | TokenRefusal> {
    const revoked = await this.recording.writing(async ({ transaction, record }) => {
      const token = await tokenById(transaction, id);
      if (token === null) return unknownToken(id);
      if (token.revokedAt !== null) return token;
      const { recordedAt } = await record({
        actor: actor.id,
        action: 'REVOKE_API_TOKEN',
        subject: `apiToken ${id}`,
        reason: `Revoked: ${token.name}`,
        changes: [],
      });
      await setRevoked(transaction, id, recordedAt);
      return { ...token, revokedAt: recordedAt };
    });
    this.known.forgetAll();
    return revoked;
  }

  /** Who signs in with this text; `null` when no token that works has it. */
  async actorOf(text: string): Promise<Actor | null> {
    if (!isTokenText(text)) return null;
    const now = this.clock.now();
    const hash = hashOfToken(text);
    const token = this.known.get(hash) ?? (await this.lookUp(hash, now));
    if (token === null || !isUsable(token, now)) return null;
    return { id: actorIdOf(token), name: token.name, roles: [token.role] };
  }

  /** Waits for what is being noted, so that the database is not closed under it. */
  async onModuleDestroy(): Promise<void> {
    await this.noting;
  }

  private async lookUp(hash: string, now: Instant): Promise<ApiToken | null> {
    const token = await tokenByHash(this.reader, hash);
    if (token === null || !isUsable(token, now)) return null;
    this.noteUse(token, now);
    this.known.set(hash, token);
    return token;
  }

  /** Once a minute, and behind the answer's back: nobody waits for it. */
  private noteUse(token: ApiToken, now: Instant): void {
    if (token.lastUsedAt !== null && minuteOf(token.lastUsedAt) >= minuteOf(now)) return;
    this.noting = this.writer
      .transact((transaction) => setLastUsed(transaction, token.id, now))
      .catch((error: unknown) =>
        this.logger.error(`The use of a token was not noted: ${String(error)}`),
      );
  }
}

/** An instant cut to its minute; compares as text. */
function minuteOf(at: Instant): string {
  return at.slice(0, 16);
}

function unknownToken(id: string): TokenRefusal {
  return { code: 'TOKEN_UNKNOWN', path: 'id', message: `there is no token ${id}` };
}

function refusalOf(
  { name, expiresAt }: WantedToken,
  now: Instant,
  isEmpty: boolean,
): TokenRefusal | null {
  if (isEmpty) {
    const message = 'nothing was recorded yet: load the law first';
    return { code: 'REGISTER_EMPTY', path: null, message };
  }
  if (name.length > MOST_NAME || !NAME.test(name)) {
    const message = `a name has 1 to ${MOST_NAME} characters, with single spaces between words`;
    return { code: 'NAME_UNFIT', path: 'name', message };
  }
  if (expiresAt <= now || lastExpiry(now) < expiresAt) {
    const message = `a token expires later than now and within ${MOST_DAYS} days, not at ${expiresAt}`;
    return { code: 'EXPIRY_UNFIT', path: 'expiresAt', message };
  }
  return null;
}
