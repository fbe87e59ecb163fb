import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { opened, sealed } from './sealing.js';

/** A key of the configuration: it wraps the keys of requests, and hashes what the same person is known by. */
type RequestKey = { readonly name: string; readonly secret: Uint8Array };

/** A key of a request, wrapped under the key of that name. */
export type WrappedKey = { readonly keyName: string; readonly wrappedKey: string };

/**
 * The keys under which requesters are kept. The first wraps and hashes; the others still open what was wrapped
 * before. Without any, no request can be taken in.
 */
export class RequestKeys {
  // Private to the engine as well: a settings object that is printed shows nothing of it.
  readonly #keys: readonly RequestKey[];

  constructor(keys: readonly RequestKey[]) {
    this.#keys = keys;
  }

  /** Name of the key that wraps now; `null` when there is none. */
  get current(): string | null {
    return this.#keys[0]?.name ?? null;
  }

  /** Wraps the key of a request under the current key. */
  wrap(key: Uint8Array, requestId: string): WrappedKey {
    const [current] = this.#keys;
    if (current === undefined) throw new Error('There is no key to wrap with.');
    const wrappedKey = sealed(purpose(current, 'wrap'), key, requestId).toString('base64url');
    return { keyName: current.name, wrappedKey };
  }

  /** The key of a request. Throws when its wrapping key is not in the configuration. */
  unwrap({ keyName, wrappedKey }: WrappedKey, requestId: string): Buffer {
    const key = this.#keys.find(({ name }) => name === keyName);
    if (key === undefined) {
      throw new Error(`REQUEST_KEYS holds no key ${keyName}, under which requests are sealed.`);
    }
    return opened(purpose(key, 'wrap'), Buffer.from(wrappedKey, 'base64url'), requestId);
  }

  /** What a text is looked up by, under the current key: not readable, and not to be made without it. */
  matchOf(text: string): string {
    const [current] = this.#keys;
    if (current === undefined) throw new Error('There is no key to match with.');
    return matchUnder(current, text);
  }

  /** The same under every key, for what was hashed before. */
  matchesOf(text: string): readonly string[] {
    return this.#keys.map((key) => matchUnder(key, text));
  }
}

function matchUnder(key: RequestKey, text: string): string {
  return createHmac('sha256', purpose(key, 'match')).update(text).digest('hex');
}

/** One secret gives a key for each purpose, so that none serves two. */
function purpose({ secret }: RequestKey, name: 'wrap' | 'match'): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `transfer-register requester ${name}`, 32));
}

const NAME = /^[\w.-]{1,40}$/;
const SECRET_BYTES = 32;
const SECRET = /^[A-Za-z\d_-]{43}$/;

/** A fresh key as `REQUEST_KEYS` takes it. Throws a `RangeError` for a name it would not take. */
export function newRequestKey(name: string): string {
  if (!NAME.test(name)) {
    throw new RangeError('The name of a key has letters, digits, dots and dashes, 40 at most.');
  }
  return `${name}:${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

/**
 * Reads `name:secret,name:secret`, the secrets as 32 bytes in base64url. A fault names the place and never
 * quotes a secret.
 */
export function readRequestKeys(
  text: string,
): { readonly keys: RequestKeys } | { readonly fault: string } {
  const keys: RequestKey[] = [];
  for (const [index, each] of text.split(',').filter(Boolean).entries()) {
    const [name = '', secret = '', ...more] = each.trim().split(':');
    const place = `REQUEST_KEYS, key ${index + 1}`;
    if (!NAME.test(name) || !SECRET.test(secret) || more.length > 0) {
      return { fault: `${place}: it must be name:secret, the secret 32 bytes in base64url` };
    }
    if (keys.some((key) => key.name === name)) return { fault: `${place}: its name stands twice` };
    keys.push({ name, secret: Buffer.from(secret, 'base64url') });
  }
  return { keys: new RequestKeys(keys) };
}
