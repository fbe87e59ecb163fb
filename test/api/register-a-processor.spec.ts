import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

const page = readFileSync('docs/register-a-processor.md', 'utf8');

/** Every operation of the page, whose token it takes, and the answer that follows it. */
const OPERATIONS = [
  ...page.matchAll(/```graphql\n# (\S+)\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g),
].map(([, token = '', operation = '', answer = '']) => ({ token, operation, answer }));

describe.each(someDatabases)(
  'the manual of a processor, on $name',
  ({ name: engine, place: makePlace }) => {
    /** Ids that an answer was the first to tell, by what the page calls them. */
    const ids = new Map<string, string>();
    let place: Place;
    let served: Served;

    beforeAll(async () => {
      place = await makePlace(await recordedDemonstration(engine));
      served = await serveDemonstration({ place: place.location });
    }, TO_SERVE);
    afterAll(async () => {
      await served.close();
      await place.remove();
    });

    /** What the page says, with the ids that were told for the names it gives them. */
    function meant(said: unknown, told: unknown): unknown {
      if (typeof said === 'string') {
        if (/^<\w+>$/.test(said) && typeof told === 'string' && !ids.has(said)) ids.set(said, told);
        return ids.get(said) ?? said;
      }
      if (said === null || typeof said !== 'object') return said;
      const inside = new Map(Object.entries(told ?? {}));
      const entries = Object.entries(said).map(([key, each]) => [
        key,
        meant(each, inside.get(key)),
      ]);
      return Array.isArray(said) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
    }

    it('answers every operation as the page says, in its order', async () => {
      expect(OPERATIONS.length).toBe(page.match(/```graphql/g)?.length);
      for (const { token, operation, answer } of OPERATIONS) {
        const asked = operation.replaceAll(/<\w+>/g, (name) => ids.get(name) ?? name);
        const { body } = await served.ask(asked, {}, token);
        expect(body.errors).toBeUndefined();
        expect(body.data).toEqual(meant(JSON.parse(answer), body.data));
      }
    }, 60_000);
  },
);
