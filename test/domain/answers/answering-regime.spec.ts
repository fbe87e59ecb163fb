import { expect, it } from '@jest/globals';
import { answeringRegime } from '../../../src/domain/answers/answering-regime.js';

it.each<{ seat: string | null; law: string }>`
  seat    | law
  ${'BE'} | ${'EU'}
  ${'GB'} | ${'UK'}
  ${'CH'} | ${'CH'}
  ${'US'} | ${'EU'}
  ${null} | ${'EU'}
`('a company seated in $seat answers under the law of $law', ({ seat, law }) => {
  expect(answeringRegime(seat)).toBe(law);
});
