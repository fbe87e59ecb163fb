import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { createApplication } from '../../src/application.js';
import { openDatabase } from '../../src/database/database.js';
import type { Database } from '../../src/database/database.js';
import { IntegrityWatch } from '../../src/integrity/integrity-watch.js';
import { DPO, USUAL } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import type { Place } from '../support/databases.js';
import { CLOCK, recordedDemonstration } from '../support/recorded-demonstration.js';

const ASKED = `{ register(on: "2026-01-01") { integrity {
  checkedAt scope entries head ok fault { code sequence table id message }
} } }`;

const NEVER = 24 * 60 * 60 * 1000;

describe.each(someDatabases)('integrity on $name', ({ name: engine, place: makePlace }) => {
  let place: Place;
  let database: Database;
  let application: NestFastifyApplication;
  beforeAll(async () => {
    place = await makePlace(await recordedDemonstration(engine));
  }, 120_000);
  afterAll(() => place.remove());

  async function started(): Promise<void> {
    database = await openDatabase(place.location);
    const ground = { database, clock: CLOCK };
    application = await createApplication(ground, USUAL);
    await application.init();
    await application.getHttpAdapter().getInstance().ready();
  }

  async function stopped(): Promise<void> {
    await application.close();
    await database.close();
  }

  const integrity = async (): Promise<object | null> => {
    const { body } = await request(application.getHttpServer())
      .post('/graphql')
      .auth(DPO, { type: 'bearer' })
      .send({ query: ASKED });
    return body.data.register.integrity as object | null;
  };

  it('is told of the tail at the start, then of everything, again and again, until it stops', async () => {
    await started();
    expect(await integrity()).toBeNull();
    const watch = application.get(IntegrityWatch);
    const lines: string[] = [];
    const told = new Promise<void>((resolve) => {
      const tell = (line: string): void => {
        lines.push(line);
        if (lines.length === 3) resolve();
      };
      void watch.begin(tell, { first: 1, next: 1, rest: 1 });
    });
    await told;
    const found = await integrity();
    expect(found).toMatchObject({ scope: 'WHOLE', ok: true, fault: null });
    expect(lines[0]).toMatch(
      /^The end of the audit chain holds: \d+ entries, head [0-9a-f]{64}\.$/,
    );
    expect(lines[1]).toMatch(/^The register is whole: \d+ entries, head [0-9a-f]{64}\.$/);
    expect(lines[2]).toBe(lines[1]);
    await stopped();
    const { length } = lines;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(lines.length).toBe(length);
  }, 60_000);

  it('names what is wrong, and the register answers still', async () => {
    const { engine: kind } = place.location;
    const off = {
      sqlite: 'DROP TRIGGER audit_entry_no_update',
      postgres: 'ALTER TABLE audit_entry DISABLE TRIGGER USER',
    }[kind];
    await place.raw(off);
    const [last] = await place.raw('SELECT MAX(sequence) AS sequence FROM audit_entry');
    const sequence = Number(last?.['sequence']);
    await place.raw(`UPDATE audit_entry SET actor = 'nobody' WHERE sequence = ${sequence}`);
    await started();
    const lines: string[] = [];
    await application
      .get(IntegrityWatch)
      .begin((line) => lines.push(line), { first: NEVER, next: NEVER, rest: 1 });
    expect(await integrity()).toMatchObject({
      scope: 'TAIL',
      entries: sequence - 1,
      ok: false,
      fault: { code: 'ENTRY_EDITED', sequence, table: null, id: null },
    });
    expect(lines).toEqual([
      `The register is NOT whole. ENTRY_EDITED: Entry ${sequence} is not what its own digest says: it was edited, or put in another's place.`,
    ]);
    await stopped();
  });
});
