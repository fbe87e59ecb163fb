import { expect, it } from '@jest/globals';
import { unbrokenSince } from '../../../src/domain/answers/unbroken-since.js';
import { localDate } from '../../../src/domain/time/local-date.js';

it.each<{ what: string; periods: string; since: string | null }>`
  what                         | periods                                                                | since
  ${'one version'}             | ${'2020-01-01/9999-12-31'}                                             | ${'2020-01-01'}
  ${'a version that changed'}  | ${'2022-01-01/9999-12-31 2020-01-01/2022-01-01'}                       | ${'2020-01-01'}
  ${'a gap before'}            | ${'2018-01-01/2019-01-01 2020-01-01/2022-01-01 2022-01-01/2026-01-01'} | ${'2020-01-01'}
  ${'one that has ended'}      | ${'2020-01-01/2022-01-01'}                                             | ${null}
  ${'one that is yet to come'} | ${'2025-01-01/9999-12-31'}                                             | ${null}
  ${'a change yet to come'}    | ${'2020-01-01/2025-01-01 2025-01-01/9999-12-31'}                       | ${'2020-01-01'}
`('what holds on 2024-06-01, as $what, does so since $since', ({ periods, since }) => {
  const versions = periods.split(' ').map((period) => {
    const [from = '', to = ''] = period.split('/');
    return { id: 'flow', valid: { from: localDate(from), to: localDate(to) }, facts: null };
  });
  expect(unbrokenSince(versions, localDate('2024-06-01'))).toBe(since);
  expect(unbrokenSince(versions.toReversed(), localDate('2024-06-01'))).toBe(since);
});
