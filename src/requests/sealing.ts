import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256 in Galois/Counter Mode: what was sealed is neither read nor changed without the key. */
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A fresh key. */
export function newKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/** Seals bytes under a key. `about` is bound to them: sealed for one thing, they do not open for another. */
export function sealed(key: Uint8Array, plain: Uint8Array, about: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Opens what was sealed. Throws when the key, what it is about or a single bit is another. */
export function opened(key: Uint8Array, bytes: Uint8Array, about: string): Buffer {
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(tag);
  return Buffer.concat([
    decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
    decipher.final(),
  ]);
}

/** Seals a value as text, for a column. */
export function sealedText(key: Uint8Array, value: unknown, about: string): string {
  return sealed(key, Buffer.from(JSON.stringify(value)), about).toString('base64url');
}

/** The value a text holds that was sealed. */
export function openedText(key: Uint8Array, text: string, about: string): unknown {
  return JSON.parse(opened(key, Buffer.from(text, 'base64url'), about).toString('utf8'));
}
