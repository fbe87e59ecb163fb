import { describe, expect, it } from '@jest/globals';
import { grouped } from '../../src/domain/grouped.js';

describe('grouped', () => {
  it('keeps the items of each key in the order they came', () => {
    const groups = grouped([3, 1, 4, 1, 5], (item) => item % 2);
    expect([...groups]).toEqual([
      [1, [3, 1, 1, 5]],
      [0, [4]],
    ]);
  });
});
