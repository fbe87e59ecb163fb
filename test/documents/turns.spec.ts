import { describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { Turns } from '../../src/documents/turns.js';

describe('work that waits its turn', () => {
  it('is done a few at a time, in order, also after a failure', async () => {
    const turns = new Turns({ atOnce: 2, waiting: 10 });
    const done: number[] = [];
    let running = 0;
    let most = 0;
    const work = (number: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      await wait(1);
      running -= 1;
      if (number === 1) throw new Error('it failed');
      done.push(number);
    };
    const all = Array.from({ length: 8 }, (_, number) => turns.take(work(number)));
    const settled = await Promise.allSettled(all);
    expect(settled.map(({ status }) => status === 'rejected')).toEqual(
      settled.map((_, number) => number === 1),
    );
    expect(done).toEqual([0, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(2);
  });

  it('is turned away when too much waits, and not when that is done', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 1 });
    const take = () => turns.take(() => wait(1, 'done'));
    expect(await Promise.all([take(), take(), take()])).toEqual(['done', 'done', 'BUSY']);
    expect(await take()).toBe('done');
  });
});
