import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newKey, opened, openedText, sealed, sealedText } from '../../src/requests/sealing.js';

const ABOUT = 'requester 1';

describe('sealing', () => {
  it('opens to what was sealed, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const key = newKey();
        const [one, other] = [sealed(key, bytes, ABOUT), sealed(key, bytes, ABOUT)];
        expect(one.equals(other)).toBe(false);
        expect([...opened(key, one, ABOUT)]).toEqual([...bytes]);
      }),
    );
  });

  it('does not open under another key, for another thing, or with a bit changed', () => {
    const key = newKey();
    const bytes = sealed(key, Buffer.from('Ann Example'), ABOUT);
    expect(() => opened(newKey(), bytes, ABOUT)).toThrow();
    expect(() => opened(key, bytes, 'requester 2')).toThrow();
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8((changed[place] ?? 0) ^ 1, place);
      expect(() => opened(key, changed, ABOUT)).toThrow();
    }
  });

  it('holds nothing of the text that is readable', () => {
    const text = sealedText(newKey(), { name: 'Ann Example' }, ABOUT);
    expect(Buffer.from(text, 'base64url').includes('Ann')).toBe(false);
    expect(text).toMatch(/^[\w-]+$/);
  });

  it('keeps values of any shape', () => {
    const key = newKey();
    const value = { name: 'Zoë', lines: ['Straße 1', ''], nothing: null };
    expect(openedText(key, sealedText(key, value, ABOUT), ABOUT)).toEqual(value);
  });
});
