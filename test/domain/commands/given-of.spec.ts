import { expect, it } from '@jest/globals';
import { givenOf } from '../../../src/domain/commands/given-of.js';

it('keeps what has a value: not known is one, nothing said is none', () => {
  expect(Object.entries(givenOf({ city: 'Gent', note: null, sector: undefined }))).toEqual([
    ['city', 'Gent'],
    ['note', null],
  ]);
});
