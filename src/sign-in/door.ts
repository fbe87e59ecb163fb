import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import rateLimit from '@fastify/rate-limit';
import type { Actor } from '../actor.js';
import { isPermitted, PERMISSIONS } from '../permissions.js';
import { ACTOR, actorOfRequest } from './actor-of-request.js';
import { ProviderUnreachable } from './open-id-provider.js';
import { signIn } from './sign-in.js';
import type { WaysIn } from './sign-in.js';

/** Requests a minute. */
export type Rates = { readonly perIdentity: number; readonly perAddress: number };

/** What the door knows of the house. */
export type Door = {
  readonly ways: WaysIn;
  readonly rates: Rates;
  readonly explorable: boolean;
};

/** Tokens of an address that sign nobody in, a minute; then none of its tokens is read. */
export const MOST_FAILURES = 30;

const MINUTE = 60_000;

/** Tells a client how to sign in; every 401 has it. */
const CHALLENGE = 'www-authenticate';

type Turned = {
  readonly status: 401 | 403 | 429 | 503;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const REFUSED: Turned = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'This token is not accepted.',
  headers: { [CHALLENGE]: 'Bearer error="invalid_token"' },
};

const UNREACHABLE: Turned = {
  status: 503,
  code: 'SIGN_IN_UNAVAILABLE',
  message: 'Who you are cannot be checked just now. Try again soon.',
  headers: { 'retry-after': '5' },
};

const NOBODY: Turned = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'Sign in to ask for this.',
};

const FORBIDDEN: Turned = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'This is not for your role.',
};

/** Every request comes through here: it is counted, learns who asks, and is turned away or let in. */
export async function hangDoor(
  application: NestFastifyApplication,
  { ways, rates, explorable }: Door,
): Promise<void> {
  await application.register(rateLimit, { global: false });
  const instance = application.getHttpAdapter().getInstance();
  const logger = new Logger('SignIn');
  const perAddress = instance.createRateLimit({ max: rates.perAddress, timeWindow: MINUTE });
  const failures = instance.createRateLimit({ max: MOST_FAILURES, timeWindow: MINUTE });
  const perIdentity = instance.createRateLimit({
    max: rates.perIdentity,
    timeWindow: MINUTE,
    keyGenerator: (request) => actorOfRequest(request)?.id ?? '',
  });
  type Request = Parameters<typeof perAddress>[0];

  async function turnedAway(request: Request): Promise<Turned | null> {
    const { authorization } = request.headers;
    const counted = tooMany(await perAddress(request));
    if (counted !== null) return counted;
    if (authorization !== undefined) {
      const failed = tooMany(await failures(request, { increment: false }));
      if (failed !== null) return failed;
    }
    const actor = await signIn(authorization, ways);
    if (actor === 'REFUSED') {
      await failures(request);
      return REFUSED;
    }
    request.setDecorator(ACTOR, actor);
    const asked = actor === null ? null : tooMany(await perIdentity(request));
    return asked ?? (request.is404 ? null : notPermitted(request, actor, { explorable }));
  }

  instance.decorateRequest(ACTOR, null);
  instance.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 401 && !reply.hasHeader(CHALLENGE)) reply.header(CHALLENGE, 'Bearer');
  });
  instance.addHook('onRequest', async (request, reply) => {
    const turned = await turnedAway(request).catch((error: unknown) => {
      if (!(error instanceof ProviderUnreachable)) throw error;
      logger.error(error.message);
      return UNREACHABLE;
    });
    if (turned === null) return undefined;
    const { status, code, message, headers = {} } = turned;
    return reply
      .code(status)
      .headers(headers)
      .send({ errors: [{ message, extensions: { code } }] });
  });
}

function tooMany(
  counted:
    | { readonly isAllowed: true }
    | { readonly isAllowed: false; readonly isExceeded: boolean; readonly ttlInSeconds: number },
): Turned | null {
  if (counted.isAllowed || !counted.isExceeded) return null;
  return {
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    message: `Too many requests. Try again in ${counted.ttlInSeconds} seconds.`,
    headers: { 'retry-after': String(counted.ttlInSeconds) },
  };
}

/** A route without a row is for nobody. */
function notPermitted(
  request: {
    readonly method: string;
    readonly routeOptions: { readonly url?: string | undefined };
  },
  actor: Actor | null,
  openness: { readonly explorable: boolean },
): Turned | null {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const row = PERMISSIONS[`${method} ${request.routeOptions.url ?? ''}`];
  if (isPermitted(row, actor, openness)) return null;
  return actor === null ? NOBODY : FORBIDDEN;
}
