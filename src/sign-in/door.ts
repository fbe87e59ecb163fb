import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import rateLimit from '@fastify/rate-limit';
import type { Actor } from '../actor.js';
import { isPermitted, PERMISSIONS } from '../permissions.js';
import type { Permitted } from '../permissions.js';
import { ACTOR, actorOfRequest } from './actor-of-request.js';
import { ProviderUnreachable } from './open-id-provider.js';
import { signIn } from './sign-in.js';
import type { WaysIn } from './sign-in.js';
import { BROKEN, CHALLENGE, FORBIDDEN, NOBODY, REFUSED, tooMany, UNREACHABLE } from './turned.js';
import type { Turned } from './turned.js';

/** Requests a minute. */
export type Rates = { readonly perIdentity: number; readonly perAddress: number };

/** What the door knows of the house. */
export type Door = {
  readonly ways: WaysIn;
  readonly rates: Rates;
  readonly explorable: boolean;
};

/** Tokens and secrets of an address that are nobody's, a minute; then none of its tokens and secrets is read. */
export const MOST_FAILURES = 30;

const MINUTE = 60_000;

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
    if (authorization !== undefined || isSecretAddress(request)) {
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
  instance.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) {
      if (rowOf(each, url) === undefined)
        throw new Error(`${each} ${url} has no row of permissions.`);
    }
  });
  instance.addHook('onSend', (_request, reply, _payload, next) => {
    if (reply.statusCode === 401 && !reply.hasHeader(CHALLENGE)) reply.header(CHALLENGE, 'Bearer');
    next();
  });
  instance.addHook('onSend', async (request, reply) => {
    if (reply.statusCode === 404 && isSecretAddress(request)) await failures(request);
  });
  instance.addHook('onRequest', async (request, reply) => {
    const turned = await turnedAway(request).catch((error: unknown) => {
      logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return error instanceof ProviderUnreachable ? UNREACHABLE : BROKEN;
    });
    if (turned === null) return undefined;
    const { status, code, message, headers = {} } = turned;
    return reply
      .code(status)
      .headers(headers)
      .send({ errors: [{ message, extensions: { code } }] });
  });
}

/** The row of a route; asking only for its head is asking for it. */
function rowOf(method: string, url = ''): Permitted | undefined {
  return PERMISSIONS[`${method === 'HEAD' ? 'GET' : method} ${url}`];
}

type Routed = {
  readonly method: string;
  readonly routeOptions: { readonly url?: string | undefined };
};

/** Whether who asks is known by a secret in the address; one that nobody has is not found. */
function isSecretAddress({ routeOptions }: Routed): boolean {
  return routeOptions.url === '/calendar.ics';
}

/** A route without a row is for nobody. */
function notPermitted(
  request: Routed,
  actor: Actor | null,
  openness: { readonly explorable: boolean },
): Turned | null {
  if (isPermitted(rowOf(request.method, request.routeOptions.url), actor, openness)) return null;
  return actor === null ? NOBODY : FORBIDDEN;
}
