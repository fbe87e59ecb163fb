import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';
import { ENGINES, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';

const TRAIL = `query($filter: AuditTrailFilter, $first: Int, $after: String) {
  auditTrail(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { sequence recordedAt actor action subject reason writtenDigest previousDigest digest } }
  }
}`;

const HISTORY = `query($id: ID!, $language: Language, $first: Int, $after: Int) {
  history(id: $id, language: $language, first: $first, after: $after) {
    sequence recordedAt actor action reason subject proposal
    changes { kind validFrom validTo text fields { field name from to } }
  }
}`;

type Entry = {
  readonly sequence: number;
  readonly recordedAt: string;
  readonly actor: string;
  readonly previousDigest: string;
  readonly digest: string;
};

describe.each(ENGINES)('the audit trail on %s', (engine) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveDemonstration({ engine });
  }, TO_SERVE);
  afterAll(() => served.close());

  const trail = async (
    variables: object,
  ): Promise<{ readonly totalCount: number; readonly entries: readonly Entry[] }> => {
    const { body } = await served.ask(TRAIL, variables);
    const { totalCount, edges } = body.data.auditTrail;
    const entries = (edges as readonly { readonly node: Entry }[]).map(({ node }) => node);
    return { totalCount, entries };
  };

  it('tells every entry once, page after page, newest first, each linked to the next', async () => {
    const entries: Entry[] = [];
    let after: string | null = null;
    do {
      const { body } = await served.ask(TRAIL, { first: 100, after });
      const { edges, pageInfo } = body.data.auditTrail;
      entries.push(...(edges as { node: Entry }[]).map(({ node }) => node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const { totalCount } = await trail({ first: 1 });
    expect(entries.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: totalCount }, (_, index) => totalCount - index),
    );
    expect(entries.slice(0, -1).map(({ previousDigest }) => previousDigest)).toEqual(
      entries.slice(1).map(({ digest }) => digest),
    );
    expect(entries.at(-1)?.previousDigest).toBe('0'.repeat(64));
  });

  it('is filtered by instant, actor, action and subject', async () => {
    const all = await trail({ first: 1 });
    const filter = { from: '2023-10-01T00:00:00Z', to: '2023-11-01T00:00:00Z' };
    const { totalCount, entries } = await trail({ filter, first: 100 });
    expect(totalCount).toBe(entries.length);
    expect(totalCount).toBeGreaterThan(0);
    for (const { recordedAt } of entries) expect(recordedAt.slice(0, 7)).toBe('2023-10');
    const before = await trail({ filter: { to: entries.at(-1)?.recordedAt }, first: 1 });
    const since = await trail({ filter: { from: entries.at(-1)?.recordedAt }, first: 1 });
    expect(before.totalCount + since.totalCount).toBe(all.totalCount);

    const actors = await Promise.all(
      ['law-baseline', 'dpo@example'].map((actor) => trail({ filter: { actor: [actor] } })),
    );
    const both = await trail({ filter: { actor: ['law-baseline', 'dpo@example'] } });
    expect(both.totalCount).toBe(actors.reduce((sum, each) => sum + each.totalCount, 0));
    const baseline = await trail({ filter: { action: ['BASELINE'] } });
    expect(baseline.totalCount).toBe(actors[0]?.totalCount);
    expect((await trail({ filter: { subject: 'recipient' } })).totalCount).toBe(0);
  });

  it.each([
    ['a page too large', { first: 101 }, 'PAGE_TOO_LARGE'],
    ['a cursor of nothing', { after: 'bm9uc2Vuc2U' }, 'FOREIGN_CURSOR'],
    ['an empty subject', { filter: { subject: '' } }, 'BAD_USER_INPUT'],
    ['a text with a zero', { filter: { actor: ['\0'] } }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, variables, code) => {
    const { body } = await served.ask(TRAIL, variables);
    expect(body.errors?.[0]?.extensions.code).toBe(code);
  });

  it('refuses a cursor of another filter', async () => {
    const { body } = await served.ask(TRAIL, { first: 1 });
    const after = body.data.auditTrail.pageInfo.endCursor as string;
    const other = await served.ask(TRAIL, { after, filter: { action: ['SEED'] } });
    expect(other.body.errors?.[0]?.extensions.code).toBe('FOREIGN_CURSOR');
  });

  const id = demonstrationId('recipient', 'cloudmail');

  it('tells the life of a flow, oldest first, in words', async () => {
    const flows = await served.ask(
      `{ register(on: "2026-01-01") { dataFlows(filter: { text: "riga", destination: ["ZA"] }) { edges { node { id } } } } }`,
    );
    const [{ node }] = flows.body.data.register.dataFlows.edges;
    const { body } = await served.ask(HISTORY, { id: node.id, language: 'en' });
    const [first, second, ...more] = body.data.history;
    expect(more).toEqual([]);
    expect(first).toMatchObject({ reason: 'Riga Helpdesk Example SIA engaged', proposal: null });
    expect(first.changes[0].text).toMatch(
      /^Recorded from 14 November 2019 on: exporter: Noordzee Example Insurance Ltd; recipient: Riga Helpdesk Example SIA; destination: Latvia;/,
    );
    expect(second.recordedAt).toBe('2025-06-10T10:00:00.000Z');
    expect(second.changes).toEqual([
      {
        kind: 'CHANGED',
        validFrom: '2024-09-01',
        validTo: null,
        text: 'Changed from 1 September 2024 on: destination: Latvia → South Africa; circumstances: remote access: not recorded → yes.',
        fields: [
          { field: 'destination', name: 'destination', from: 'Latvia', to: 'South Africa' },
          {
            field: 'circumstances.remoteAccess',
            name: 'circumstances: remote access',
            from: 'not recorded',
            to: 'yes',
          },
        ],
      },
    ]);
    const rest = await served.ask(HISTORY, { id: node.id, after: first.sequence });
    expect(rest.body.data.history).toEqual([second]);
    const page = await served.ask(HISTORY, { id: node.id, first: 1 });
    expect(page.body.data.history).toEqual([first]);
  });

  it('speaks four languages', async () => {
    const starts = await Promise.all(
      ['nl', 'en', 'fr', 'de'].map(async (language) => {
        const { body } = await served.ask(HISTORY, { id, language });
        return body.data.history[0].changes[0].text.split(' ')[0] as string;
      }),
    );
    expect(starts).toEqual(['Vastgelegd', 'Recorded', 'Consigné', 'Erfasst']);
  });

  it('knows no life of what is not on record, and refuses a page too large', async () => {
    expect((await served.ask(HISTORY, { id: 'nobody' })).body.data).toEqual({ history: null });
    const { body } = await served.ask(HISTORY, { id, first: 0 });
    expect(body.errors?.[0]?.extensions.code).toBe('PAGE_TOO_LARGE');
  });
});
