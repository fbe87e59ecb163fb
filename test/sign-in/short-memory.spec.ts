import { describe, expect, it } from '@jest/globals';
import { ShortMemory } from '../../src/sign-in/short-memory.js';

describe('a short memory', () => {
  it('keeps what it was told, the newest only, and forgets on demand', () => {
    const memory = new ShortMemory<number>(60_000, 2);
    for (const [key, value] of Object.entries({ a: 1, b: 2, c: 3 })) memory.set(key, value);
    expect(['a', 'b', 'c'].map((key) => memory.get(key))).toEqual([undefined, 2, 3]);
    memory.forgetAll();
    expect(memory.get('c')).toBeUndefined();
  });

  it('forgets when the time is over, however often it is asked', async () => {
    const memory = new ShortMemory<number>(200, 2);
    memory.set('a', 1);
    const until = performance.now() + 200;
    while (performance.now() < until - 50) {
      expect(memory.get('a')).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(memory.get('a')).toBeUndefined();
  });
});
