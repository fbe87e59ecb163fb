// Extracts of a large register beside the database's own command-line dump of the same rows, and their peak memory.
// BENCH_SIZES=100000,1000000 node bench/extracts.mjs, after npm run build; needs the sqlite3 command.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { NOUN_TABLES } from '../dist/entities/noun-tables.js';
import { openArchive } from '../dist/src/extracts/archive.js';

const SIZES = (process.env['BENCH_SIZES'] ?? '100000').split(',').map(Number);
const ON = '2024-06-01';
const FORMATS = ['NATIVE', 'CSV', 'INVENTORY_CSV', 'DPV_TURTLE'];

/** @param {number} size A register of that many flows, loaded once. */
function loaded(size) {
  const folder = `bench/.data/sqlite-${size}`;
  if (!existsSync(`${folder}/register.sqlite`)) {
    const command = ['dist/src/main.js', 'seed', '--load', String(size)];
    const environment = { ...process.env, DATA_DIR: folder };
    spawnSync(process.execPath, command, { env: environment, stdio: 'inherit' });
  }
  return folder;
}

/** @param {string} command @param {readonly string[]} rest @param {object} environment Seconds, and the most memory. */
function measured(command, rest, environment = {}) {
  const peak = join(tmpdir(), `peak-${process.pid}`);
  const script = `import resource, subprocess, sys
code = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
open(sys.argv[1], 'w').write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(code)`;
  const begun = performance.now();
  const { status } = spawnSync('python3', ['-c', script, peak, command, ...rest], {
    env: { ...process.env, ...environment },
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${command} ended with ${status}.`);
  const memory = Number(spawnSync('cat', [peak], { encoding: 'utf8' }).stdout) / 1024;
  rmSync(peak);
  return { seconds, memory };
}

/** @param {string} folder Every version of the day, written by the database itself. */
function dump(folder) {
  const selects = Object.values(NOUN_TABLES).map(
    ({ version, idColumn }) =>
      `SELECT * FROM ${version} WHERE valid_from <= '${ON}' AND '${ON}' < valid_to AND recorded_to > '9999' ORDER BY ${idColumn};`,
  );
  return measured('sqlite3', ['-csv', join(folder, 'register.sqlite'), selects.join('\n')]);
}

/** @param {string} file @returns {Promise<number>} the rows that its manifest counts */
async function rowsIn(file) {
  const archive = await openArchive(file);
  let text = '';
  for await (const piece of archive.read('manifest.json')) text += piece.toString('utf8');
  await archive.close();
  return JSON.parse(text).files.reduce(
    (/** @type {number} */ sum, /** @type {{ rows: number }} */ { rows }) => sum + rows,
    0,
  );
}

const place = mkdtempSync(join(tmpdir(), 'bench-extracts-'));
for (const size of SIZES) {
  const folder = loaded(size);
  const floor = dump(folder);
  process.stdout.write(`${size} flows; sqlite3 -csv: ${floor.seconds.toFixed(1)} s\n`);
  for (const format of FORMATS) {
    const file = join(place, `${size}-${format}.zip`);
    const command = ['dist/src/main.js', 'extract', '--on', ON, '--format', format];
    const { seconds, memory } = measured(process.execPath, [...command, '--output', file], {
      DATA_DIR: folder,
    });
    const rows = await rowsIn(file);
    process.stdout.write(
      `  ${format}: ${rows} rows in ${seconds.toFixed(1)} s, ${(rows / seconds).toFixed(0)} a second, ${(floor.seconds / seconds).toFixed(3)} of the dump's speed, ${memory.toFixed(0)} MB at most\n`,
    );
    rmSync(file);
  }
}
rmSync(place, { recursive: true });
