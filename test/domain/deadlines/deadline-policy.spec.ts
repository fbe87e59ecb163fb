import { describe, expect, it } from '@jest/globals';
import {
  DEADLINE_POLICIES,
  POLICY_IDS,
  citationsOf,
} from '../../../src/domain/deadlines/deadline-policy.js';
import { parseTimeLimit } from '../../../src/domain/deadlines/parse-time-limit.js';
import { policyFor } from '../../../src/domain/deadlines/policy-for.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { table } from '../table.js';

describe('the policy of a request', () => {
  it.each(table<'kind' | 'country' | 'policy'>`
    kind                       | country    | policy
    ${'AFFILIATE_LIST'}        | ${'BE'}    | ${'EU'}
    ${'RECIPIENTS_OF_MY_DATA'} | ${'NO'}    | ${'EU'}
    ${'RECIPIENTS_OF_MY_DATA'} | ${'GB'}    | ${'UK'}
    ${'AFFILIATE_LIST'}        | ${'CH'}    | ${'CH'}
    ${'OTHER'}                 | ${'LI'}    | ${'EU'}
    ${'OTHER'}                 | ${'JE'}    | ${'EU'}
    ${'OTHER'}                 | ${'US'}    | ${'EU'}
    ${'OTHER'}                 | ${null}    | ${'EU'}
    ${'SAFEGUARD_COPY'}        | ${'BE'}    | ${'SAFEGUARD_COPY'}
    ${'SAFEGUARD_COPY'}        | ${'GB'}    | ${'SAFEGUARD_COPY'}
    ${'SAFEGUARD_COPY'}        | ${'CH'}    | ${'SAFEGUARD_COPY'}
  `)('$kind answered from $country is $policy', ({ kind, country, policy }) => {
    expect(policyFor(kind, country).id).toBe(policy);
  });

  it('takes the time limit of our own for copies, and a month without one', () => {
    const limit = { days: 14, months: 0 };
    expect(policyFor('SAFEGUARD_COPY', 'BE', limit).limit).toEqual(limit);
    expect(policyFor('SAFEGUARD_COPY', 'BE').limit).toEqual({ days: 0, months: 1 });
    expect(policyFor('OTHER', 'BE', limit).limit).toEqual({ days: 0, months: 1 });
  });
});

describe('what a policy rests on', () => {
  it.each(POLICY_IDS)('is cited with its source: %s', (id) => {
    for (const day of ['2019-01-01', '2026-02-04', '2026-02-05', '2030-01-01']) {
      const citations = citationsOf(DEADLINE_POLICIES[id], localDate(day));
      expect(citations.length).toBeGreaterThan(0);
      for (const { source } of citations) expect(source).toMatch(/^https:\/\/\S+$/);
    }
  });

  it.each(table<'received' | 'article'>`
    received        | article
    ${'2026-02-04'} | ${'UK GDPR 12(3)'}
    ${'2026-02-05'} | ${'UK GDPR 12A'}
  `)('is $article in the United Kingdom for what was received on $received', (cited) => {
    const citations = citationsOf(DEADLINE_POLICIES.UK, cited.received);
    expect(citations.map(({ citation }) => citation)).toEqual([
      expect.stringContaining(cited.article),
    ]);
  });
});

describe('a time limit as text', () => {
  it.each(table<'text' | 'limit'>`
    text      | limit
    ${'P1M'}  | ${{ days: 0, months: 1 }}
    ${'P3M'}  | ${{ days: 0, months: 3 }}
    ${'P4M'}  | ${null}
    ${'P1D'}  | ${{ days: 1, months: 0 }}
    ${'P14D'} | ${{ days: 14, months: 0 }}
    ${'P90D'} | ${{ days: 90, months: 0 }}
    ${'P91D'} | ${null}
    ${'P0D'}  | ${null}
    ${'P01D'} | ${null}
    ${'P1Y'}  | ${null}
    ${'P1W'}  | ${null}
    ${'p1m'}  | ${null}
    ${'1M'}   | ${null}
    ${' P1M'} | ${null}
    ${''}     | ${null}
  `)('"$text" is $limit', ({ text, limit }) => {
    expect(parseTimeLimit(text)).toEqual(limit);
  });
});
