import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reader } from '../../src/database/reader.js';
import { serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Answer, Refusal, Served } from '../support/application.js';

const PAGE = `query Page($on: LocalDate!, $knownAt: Instant, $filter: DataFlowFilter, $order: DataFlowOrder,
    $first: Int, $after: String) {
  register(on: $on, knownAt: $knownAt) {
    dataFlows(filter: $filter, orderBy: $order, first: $first, after: $after) {
      edges { cursor node { id } }
    }
  }
}`;

const ON = '2026-11-23';

function onlyRefusal({ body }: Answer): Refusal {
  expect(body.errors).toHaveLength(1);
  const [refusal] = body.errors ?? [];
  if (refusal === undefined) throw new Error('It was not refused.');
  return refusal;
}

function nested(levels: number): string {
  return levels === 0 ? 'id' : `chain { hops { flow { ${nested(levels - 1)} } } }`;
}

describe('a question that cannot be answered', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serveDemonstration();
  }, TO_SERVE);

  afterAll(() => served.close());

  it.each<{ what: string; variables: object; code: string; reason: string }>`
    what                     | variables                                                 | code                    | reason
    ${'a day that is not'}   | ${{ on: '2026-02-30' }}                                   | ${'BAD_USER_INPUT'}     | ${'\\$on.*There is no day "2026-02-30"'}
    ${'no day'}              | ${{}}                                                     | ${'BAD_USER_INPUT'}     | ${'\\$on.*was not provided'}
    ${'an offset'}           | ${{ on: ON, knownAt: '2026-01-01T00:00:00+01:00' }}       | ${'BAD_USER_INPUT'}     | ${'\\$knownAt.*not an instant in UTC'}
    ${'the future'}          | ${{ on: ON, knownAt: '2027-01-01T00:00:00Z' }}            | ${'KNOWN_AT_IN_FUTURE'} | ${'^knownAt: .*newest record is of 2026-11-20'}
    ${'an unknown place'}    | ${{ on: ON, filter: { destination: ['BE', 'QQ'] } }}      | ${'UNKNOWN_CODE'}       | ${'^filter.destination: .*know QQ$'}
    ${'no code of a place'}  | ${{ on: ON, filter: { destination: ['Holland'] } }}       | ${'BAD_USER_INPUT'}     | ${'filter.destination\\[0\\].*Holland'}
    ${'an unknown purpose'}  | ${{ on: ON, filter: { purpose: ['x'] } }}                 | ${'UNKNOWN_CODE'}       | ${'^filter.purpose: '}
    ${'an unknown category'} | ${{ on: ON, filter: { dataCategory: ['x'] } }}            | ${'UNKNOWN_CODE'}       | ${'^filter.dataCategory: '}
    ${'an unknown group'}    | ${{ on: ON, filter: { dataSubject: ['x'] } }}             | ${'UNKNOWN_CODE'}       | ${'^filter.dataSubject: '}
    ${'an unknown tool'}     | ${{ on: ON, filter: { tool: ['EU-99'] } }}                | ${'UNKNOWN_CODE'}       | ${'^filter.tool: .*EU-99'}
    ${'an unknown outcome'}  | ${{ on: ON, filter: { outcome: ['FINE'] } }}              | ${'BAD_USER_INPUT'}     | ${'filter.outcome\\[0\\].*FINE'}
    ${'an id that is none'}  | ${{ on: ON, filter: { exporter: ['7'] } }}                | ${'BAD_USER_INPUT'}     | ${'exporter must be a UUID'}
    ${'a list too long'}     | ${{ on: ON, filter: { tool: Array(101).fill('EU-45') } }} | ${'BAD_USER_INPUT'}     | ${'no more than 100'}
    ${'an empty text'}       | ${{ on: ON, filter: { text: '' } }}                       | ${'BAD_USER_INPUT'}     | ${'text must be longer'}
    ${'a text too long'}     | ${{ on: ON, filter: { text: 'x'.repeat(201) } }}          | ${'BAD_USER_INPUT'}     | ${'text must be shorter'}
    ${'a page of none'}      | ${{ on: ON, first: 0 }}                                   | ${'PAGE_TOO_LARGE'}     | ${'^first: ask for 1 to 100, not 0'}
    ${'a page too large'}    | ${{ on: ON, first: 101 }}                                 | ${'PAGE_TOO_LARGE'}     | ${'^first: ask for 1 to 100, not 101'}
    ${'half a row'}          | ${{ on: ON, first: 1.5 }}                                 | ${'BAD_USER_INPUT'}     | ${'\\$first'}
    ${'a cursor of nothing'} | ${{ on: ON, after: 'abc' }}                               | ${'FOREIGN_CURSOR'}     | ${'^after: '}
  `('is refused for $what, the first time and compiled', async ({ variables, code, reason }) => {
    for (const time of [1, 2, 3]) {
      const refusal = onlyRefusal(await served.ask(PAGE, variables));
      expect({ time, code: refusal.extensions.code }).toEqual({ time, code });
      expect(refusal.message).toMatch(new RegExp(reason));
      expect(refusal.locations).toHaveLength(1);
    }
  });

  it.each<{ what: string; variables: object }>`
    what                 | variables
    ${'another filter'}  | ${{ on: ON, filter: { onward: true } }}
    ${'another order'}   | ${{ on: ON, order: 'EXPORTER' }}
    ${'another day'}     | ${{ on: '2026-11-22' }}
    ${'an earlier time'} | ${{ on: ON, knownAt: '2026-01-01T00:00:00Z' }}
  `('is refused a cursor of $what', async ({ variables }) => {
    const { body } = await served.ask(PAGE, { on: ON, first: 1 });
    const after = body.data.register.dataFlows.edges[0].cursor;
    const refusal = onlyRefusal(await served.ask(PAGE, { ...variables, after }));
    expect(refusal.extensions).toEqual({ code: 'FOREIGN_CURSOR', path: 'after' });
  });

  it.each<{ what: string; document: string }>`
    what                       | document
    ${'deep'}                  | ${`{ register(on: "${ON}") { dataFlow(id: "x") { ${nested(5)} } } }`}
    ${'deep behind fragments'} | ${`{ register(on: "${ON}") { dataFlow(id: "x") { ...A } } } fragment A on DataFlow { chain { hops { flow { ...B } } } } fragment B on DataFlow { ${nested(4)} }`}
  `('is refused when it is too $what', async ({ document }) => {
    const answer = await served.ask(document);
    expect(answer.status).toBe(400);
    expect(onlyRefusal(answer).message).toMatch(/fields deep; 12 at most/);
  });

  it('is refused when it has too many aliases', async () => {
    const fields = Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ');
    expect(onlyRefusal(await served.ask(`{ ${fields} }`)).message).toMatch(
      /31 aliases; 30 at most/,
    );
  });

  it('is refused when it is too dear', async () => {
    const page = 'edges { node { coverage { considered { rule evidence { id label } } } } }';
    const pages = Array.from({ length: 20 }, (_, n) => `p${n}: dataFlows(first: 100) { ${page} }`);
    const answer = await served.ask(`{ register(on: "${ON}") { ${pages.join(' ')} } }`);
    expect(answer.status).toBe(400);
    expect(onlyRefusal(answer)).toMatchObject({
      message: expect.stringMatching(/^This query is too dear: \d+, and \d+ at most/),
      extensions: { code: 'TOO_DEAR' },
    });
  });

  it('is refused when it is long', async () => {
    const answer = await served.ask(`{ ${'__typename '.repeat(3100)} }`);
    expect(answer.status).toBe(400);
    expect(onlyRefusal(answer).message).toMatch(/3000 tokens/);
  });

  it('is refused as a mutation, as a batch, without a content type, and as a large body', async () => {
    expect(onlyRefusal(await served.ask('mutation { x }')).extensions.code).toMatch(
      /BAD|VALIDATION/,
    );
    const batch = await served.http.post('/graphql').send([{ query: '{ __typename }' }]);
    expect(batch.status).toBe(400);
    const simple = await served.http.get('/graphql').query({ query: '{ __typename }' });
    expect(simple.status).toBe(400);
    const large = await served.ask('{ __typename }', { x: 'y'.repeat(300_000) });
    expect(large.status).toBe(413);
  });
});

