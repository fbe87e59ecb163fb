import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { RULES_VERSION } from '../../src/domain/coverage/rules.js';
import { RulesChangeService } from '../../src/recording/rules-change.service.js';
import { TO_SERVE } from '../support/application.js';
import { databases } from '../support/databases.js';
import type { Place } from '../support/databases.js';
import { benchOn, filesIn } from '../support/extract-files.js';
import type { Bench } from '../support/extract-files.js';
import { recordedDemonstration } from '../support/recorded-demonstration.js';

let place: Place;
let bench: Bench;

beforeAll(async () => {
  const [sqlite] = databases;
  if (sqlite === undefined) throw new Error('There is no database.');
  place = await sqlite.place(await recordedDemonstration('sqlite'));
  await place.raw(`UPDATE register SET rules_version = '0.9.0'`);
  bench = await benchOn(place.location);
}, TO_SERVE);

afterAll(async () => {
  await bench.close();
  await place.remove();
});

it('a history names the rules its answers were derived by, not those of today', async () => {
  const [{ head } = { head: '' }] = await place.raw(
    'SELECT max(recorded_at) AS head FROM audit_entry',
  );
  const change = await bench.services.get(RulesChangeService).apply(() => undefined);
  expect(change).toMatchObject({ from: '0.9.0', to: RULES_VERSION });
  const rulesIn = async (name: string, knownAt: object): Promise<unknown> => {
    const asked = { on: '2023-03-31', formats: ['NATIVE'], history: true } as const;
    const files = await filesIn(await bench.extract(name, { ...asked, ...knownAt }));
    return JSON.parse(files.get('native/register.json') ?? '');
  };
  const then = await rulesIn('then.zip', { knownAt: String(head) });
  expect(then).toMatchObject({ rulesVersion: '0.9.0' });
  expect(await rulesIn('now.zip', {})).toMatchObject({ rulesVersion: RULES_VERSION });
});
