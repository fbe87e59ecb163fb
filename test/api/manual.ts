import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Location } from '../../src/database/database.js';
import { serveDemonstration } from '../support/application.js';
import type { Place } from '../support/databases.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

type Kind = {
  readonly name: Location['engine'];
  readonly place: (original?: Location) => Promise<Place>;
};

/** Runs every operation of a page on a demonstration of its own, in their order, and compares the answers. */
export async function runManual(file: string, { name, place: makePlace }: Kind): Promise<void> {
  const page = readFileSync(file, 'utf8');
  const operations = [
    ...page.matchAll(/```graphql\n# (\S+)\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g),
  ].map(([, token = '', operation = '', answer = '']) => ({ token, operation, answer }));
  expect(operations.length).toBe(page.match(/```graphql/g)?.length);
  /** Ids that an answer was the first to tell, by what the page calls them. */
  const ids = new Map<string, string>();
  const place = await makePlace(await recordedDemonstration(name));
  const folder = mkdtempSync(join(tmpdir(), 'manual-'));
  const served = await serveDemonstration({ place: place.location, folder });
  try {
    for (const { token, operation, answer } of operations) {
      const asked = operation.replaceAll(/<\w+>/g, (name) => ids.get(name) ?? name);
      const { body } = await served.ask(asked, {}, token);
      expect(body.errors).toBeUndefined();
      expect(body.data).toEqual(meant(ids, JSON.parse(answer), body.data));
    }
  } finally {
    await served.close();
    await place.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the page says, with the ids that were told for the names it gives them. */
function meant(ids: Map<string, string>, said: unknown, told: unknown): unknown {
  if (typeof said === 'string') {
    if (/^<\w+>$/.test(said) && typeof told === 'string' && !ids.has(said)) ids.set(said, told);
    return ids.get(said) ?? said;
  }
  if (said === null || typeof said !== 'object') return said;
  const inside = new Map(Object.entries(told ?? {}));
  const entries = Object.entries(said).map(([key, each]) => [
    key,
    meant(ids, each, inside.get(key)),
  ]);
  return Array.isArray(said) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}
