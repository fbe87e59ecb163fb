import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { verifyExtract } from '../../src/extracts/verify-extract.js';
import { serveDemonstration, TO_SERVE } from '../support/application.js';
import type { Served } from '../support/application.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { filesIn } from '../support/extract-files.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

const AUDITOR = 'demonstration-auditor';
const PROCUREMENT = 'demonstration-procurement';

type Refused = {
  readonly errors: readonly { readonly extensions: { code: string; path?: string } }[];
};

describe('extracts over HTTP', () => {
  let served: Served;
  let place: Place;
  let folder: string;

  beforeAll(async () => {
    const [sqlite] = databases;
    if (sqlite === undefined) throw new Error('There is no database.');
    place = await sqlite.place(await recordedDemonstration('sqlite'));
    served = await serveDemonstration({ place: place.location });
    folder = mkdtempSync(join(tmpdir(), 'extracts-'));
  }, TO_SERVE);

  afterAll(async () => {
    await served.close();
    await place.remove();
    rmSync(folder, { recursive: true });
  });

  async function taken(query: string, token: string | null = AUDITOR): Promise<Response> {
    const headers = new Headers(token === null ? [] : [['authorization', `Bearer ${token}`]]);
    return fetch(`${served.url}/extracts?${query}`, { headers });
  }

  async function saved(name: string, response: Response): Promise<string> {
    const path = join(folder, name);
    writeFileSync(path, Buffer.from(await response.arrayBuffer()));
    return path;
  }

  async function refusal(query: string, token = AUDITOR): Promise<readonly unknown[]> {
    const response = await taken(query, token);
    const { errors } = (await response.json()) as Refused;
    const { code, path } = errors[0]?.extensions ?? {};
    return [response.status, code, path];
  }

  async function trail(
    subject: string,
  ): Promise<readonly { action: string; actor: string; reason: string }[]> {
    const { body } = await served.ask(
      `query ($subject: String!) { auditTrail(first: 20, filter: { subject: $subject }) {
        edges { node { action actor reason } } } }`,
      { subject },
    );
    return body.data.auditTrail.edges.map(({ node }: { node: unknown }) => node);
  }

  it('give an auditor an archive that verifies offline and says what it is (S10)', async () => {
    const response = await taken(
      'on=2023-03-31&format=NATIVE,INVENTORY_CSV,AUDIT_TRAIL&language=nl',
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="transfer-register-2023-03-31.zip"',
    );
    const path = await saved('s10.zip', response);
    const { faults, manifest, manifestSha256 } = await verifyExtract(path);
    expect(faults).toEqual([]);
    expect(manifest?.moment.on).toBe('2023-03-31');
    const files = await filesIn(path);
    expect(files.get('README.txt')).toContain('Uittreksel uit het doorgifteregister');
    const told = JSON.parse(files.get('manifest.json') ?? '') as {
      readonly notExpressed: readonly { words: string; code: string }[];
      readonly files: readonly { path: string; leftOut: readonly { words: string }[] }[];
    };
    // Every word is a word: no code stands for itself.
    for (const { words, code } of told.notExpressed) expect(words).not.toBe(code);
    const inventory = told.files.find((file) => file.path === 'transfer-inventory.csv');
    expect(inventory?.leftOut.map(({ words }) => words)).toEqual([
      'geldt op andere dagen, niet op deze dag',
    ]);
    const [done] = await trail(`extract ${manifestSha256 ?? ''}`);
    expect(done).toMatchObject({ action: 'EXTRACTED', actor: 'demonstration-auditor' });
  });

  it('are the same bytes again, but for who asked and when', async () => {
    const query = 'on=2023-03-31&knownAt=2026-11-01T00:00:00Z&format=NATIVE,CSV,INVENTORY_CSV,XLSX';
    const one = await filesIn(await saved('one.zip', await taken(query)));
    const other = await filesIn(await saved('other.zip', await taken(query, PROCUREMENT)));
    const differing = [...one].filter(([name, text]) => other.get(name) !== text);
    expect(differing.map(([name]) => name)).toEqual(['generation.json']);
    expect([...one.keys()]).toEqual([...other.keys()]);
  });

  it('hold what is on screen: the very filter of dataFlows', async () => {
    const filter = { destination: ['US'], outcome: ['NOT_COVERED'] };
    const query = new URLSearchParams({
      on: '2023-03-31',
      format: 'INVENTORY_CSV',
      filter: JSON.stringify(filter),
    });
    const files = await filesIn(await saved('filtered.zip', await taken(query.toString())));
    const { flows } = JSON.parse(files.get('manifest.json') ?? '') as {
      flows: { matching: number };
    };
    const { body } = await served.ask(
      `query ($filter: DataFlowFilter) {
        register(on: "2023-03-31") { dataFlows(filter: $filter) { totalCount } } }`,
      { filter },
    );
    expect(flows.matching).toBe(body.data.register.dataFlows.totalCount);
    expect(flows.matching).toBeGreaterThan(0);
  });

  it('stand in the audit chain before their first byte, by a digest of what was asked', async () => {
    const query = 'on=2023-03-31&format=CSV&filter=%7B%22text%22%3A%22Jansen%22%7D';
    const files = await filesIn(await saved('named.zip', await taken(query)));
    const { request } = JSON.parse(files.get('generation.json') ?? '') as { request: string };
    const [asked] = await trail(`request ${request}`);
    expect(asked?.action).toBe('EXTRACT');
    const { body } = await served.ask(
      '{ auditTrail(first: 50) { edges { node { reason subject } } } }',
    );
    expect(JSON.stringify(body)).not.toContain('Jansen');
  });

  it('are for those who signed in, and the chain for some of them', async () => {
    expect((await taken('on=2023-03-31&format=CSV', null)).status).toBe(401);
    expect(await refusal('on=2023-03-31&format=AUDIT_TRAIL', PROCUREMENT)).toEqual([
      403,
      'NOT_PERMITTED',
      'format',
    ]);
    expect(await refusal('on=2023-03-31&format=NATIVE&history=true', PROCUREMENT)).toEqual([
      403,
      'NOT_PERMITTED',
      'history',
    ]);
    expect((await taken('on=2023-03-31&format=CSV', PROCUREMENT)).status).toBe(200);
  });

  it.each([
    ['format=CSV', [422, 'UNFIT', 'on']],
    ['on=2023-03-31', [422, 'NO_FORMAT', 'format']],
    ['on=2023-03-31&format=PDF', [422, 'UNKNOWN_FORMAT', 'format']],
    [
      'on=2023-03-31&format=CSV&knownAt=2099-01-01T00:00:00Z',
      [422, 'KNOWN_AT_IN_FUTURE', 'knownAt'],
    ],
    [
      'on=2023-03-31&format=CSV&filter={"destination":["QQ"]}',
      [422, 'UNFIT', 'filter.destination'],
    ],
    ['on=2023-03-31&format=ANNEXES', [422, 'SAFEGUARD_REQUIRED', 'safeguard']],
    ['on=2023-03-31&format=SAMPLE', [422, 'SAMPLE_REQUIRED', 'sample']],
    [
      'on=2023-03-31&format=NATIVE&history=true&filter={"destination":["US"]}',
      [422, 'HISTORY_WITH_FILTER', 'history'],
    ],
  ])('are refused before any work: %s', async (query, expected) => {
    expect(await refusal(query)).toEqual(expected);
  });

  it('ask for nothing when only their head is asked for', async () => {
    const response = await fetch(`${served.url}/extracts?on=2023-03-31&format=CSV`, {
      method: 'HEAD',
      headers: { authorization: `Bearer ${AUDITOR}` },
    });
    expect(response.status).toBe(405);
  });

  it('end with whoever takes them: one that goes away leaves nothing under way', async () => {
    for (let count = 0; count < 5; count += 1) {
      await new Promise<void>((resolve, reject) => {
        const request = get(
          `${served.url}/extracts?on=2023-03-31&format=NATIVE&history=true`,
          { headers: { authorization: `Bearer ${AUDITOR}` } },
          (response) => {
            response.once('data', () => {
              response.destroy();
              resolve();
            });
          },
        );
        request.on('error', reject);
      });
      await wait(50);
    }
    // Three at once are the most: were they still held, this would be refused for ever.
    for (let count = 0; count < 3; count += 1) {
      for (;;) {
        const response = await taken('on=2023-03-31&format=AUDIT_TRAIL');
        await response.arrayBuffer();
        if (response.status === 200) break;
        expect(response.status).toBe(429);
        await wait(50);
      }
    }
  });
});

