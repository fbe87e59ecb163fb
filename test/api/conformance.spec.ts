import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { DPO, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';

/**
 * What the specification recommends or allows and the register does not do: a question that cannot be run
 * answers 400 to the older media type too, and GET answers only what no browser sends unasked.
 */
const NOT_FOLLOWED: Readonly<Record<string, 'warn' | 'notice'>> = {
  '572B': 'warn', // SHOULD use 200 on document parsing failure when accepting application/json
  FDE2: 'warn', // SHOULD use 200 on document validation failure when accepting application/json
  '7B9B': 'warn', // SHOULD use 200 on variable coercion failure when accepting application/json
  '5A70': 'notice', // MAY accept application/x-www-form-urlencoded formatted GET requests
  D6D5: 'notice', // MAY allow URL-encoded JSON string {variables} in GETs (graphql-response+json)
  '6A70': 'notice', // MAY allow URL-encoded JSON string {variables} in GETs (application/json)
};

describe('GraphQL over HTTP', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveDemonstration();
  }, TO_SERVE);
  afterAll(() => served.close());

  const audits = serverAudits({
    url: () => `${served.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('authorization', `Bearer ${DPO}`);
      return fetch(url, { ...init, headers });
    },
  });

  it('is audited whole', () => {
    expect(audits.length).toBeGreaterThan(60);
    const ids = audits.map(({ id }) => id);
    expect(Object.keys(NOT_FOLLOWED).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const { status } = await audit.fn();
    expect(status).toBe(NOT_FOLLOWED[audit.id] ?? 'ok');
    if (audit.name.startsWith('MUST')) expect(status).toBe('ok');
  });
});
