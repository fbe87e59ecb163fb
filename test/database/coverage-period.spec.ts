import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from '../../seeds/load/load.js';
import { merged } from '../../seeds/merged.js';
import { law } from '../../seeds/reference/law.js';
import { vocabulary } from '../../seeds/reference/vocabulary.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { openRegister } from '../support/open-register.js';
import type { OpenRegister } from '../support/open-register.js';
import { answersOfCore, heldAnswers } from './coverage-answers.js';

describe.each(databases)('coverage_period on $name', ({ place: makePlace }) => {
  let place: Place;
  let register: OpenRegister;
  beforeAll(async () => {
    place = await makePlace();
    const history = merged(law(), [vocabulary()], load({ flows: 1000, seed: 7 }));
    register = await openRegister(place, 'LOAD', history);
  }, 120_000);
  afterAll(async () => {
    await register.database.close();
    await place.remove();
  });

  it('equals the core for every flow, as known after every batch', async () => {
    const { reader } = register.database;
    const batches = await reader.rows<{ at: Instant }>(
      'SELECT DISTINCT recorded_from AS at FROM data_flow_version ORDER BY 1',
    );
    expect(batches.length).toBeGreaterThan(1);
    for (const { at } of batches) {
      const held = await heldAnswers(reader, at);
      expect(held.length).toBeGreaterThan(20);
      expect(held).toEqual(await answersOfCore(reader, at));
    }
  });
});