describe('extracts that are written while nobody waits', () => {
  let served: Served;
  let place: Place;

  beforeAll(async () => {
    const [sqlite] = databases;
    if (sqlite === undefined) throw new Error('There is no database.');
    place = await sqlite.place(await recordedDemonstration('sqlite'));
    served = await serveDemonstration({ place: place.location });
  }, TO_SERVE);

  afterAll(async () => {
    await served.close();
    await place.remove();
  });

  const REQUEST = `mutation ($input: ExtractInput!) {
    requestExtract(input: $input) { id state percent formats expiresAt url } }`;
  const ASK = `query ($id: ID!) { extract(id: $id) { id state percent bytes url } }`;

  it('tell how far they are, and are downloaded by whoever asked, and nobody else', async () => {
    const input = { on: '2023-03-31', formats: ['CSV', 'INVENTORY_CSV'], language: 'fr' };
    const { body } = await served.ask(REQUEST, { input }, AUDITOR);
    const { id, state, expiresAt } = body.data.requestExtract;
    expect([state, expiresAt]).toEqual(['WRITING', '2026-11-26T09:00:00.000Z']);
    let extract = { state: '', percent: 0, url: '', bytes: 0 };
    while (extract.state !== 'DONE') {
      await wait(20);
      const asked = await served.ask(ASK, { id }, AUDITOR);
      expect(asked.body.data.extract.percent).toBeGreaterThanOrEqual(extract.percent);
      extract = asked.body.data.extract;
      expect(extract.state).not.toBe('FAILED');
    }
    expect([extract.percent, extract.url]).toEqual([100, `/extracts/${id}`]);
    const download = (token: string): Promise<Response> =>
      fetch(`${served.url}${extract.url}`, { headers: { authorization: `Bearer ${token}` } });
    const file = Buffer.from(await (await download(AUDITOR)).arrayBuffer());
    expect(file.length).toBe(extract.bytes);
    expect((await download('demonstration-dpo')).status).toBe(404);
    expect((await served.ask(ASK, { id })).body.data.extract).toBeNull();
    const mine = await served.ask('{ extracts { id } }', {}, AUDITOR);
    expect(mine.body.data.extracts).toEqual([{ id }]);
  });

  it.each([
    [{ on: '2023-03-31', formats: [] }, 'NO_FORMAT', 'input.format'],
    [
      { on: '2023-03-31', formats: ['CSV'], filter: { destination: ['QQ'] } },
      'UNFIT',
      'input.filter.destination',
    ],
    [{ on: '2023-03-31', formats: ['AUDIT_TRAIL'] }, 'NOT_PERMITTED', 'input.format'],
  ])('are refused with the place and the reason: %j', async (input, code, path) => {
    const { body } = await served.ask(REQUEST, { input }, PROCUREMENT);
    expect(body.errors?.[0]?.extensions).toEqual({ code, path });
  });

  it('are kept ten at a time', async () => {
    const input = { on: '2023-03-31', formats: ['AUDIT_TRAIL'] };
    const codes = new Set<string | undefined>();
    for (let count = 0; count < 12; count += 1) {
      const { body } = await served.ask(REQUEST, { input });
      codes.add(body.errors?.[0]?.extensions.code);
      await wait(100);
    }
    expect(codes).toEqual(new Set([undefined, 'TOO_MANY_EXTRACTS']));
  });
});
