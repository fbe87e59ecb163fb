// Duplicates while typing, at 20,000 recipients: milliseconds of each answer, and beside a plain search by name.
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { inventedCompany } from '../dist/seeds/invented-company.js';
import { seededRandom } from '../dist/seeds/load/random.js';
import { stableId } from '../dist/seeds/stable-id.js';
import { createApplication } from '../dist/src/application.js';
import { SystemClock } from '../dist/src/clock.js';
import { openDatabase } from '../dist/src/database/database.js';
import { RecordingService } from '../dist/src/recording/recording.service.js';
import { RegisterKeeper } from '../dist/src/register/register-keeper.js';

const SIZE = Number(process.env['BENCH_RECIPIENTS'] ?? 20_000);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 20);
const POSTGRES = process.env['BENCH_POSTGRES_URL'];
const BATCH = 1000;

const NAMES = [
  'Nord',
  'Alba',
  'Castor',
  'Delta',
  'Ember',
  'Fjord',
  'Gamma',
  'Helix',
  'Iris',
  'Juno',
  'Krona',
  'Lumen',
  'Mistral',
  'Nova',
  'Orion',
  'Prisma',
  'Quartz',
  'Rubin',
  'Sigma',
  'Terra',
];
const PLACES = [
  'Pune',
  'Austin',
  'Malmö',
  'São Paulo',
  'Gent',
  'Osaka',
  'Nairobi',
  'Hanoi',
  'Genève',
  'Toronto',
  'Bogotá',
  'Kraków',
];
const TRADES = [
  'Support',
  'Cloud',
  'Claims',
  'Hosting',
  'Analytics',
  'Print',
  'Payments',
  'Travel',
  'Archive',
  'Software',
];
const FORMS = ['NV', 'Ltd', 'GmbH', 'Pvt Ltd', 'Inc.', 'AB', 'SARL', 'Ltda'];

const TYPED = 'Castor Pune Suport Example';

/** @param {number} count @param {import('../dist/seeds/load/random.js').Random} random */
function recipient(count, random) {
  const name = `${random.pick(NAMES)} ${random.pick(PLACES)} ${random.pick(TRADES)} Example`;
  return {
    noun: 'recipient',
    id: stableId(`similar ${count}`, '2026-01-01T09:00:00.000Z'),
    valid: { from: '2018-05-25', to: '9999-12-31' },
    facts: inventedCompany({
      kind: 'SERVICE_PROVIDER',
      // Most names are one of a kind, as names are; the others have many doubles.
      legalName: `${name}${random.chance(0.9) ? ` ${word(count)}` : ''} ${random.pick(FORMS)}`,
      establishedIn: 'BE',
      registrationNumber: `BE ${String(count).padStart(10, '0')}`,
      website: `https://www.company-${count}.example/`,
    }),
  };
}

/** @param {number} count a word of its own for each number */
const word = (count) =>
  `Q${count.toString(26).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}xy`;

async function opened() {
  if (POSTGRES) return { location: { engine: 'postgres', url: POSTGRES }, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'transfer-register-bench-'));
  const location = { engine: 'sqlite', file: join(folder, 'register.sqlite') };
  return { location, remove: () => rmSync(folder, { recursive: true }) };
}

const { location, remove } = await opened();
const database = await openDatabase(location);
await new RegisterKeeper(database.writer, database.reader).found('LOAD');
const recording = new RecordingService(database.writer, new SystemClock());
const record = (changes) =>
  recording.record({ actor: 'bench', action: 'BENCH', reason: 'bench', changes });
const random = seededRandom(1);
for (let count = 0; count < SIZE; count += BATCH) {
  await record(
    Array.from({ length: Math.min(BATCH, SIZE - count) }, (_, at) => recipient(count + at, random)),
  );
}
const application = await createApplication(
  { database, clock: new SystemClock() },
  { explorable: false, logLevels: ['error'] },
);
await application.init();
await application.getHttpAdapter().getInstance().ready();

async function ask(query, variables) {
  const started = performance.now();
  const answer = await application.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
  });
  const took = performance.now() - started;
  const { data, errors } = JSON.parse(answer.payload);
  if (errors) throw new Error(errors[0].message);
  return { took, data };
}

const SIMILAR = `query($name: String!, $number: String, $website: String) {
  similarRecipients(name: $name, registrationNumber: $number, website: $website) { id legalName score reasons { code differences explanation } }
}`;
const SEARCH = `query($name: String!) {
  register(on: "2026-11-23") { recipients(first: 10, filter: { text: $name }) { edges { node { id legalName } } } }
}`;

const tell = (name, text, wanted = '') =>
  process.stdout.write(`  ${name.padEnd(58)} ${text.padStart(10)}  ${wanted}\n`);
const ms = (value) => value.toFixed(1);
const quantile = (values, share) =>
  values.toSorted((one, other) => one - other)[Math.floor(share * (values.length - 1))];

process.stdout.write(`\n${location.engine}, ${SIZE} recipients\n`);
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const first = await ask(SIMILAR, { name: TYPED });
delay.disable();
globalThis.gc?.();
tell('first answer of a process, ms', ms(first.took));
tell('longest stall of the event loop meanwhile, ms', ms(delay.max / 1e6));
if (globalThis.gc)
  tell('memory of the index, MB', ms((process.memoryUsage().heapUsed - before) / 2 ** 20));
tell('found for the whole name', String(first.data.similarRecipients.length));

const prefixes = Array.from(TYPED, (_, at) => TYPED.slice(0, at + 1));
const typed = [];
const searched = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of prefixes) {
    const variables = {
      name,
      number: `0${round}`.padStart(10, '0'),
      website: `company-${round}.example`,
    };
    const similar = await ask(SIMILAR, variables);
    const search = await ask(SEARCH, { name });
    if (round > 0) typed.push(similar.took);
    if (round > 0) searched.push(search.took);
  }
}
tell('while typing, in the middle, ms', ms(quantile(typed, 0.5)));
tell('while typing, 99 of 100, ms', ms(quantile(typed, 0.99)), 'under 50');
tell('while typing, the slowest, ms', ms(Math.max(...typed)), 'under 50');
const sum = (values) => values.reduce((all, each) => all + each, 0);
tell('cost beside a search by name', (sum(typed) / sum(searched)).toFixed(2));

const after = [];
for (let round = 0; round < ROUNDS; round += 1) {
  await record([recipient(SIZE + round, random)]);
  after.push((await ask(SIMILAR, { name: TYPED })).took);
}
tell('right after somebody recorded one, in the middle, ms', ms(quantile(after, 0.5)));
tell('right after somebody recorded one, the slowest, ms', ms(Math.max(...after)), 'under 50');

await application.close();
await database.close();
remove();
