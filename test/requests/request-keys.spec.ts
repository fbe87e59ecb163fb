import { describe, expect, it } from '@jest/globals';
import { newRequestKey, readRequestKeys } from '../../src/requests/request-keys.js';
import type { RequestKeys } from '../../src/requests/request-keys.js';
import { newKey } from '../../src/requests/sealing.js';

const OLD = `2025:${Buffer.alloc(32, 1).toString('base64url')}`;
const NEW = `2026:${Buffer.alloc(32, 2).toString('base64url')}`;

function keysOf(text: string): RequestKeys {
  const read = readRequestKeys(text);
  if ('fault' in read) throw new Error(read.fault);
  return read.keys;
}

describe('the keys of the configuration', () => {
  it('wrap under the first, and open what any of them wrapped', () => {
    const key = newKey();
    const wrapped = keysOf(OLD).wrap(key, 'request');
    expect(wrapped.keyName).toBe('2025');
    expect(keysOf(`${NEW},${OLD}`).current).toBe('2026');
    expect(keysOf(`${NEW},${OLD}`).unwrap(wrapped, 'request').equals(key)).toBe(true);
  });

  it('say which key is missing, and open nothing of another request', () => {
    const wrapped = keysOf(OLD).wrap(newKey(), 'request');
    expect(() => keysOf(NEW).unwrap(wrapped, 'request')).toThrow('holds no key 2025');
    expect(() => keysOf(OLD).unwrap(wrapped, 'other')).toThrow();
  });

  it('find the same text again under whichever key it was hashed', () => {
    const [old, both] = [keysOf(OLD), keysOf(`${NEW},${OLD}`)];
    expect(both.matchesOf('email a@b.example')).toContain(old.matchOf('email a@b.example'));
    expect(both.matchOf('email a@b.example')).not.toBe(old.matchOf('email a@b.example'));
    expect(both.matchOf('email a@b.example')).not.toBe(both.matchOf('name a@b.example'));
  });

  it('are none where none is given: then nothing can be wrapped', () => {
    const none = keysOf('');
    expect(none.current).toBeNull();
    expect(none.matchesOf('name ann')).toEqual([]);
    expect(() => none.wrap(newKey(), 'request')).toThrow('no key');
    expect(() => none.matchOf('name ann')).toThrow('no key');
  });

  it('are made for the configuration, each another', () => {
    const [one, other] = [newRequestKey('2026'), newRequestKey('2026')];
    expect(keysOf(one).current).toBe('2026');
    expect(one).not.toBe(other);
    expect(() => newRequestKey('a b')).toThrow(RangeError);
  });

  it.each([
    ['secret', 1],
    [`2026:${'x'.repeat(42)}`, 1],
    [`${OLD},2026:${'!'.repeat(43)}`, 2],
    [`${OLD}:more`, 1],
    [`a b:${'x'.repeat(43)}`, 1],
    [`${OLD},${OLD}`, 2],
  ])('name the place of a fault and never quote the secret: %s', (text, place) => {
    const read = readRequestKeys(text);
    const fault = 'fault' in read ? read.fault : '';
    expect(fault).toMatch(`REQUEST_KEYS, key ${place}`);
    for (const part of text.split(/[:,]/)) {
      if (part.length > 8) expect(fault).not.toContain(part);
    }
  });
});
