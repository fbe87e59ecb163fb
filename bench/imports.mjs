// A spreadsheet of many new recipients beside raw inserts of the same versions: looked at, proposed, approved, undone.
// BENCH_ROWS=100000 node bench/imports.mjs, after npm run build.
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { NestFactory } from '@nestjs/core';
import { law } from '../dist/seeds/reference/law.js';
import { SystemClock } from '../dist/src/clock.js';
import { plant } from '../dist/src/command-line/plant.js';
import { openDatabase } from '../dist/src/database/database.js';
import { ImportsService } from '../dist/src/imports/imports.service.js';
import { ProposeImportService } from '../dist/src/imports/propose-import.service.js';
import { ProposalService } from '../dist/src/proposals/proposal.service.js';
import { RecordingService } from '../dist/src/recording/recording.service.js';
import { RegisterKeeper } from '../dist/src/register/register-keeper.js';
import { ServicesModule } from '../dist/src/services.module.js';

const COMMANDS = Number(process.env['BENCH_ROWS'] ?? 20_000);
const PROPOSER = { id: 'proposer', name: 'proposer', roles: ['PROCUREMENT'] };
const APPROVER = { id: 'approver', name: 'approver', roles: ['DPO'] };

/** The spreadsheet, line by line. */
async function* lines() {
  yield 'Kind,Legal name,Country,Trade number,City,From\n';
  for (let row = 0; row < COMMANDS; row += 1) {
    const name = `Supplier ${row} of ${v7().slice(-8)} Ltd`;
    yield `service provider,${name},BE,9${String(row).padStart(7, '0')},Gent,2026-11-23\n`;
  }
}

/** @template T @param {string} what @param {() => Promise<T> | T} work @returns {Promise<{ answer: T, seconds: number }>} */
async function timed(what, work) {
  let peak = 0;
  const sampling = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  const begun = performance.now();
  const answer = await work();
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(sampling);
  const memory = Math.max(peak, process.memoryUsage.rss()) / 2 ** 20;
  process.stdout.write(
    `${what}: ${seconds.toFixed(1)} s, ${(COMMANDS / seconds).toFixed(0)} rows a second, ${memory.toFixed(0)} MB at most\n`,
  );
  return { answer, seconds };
}

/** @param {import('../dist/src/proposals/proposal.service.js').StepOutcome} outcome */
function taken(outcome) {
  if ('refusals' in outcome) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.proposalId;
}

/** @param {string} file The same identities and versions, copied into tables of their own with the same indexes. */
function inserts(file) {
  const database = new Database(file);
  database.pragma('synchronous = NORMAL');
  database.pragma('cache_size = -16384');
  const page = database
    .prepare(
      'SELECT * FROM recipient_version WHERE recipient_id > ? ORDER BY recipient_id LIMIT 5000',
    )
    .raw();
  const columns = database.prepare('SELECT * FROM recipient_version LIMIT 0').columns();
  const floor = new Database(`${file}.floor`);
  floor.pragma('journal_mode = WAL');
  floor.pragma('synchronous = NORMAL');
  floor.pragma('cache_size = -16384');
  const made = database
    .prepare(
      `SELECT sql FROM sqlite_master WHERE tbl_name IN ('recipient', 'recipient_version') AND sql IS NOT NULL
       ORDER BY CASE type WHEN 'table' THEN 0 ELSE 1 END, name`,
    )
    .pluck()
    .all();
  for (const sql of made) floor.exec(String(sql));
  const identity = floor.prepare('INSERT INTO recipient (id) VALUES (?)');
  const version = floor.prepare(
    `INSERT INTO recipient_version VALUES (${columns.map(() => '?').join(', ')})`,
  );
  let [seconds, last] = [0, ''];
  floor.exec('BEGIN');
  for (;;) {
    const rows = page.all(last);
    if (rows.length === 0) break;
    const begun = performance.now();
    for (const row of rows) {
      identity.run(row[1]);
      version.run(row);
    }
    seconds += (performance.now() - begun) / 1000;
    last = rows.at(-1)[1];
  }
  const begun = performance.now();
  floor.exec('COMMIT');
  seconds += (performance.now() - begun) / 1000;
  database.close();
  floor.close();
  return seconds;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-parts-'));
const file = join(folder, 'register.sqlite');
const database = await openDatabase({ engine: 'sqlite', file });
const services = await NestFactory.createApplicationContext(
  ServicesModule.on({ database, clock: new SystemClock(), folder }),
  { logger: false },
);
await services.get(RegisterKeeper).found('LOAD');
await plant(law(), services.get(RecordingService), () => undefined);
const proposals = services.get(ProposalService);

const imports = services.get(ImportsService);
const sheet = join(folder, 'suppliers.csv');
await pipeline(Readable.from(lines()), createWriteStream(sheet));
const looked = await timed('looked at', async () => {
  const { id } = await imports.receive(PROPOSER, createReadStream(sheet), null);
  while (imports.byId(PROPOSER, id).state === 'READING') await wait(20);
  return imports.byId(PROPOSER, id);
});
if (looked.answer.counts.ADD !== COMMANDS) throw new Error(JSON.stringify(looked.answer));
const wished = { title: 'bench', reason: 'bench' };
const proposing = services.get(ProposeImportService);
const proposed = await timed('proposed', () =>
  proposing.propose(PROPOSER, looked.answer.id, wished),
);
const id = taken(proposed.answer);
taken((await timed('submitted', () => proposals.submit(PROPOSER, id))).answer);
const approved = await timed('approved', () => proposals.approve(APPROVER, id, null));
taken(approved.answer);
const raw = inserts(file);
/** @param {{ seconds: number }} step */
const times = ({ seconds }) => (seconds / raw).toFixed(1);
process.stdout.write(
  `raw inserts of the same versions, with their triggers: ${(COMMANDS / raw).toFixed(0)} a second; looking costs ${times(looked)}, proposing ${times(proposed)}, approving ${times(approved)} times as much\n`,
);
taken((await timed('undone', () => proposals.undo(APPROVER, id, 'bench'))).answer);
await services.close();
await database.close();
rmSync(folder, { recursive: true });
