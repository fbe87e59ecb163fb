// Commands per second beside the same number of raw inserts, one transaction each, in registers of two sizes.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { SystemClock } from '../dist/src/clock.js';
import { CommandService } from '../dist/src/commands/command.service.js';
import { openDatabase } from '../dist/src/database/database.js';
import { RecordingService } from '../dist/src/recording/recording.service.js';

const SIZES = (process.env['BENCH_SIZES'] ?? '1000,100000').split(',').map(Number);
const COMMANDS = Number(process.env['BENCH_COMMANDS'] ?? 300);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const ACTOR = { id: 'bench', name: 'bench', roles: ['DPO'] };

/** @param {number} size A register of that many flows, as `npm run bench` loads it; loaded once. */
function loaded(size) {
  const folder = `bench/.data/sqlite-${size}`;
  if (!existsSync(`${folder}/register.sqlite`)) {
    const command = ['dist/src/main.js', 'seed', '--load', String(size)];
    const environment = { ...process.env, DATA_DIR: folder };
    spawnSync(process.execPath, command, { env: environment, stdio: 'inherit' });
  }
  return folder;
}

/** @param {string} folder @returns {{ file: string, remove: () => void }} a copy to write into */
function copied(folder) {
  const place = mkdtempSync(join(tmpdir(), 'bench-commands-'));
  for (const end of ['', '-wal', '-shm']) {
    const file = `${folder}/register.sqlite${end}`;
    if (existsSync(file)) copyFileSync(file, join(place, `register.sqlite${end}`));
  }
  return {
    file: join(place, 'register.sqlite'),
    remove: () => rmSync(place, { recursive: true }),
  };
}

/** @param {string} file A flow each: recorded, revised, withdrawn. Commands a second. */
async function commands(file) {
  const database = await openDatabase({ engine: 'sqlite', file });
  const service = new CommandService(new RecordingService(database.writer, new SystemClock()));
  const templates = await database.reader.rows(
    `SELECT exporter_id, recipient_id, destination FROM data_flow_version
     WHERE recorded_to = '9999-12-31T00:00:00.000Z' ORDER BY data_flow_id LIMIT 100`,
  );
  /** @param {object} command */
  const execute = async (command) => {
    const given = { actor: ACTOR, command, reason: 'bench', idempotencyKey: null };
    const outcome = await service.execute(given);
    if ('refusals' in outcome) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.done;
  };
  /** @param {string} id */
  const versionOf = async (id) => {
    const [row] = await database.reader.rows(
      `SELECT version_id FROM data_flow_version
       WHERE data_flow_id = :id AND recorded_to = '9999-12-31T00:00:00.000Z'`,
      { id },
    );
    return row.version_id;
  };
  const valid = { from: '2026-10-01', to: '9999-12-31' };
  let spent = 0;
  for (let count = 0; count < COMMANDS; count += 3) {
    const template = templates[count % templates.length];
    const id = v7();
    const facts = {
      exporterId: template.exporter_id,
      recipientId: template.recipient_id,
      destination: template.destination,
      exporterRole: 'CONTROLLER',
      recipientRole: 'CONTROLLER',
      dataSubjects: [],
      dataCategories: [],
      purposes: [],
      staffData: false,
      onwardOfId: null,
      activityId: null,
      circumstances: {},
      invented: true,
      note: id,
    };
    const begun = performance.now();
    await execute({ kind: 'RECORD', noun: 'dataFlow', id, valid, facts });
    spent += performance.now() - begun;
    for (const command of [
      {
        kind: 'REVISE',
        how: 'CHANGE',
        valid: { ...valid, from: '2026-10-05' },
        patch: { note: 'changed' },
      },
      { kind: 'WITHDRAW', how: 'CORRECTION', valid },
    ]) {
      const basedOn = await versionOf(id);
      const then = performance.now();
      await execute({ noun: 'dataFlow', id, basedOn, ...command });
      spent += performance.now() - then;
    }
  }
  await database.close();
  return COMMANDS / (spent / 1000);
}

/** @param {string} file One identity and one version a transaction. Inserts a second. */
function inserts(file) {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  const [template] = database.prepare('SELECT * FROM data_flow_version LIMIT 1').all();
  const columns = Object.keys(template);
  const identity = database.prepare('INSERT INTO data_flow (id) VALUES (?)');
  const version = database.prepare(
    `INSERT INTO data_flow_version (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const insert = database.transaction((/** @type {string} */ id) => {
    identity.run(id);
    const row = { ...template, version_id: v7(), data_flow_id: id, onward_of_id: null };
    version.run(columns.map((column) => row[column]));
  });
  const begun = performance.now();
  for (let count = 0; count < COMMANDS; count += 1) insert(v7());
  const spent = performance.now() - begun;
  database.close();
  return COMMANDS / (spent / 1000);
}

/** @param {number} size Commands and inserts a second, in turns. */
async function measured(size) {
  const folder = loaded(size);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const place = copied(folder);
    const raw = inserts(place.file);
    const commanded = await commands(place.file);
    place.remove();
    rounds.push({ raw, commanded });
  }
  const mean = (/** @type {(each: { raw: number, commanded: number }) => number} */ of) =>
    rounds.reduce((sum, each) => sum + of(each), 0) / rounds.length;
  return { size, raw: mean(({ raw }) => raw), commanded: mean(({ commanded }) => commanded) };
}

const results = [];
for (const size of SIZES) {
  const result = await measured(size);
  results.push(result);
  const cost = result.raw / result.commanded;
  process.stdout.write(
    `${size} flows: ${result.commanded.toFixed(0)} commands a second; a command costs ${cost.toFixed(1)} raw inserts\n`,
  );
}
const [small, large] = results;
if (small !== undefined && large !== undefined) {
  const growth = small.commanded / large.commanded;
  process.stdout.write(
    `a command at ${large.size} beside ${small.size}: ${growth.toFixed(2)} times as long\n`,
  );
}
