import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reader } from '../../src/database/reader.js';
import { ENGINES, serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';

const QUESTION = readFileSync('test/api/who-receives-what.graphql', 'utf8');

describe.each(ENGINES)('the statements of a question, on %s', (engine) => {
  const run: string[] = [];
  let served: Served;

  beforeAll(async () => {
    const readThrough = (reader: Reader): Reader =>
      new Proxy(reader, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name);
          if (typeof value !== 'function') return value;
          return (...given: unknown[]): unknown => {
            if (name === 'rows' || name === 'scan') run.push(String(given[0]));
            return value.apply(target, given);
          };
        },
      });
    served = await serveDemonstration({ engine, readThrough });
    await served.ask(QUESTION, { on: '2026-11-23', first: 1 });
  }, TO_SERVE);

  afterAll(() => served.close());

  async function statementsOf(document: string, variables: object): Promise<number> {
    run.length = 0;
    const { body } = await served.ask(document, variables);
    expect(body.errors).toBeUndefined();
    return run.length;
  }

  it('are as many for a hundred rows as for ten', async () => {
    const knownAt = '2026-01-01T00:00:00Z';
    const ten = await statementsOf(QUESTION, { on: '2025-11-01', knownAt, first: 10 });
    const hundred = await statementsOf(QUESTION, { on: '2025-11-02', knownAt, first: 100 });
    expect({ ten, hundred }).toEqual({ ten: STATEMENTS, hundred: STATEMENTS });
  });

  it('are three for a page', async () => {
    const page = `query ($on: LocalDate!) { register(on: $on, knownAt: "2026-01-01T00:00:00Z") {
      dataFlows(first: 100) { edges { node { id recipient { legalName } coverage { outcome } } } } } }`;
    expect(await statementsOf(page, { on: '2025-11-03' })).toBe(3);
  });

  it('are as many for the standings, tools, chains and timelines of a hundred rows', async () => {
    const wide = `query ($on: LocalDate!, $first: Int!) {
      register(on: $on, knownAt: "2026-01-01T00:00:00Z") {
        dataFlows(first: $first) { edges { node {
          timeline { outcome }
          recipient { standings { scheme } }
          coverage { tool { ... on Safeguard { record { title } } } }
        } } } } }`;
    const ten = await statementsOf(wide, { on: '2025-11-04', first: 10 });
    expect(await statementsOf(wide, { on: '2025-11-04', first: 100 })).toBe(ten);
  });

  it('are none for counts asked again at a moment that is past', async () => {
    const counts = `{ register(on: "2025-11-05", knownAt: "2026-01-01T00:00:00Z") {
      coverageCounts(by: DESTINATION) { count } } }`;
    expect(await statementsOf(counts, {})).toBe(1);
    expect(await statementsOf(counts, {})).toBe(0);
  });
});

/**
 * The page, its parties and its answers; the total; the counts; and what the core asks for to explain
 * all flows of the page at once.
 */
const STATEMENTS = 13;