describe('a database that fails', () => {
  const secret = 'SELECT secret FROM nowhere';
  /** Reads whose text holds this fail. */
  let broken: string | null = null;
  let served: Served;

  beforeAll(async () => {
    const readThrough = (reader: Reader): Reader =>
      new Proxy(reader, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name);
          if (typeof value !== 'function') return value;
          return (...given: readonly unknown[]): unknown => {
            if (broken !== null && String(given[0]).includes(broken)) {
              return Promise.reject(new Error(`no such table: ${secret}`));
            }
            return Reflect.apply(value, target, given);
          };
        },
      });
    served = await serveDemonstration({ readThrough });
  }, TO_SERVE);

  afterAll(() => served.close());

  afterEach(() => {
    broken = null;
  });

  it('shows neither SQL nor stack, the first time and compiled', async () => {
    await served.ask(PAGE, { on: ON });
    broken = 'SELECT';
    for (const document of [PAGE, `${PAGE} # never seen`]) {
      const { body } = await served.ask(document, { on: ON });
      expect(onlyRefusal({ status: 200, body }).extensions).toEqual({
        code: 'INTERNAL_SERVER_ERROR',
      });
      expect(JSON.stringify(body)).not.toMatch(/secret|SELECT|stack|\.ts|\.js/);
    }
  });

  it('never cuts a chain short: hops that cannot be read are an error', async () => {
    const document = `query ($on: LocalDate!) {
      register(on: $on) { dataFlows(first: 1) { edges { node { chain { hops { level } } } } } }
    }`;
    const { body } = await served.ask(document, { on: ON });
    expect(body.errors).toBeUndefined();
    broken = 'onward_of_id IN';
    const failed = await served.ask(document, { on: ON });
    expect(failed.body.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });
});
