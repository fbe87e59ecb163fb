// A desk of many requests beside a desk of few: lists, filters, drafts. Ratios, in one run.
// BENCH_REQUESTS=10000 node bench/requests.mjs, after npm run build.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { NestFactory } from '@nestjs/core';
import { demonstrationId } from '../dist/seeds/demonstration/demonstration-id.js';
import { everything } from '../dist/seeds/demonstration/everything.js';
import { FixedClock } from '../dist/src/clock.js';
import { plant } from '../dist/src/command-line/plant.js';
import { openDatabase } from '../dist/src/database/database.js';
import { RecordingService } from '../dist/src/recording/recording.service.js';
import { RegisterKeeper } from '../dist/src/register/register-keeper.js';
import { AnswerDeskService } from '../dist/src/requests/answer-desk.service.js';
import { DEMONSTRATION_DESK } from '../dist/src/requests/demonstration-desk.js';
import { RequestDeskService } from '../dist/src/requests/request-desk.service.js';
import { RequestsService } from '../dist/src/requests/requests.service.js';
import { ServicesModule } from '../dist/src/services.module.js';

const MANY = Number(process.env['BENCH_REQUESTS'] ?? 10_000);
const FEW = 400;
const ROUNDS = 15;
/** @type {import('../dist/src/actor.js').Actor} */
const OFFICER = { id: 'officer', name: 'officer', roles: ['DPO'] };
const KINDS = ['AFFILIATE_LIST', 'RECIPIENTS_OF_MY_DATA', 'SAFEGUARD_COPY', 'OTHER'];

/** @param {number} number */
function dayOf(number) {
  const day = new Date(Date.UTC(2026, 8, 1) + (number % 84) * 86_400_000);
  return day.toISOString().slice(0, 10);
}

/** @param {number} count */
async function deskOf(count) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-requests-'));
  const database = await openDatabase({ engine: 'sqlite', file: join(folder, 'bench.sqlite') });
  const clock = new FixedClock(/** @type {never} */ ('2026-11-25T09:00:00.000Z'));
  const services = await NestFactory.createApplicationContext(
    ServicesModule.on({ database, clock, folder, desk: DEMONSTRATION_DESK }),
    { logger: false },
  );
  await services.get(RegisterKeeper).found('DEMONSTRATION');
  await plant(everything(), services.get(RecordingService), () => undefined);
  const desk = services.get(RequestDeskService);
  const begun = performance.now();
  let newest = '';
  for (let number = 0; number < count; number += 1) {
    const facts = {
      kind: KINDS[number % KINDS.length],
      receivedOn: dayOf(number),
      channel: 'EMAIL',
      language: 'nl',
      country: number % 3 === 0 ? 'NL' : 'BE',
      answeringCompanyId: demonstrationId('recipient', 'noordzee'),
      relations: ['policy_holder'],
    };
    const requester = {
      name: `Person ${number % 4000} Example`,
      address: [],
      email: `person${number % 4000}@invented.example`,
      telephone: null,
      wording: 'Which companies receive my data?',
    };
    const outcome = await desk.receive(OFFICER, /** @type {never} */ (facts), requester);
    if ('refusals' in outcome) throw new Error(JSON.stringify(outcome.refusals));
    if (number % 4 === 0) newest = outcome.requestId;
    if (number % 2 === 1) await desk.withdraw(OFFICER, outcome.requestId, 'bench');
  }
  const seconds = (performance.now() - begun) / 1000;
  return { services, newest, seconds, close: () => closing(services, database, folder) };
}

/** @param {{ close: () => Promise<void> }} services @param {{ close: () => Promise<void> }} database @param {string} folder */
async function closing(services, database, folder) {
  await services.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Median milliseconds. @param {() => Promise<unknown>} work */
async function median(work) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** @param {Awaited<ReturnType<typeof deskOf>>} desk */
async function measured({ services, newest }) {
  const requests = services.get(RequestsService);
  const answers = services.get(AnswerDeskService);
  const page = { after: null, most: 51 };
  const deep = await requests.page({}, { after: null, most: 100 });
  const last = deep.at(-1);
  const after = last && { dueOn: last.place, id: last.life.intake.requestId };
  const asked = {
    on: null,
    knownAt: null,
    territories: [],
    recipientIds: [],
    categoriesOnly: null,
  };
  return {
    'first page': await median(() => requests.page({}, page)),
    'page after 100': await median(() => requests.page({}, { after: after ?? null, most: 51 })),
    'open only': await median(() => requests.page({ state: ['OPEN'] }, page)),
    'due soon': await median(() => requests.page({ word: ['DUE_SOON'] }, page)),
    overdue: await median(() => requests.page({ word: ['OVERDUE'] }, page)),
    'one kind in one country': await median(() =>
      requests.page({ kind: ['SAFEGUARD_COPY'], country: ['NL'] }, page),
    ),
    count: await median(() => requests.total({})),
    draft: await median(() => answers.draft(OFFICER, newest, { ...asked, passages: {} })),
  };
}

const few = await deskOf(FEW);
const small = await measured(few);
await few.close();
const many = await deskOf(MANY);
process.stdout.write(`${MANY} requests taken in: ${many.seconds.toFixed(1)} s\n`);
const large = await measured(many);
await many.close();
for (const [what, milliseconds] of Object.entries(large)) {
  const beside = small[/** @type {keyof typeof small} */ (what)];
  process.stdout.write(
    `${what}: ${milliseconds.toFixed(1)} ms of ${MANY}, ${beside.toFixed(1)} ms of ${FEW}: ${(milliseconds / beside).toFixed(1)} times\n`,
  );
}
