// A proposal of many new recipients beside raw inserts of the same versions: saved, approved, undone.
// BENCH_PARTS=100000 node bench/proposal-parts.mjs, after npm run build.
import { mkdtempSync, rmSync } from 'node:fs';
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
import { ProposalService } from '../dist/src/proposals/proposal.service.js';
import { RecordingService } from '../dist/src/recording/recording.service.js';
import { RegisterKeeper } from '../dist/src/register/register-keeper.js';
import { ServicesModule } from '../dist/src/services.module.js';

const COMMANDS = Number(process.env['BENCH_PARTS'] ?? 20_000);
const PROPOSER = { id: 'proposer', name: 'proposer', roles: ['PROCUREMENT'] };
const APPROVER = { id: 'approver', name: 'approver', roles: ['DPO'] };
const SAID = { title: 'bench', reason: 'bench' };

/** Commands as an import makes them, a hundred at a time. */
async function* commands() {
  for (let first = 0; first < COMMANDS; first += 100) {
    yield Array.from({ length: Math.min(100, COMMANDS - first) }, (_, index) => ({
      kind: 'RECORD',
      noun: 'recipient',
      id: v7(),
      as: null,
      valid: { from: '2026-11-23', to: '9999-12-31' },
      facts: {
        kind: 'SERVICE_PROVIDER',
        legalName: `Supplier ${first + index} of ${v7().slice(-8)} Ltd`,
        establishedIn: 'BE',
        city: 'Gent',
      },
    }));
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
    `${what}: ${seconds.toFixed(1)} s, ${(COMMANDS / seconds).toFixed(0)} commands a second, ${memory.toFixed(0)} MB at most\n`,
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
  ServicesModule.on({ database, clock: new SystemClock() }),
  { logger: false },
);
await services.get(RegisterKeeper).found('LOAD');
await plant(law(), services.get(RecordingService), () => undefined);
const proposals = services.get(ProposalService);

const saved = await timed('saved', () => proposals.saveInParts(PROPOSER, SAID, commands()));
const id = taken(saved.answer);
taken((await timed('submitted', () => proposals.submit(PROPOSER, id))).answer);
const approved = await timed('approved', () => proposals.approve(APPROVER, id, null));
taken(approved.answer);
const raw = inserts(file);
process.stdout.write(
  `raw inserts of the same versions, with their triggers: ${(COMMANDS / raw).toFixed(0)} a second; approving costs ${(approved.seconds / raw).toFixed(1)} times as much\n`,
);
taken((await timed('undone', () => proposals.undo(APPROVER, id, 'bench'))).answer);
await services.close();
await database.close();
rmSync(folder, { recursive: true });
