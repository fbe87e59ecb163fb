import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXPLORER_QUERIES } from '../../src/explorer-queries.js';
import { DPO, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';

describe('the application', () => {
  let open: Served;
  let closed: Served;

  beforeAll(async () => {
    open = await serveDemonstration({ explorable: true });
    closed = await serveDemonstration({ explorable: false });
  }, TO_SERVE);

  afterAll(async () => {
    await open.close();
    await closed.close();
  });

  it('says that it lives, and that it can answer', async () => {
    expect((await open.http.get('/health/live')).body).toEqual({ status: 'live' });
    expect((await open.http.get('/health/ready')).body).toEqual({ status: 'ready' });
  });

  it('shows an explorer that loads nothing from elsewhere', async () => {
    const { status, text } = await open.http.get('/');
    expect(status).toBe(200);
    expect(text).toContain('Transfer Register');
    expect(text).toContain(
      JSON.stringify(JSON.stringify({ Authorization: `Bearer ${DPO}` }, null, 2)),
    );
    expect(text).not.toMatch(/<(script|link)[^>]+(src|href)="(https?:)?\/\//);
  });

  it('shows the explorer and tells the schema in production to those who signed in', async () => {
    expect((await closed.http.get('/')).status).toBe(401);
    const schema = '{ __schema { queryType { name } } }';
    const { status, body } = await closed.ask(schema, {}, null);
    expect(status).toBe(401);
    expect(body.data).toBeUndefined();
    expect((await closed.ask(schema)).body.data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
    expect((await closed.http.get('/').auth(DPO, { type: 'bearer' })).status).toBe(200);
    const { body: mistaken } = await closed.ask('{ register(on: "2026-11-23") { onn } }');
    expect(mistaken.errors?.[0]?.message).not.toContain('Did you mean');
  });

  it.each(EXPLORER_QUERIES.map((each) => [each.title, each] as const))(
    'answers the example: %s',
    async (_title, { query, variables }) => {
      const { body } = await open.ask(query, variables);
      expect(body.errors).toBeUndefined();
      expect(body.data).not.toBeNull();
    },
  );
});
