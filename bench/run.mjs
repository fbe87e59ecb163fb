// The register beside its floor, in one run: ratios, not seconds. See RESULTS.md.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { DEEP, moments, QUERIES } from './questions.mjs';

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 2);
const SIZES = (process.env['BENCH_SIZES'] ?? '1000,100000').split(',').map(Number);
const POSTGRES = process.env['BENCH_POSTGRES_URL'];
// As docs/operating.md advises for a small machine.
const HEAP = ['--max-semi-space-size=16', '--max-old-space-size=128'];
const ENGINES = (process.env['BENCH_ENGINES'] ?? (POSTGRES ? 'sqlite,postgres' : 'sqlite')).split(
  ',',
);

/** @param {string} engine @param {number} size */
const placeOf = (engine, size) =>
  engine === 'postgres' ? `${POSTGRES}/bench_${size}` : `bench/.data/sqlite-${size}`;

/** @param {string} engine @param {number} size */
const environmentOf = (engine, size) => ({
  ...process.env,
  PORT: '0',
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
  RATE_PER_IDENTITY: '999999999',
  RATE_PER_ADDRESS: '999999999',
  ...(engine === 'postgres'
    ? { DATABASE_URL: placeOf(engine, size) }
    : { DATA_DIR: placeOf(engine, size) }),
});

/**
 * @param {readonly string[]} command @param {NodeJS.ProcessEnv} environment @param {RegExp} listening
 * @returns {Promise<{ port: number, pid: number, stop: () => Promise<string> }>}
 */
function start(command, environment, listening) {
  const child = spawn(process.execPath, command, {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`${command[0]} ended with ${code}: ${said}`)));
    child.stdout.on('data', (text) => {
      said += text;
      const port = listening.exec(said)?.[1];
      if (!port) return;
      const stop = () =>
        new Promise((/** @type {(said: string) => void} */ done) => {
          child.removeAllListeners('exit').on('exit', () => done(said));
          child.kill('SIGTERM');
        });
      resolve({ port: Number(port), pid: Number(child.pid), stop });
    });
  });
}

/** @param {string} engine @param {number} size */
async function ensureLoad(engine, size) {
  if (engine === 'sqlite' && existsSync(`${placeOf(engine, size)}/register.sqlite`)) return;
  const seed = ['dist/src/main.js', 'seed', '--load', String(size)];
  const child = spawn(process.execPath, seed, {
    env: environmentOf(engine, size),
    stdio: 'inherit',
  });
  await new Promise((done) => child.on('exit', done));
}

/** Who signs in with what, by the port of the server. @type {Map<number, string>} */
const TOKENS = new Map();

/** Makes a token that signs in to one register. @param {string} engine @param {number} size */
function newToken(engine, size) {
  const wanted = ['--name', 'bench', '--role', 'AUDITOR', '--expires', tomorrow()];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/src/main.js', 'token', 'create', ...wanted],
    { env: environmentOf(engine, size), encoding: 'utf8' },
  );
  const [token] = /trt_[\w-]+/.exec(stdout) ?? [];
  if (token === undefined) throw new Error(`No token was made: ${stderr}`);
  return token;
}

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

/** @param {number} port @param {(index: number) => autocannon.Request} request */
async function measure(port, request, connections = 10, seconds = SECONDS) {
  let index = 0;
  const token = TOKENS.get(port);
  const signedIn = token ? { authorization: `Bearer ${token}` } : {};
  const setupRequest = (/** @type {autocannon.Request} */ plain) => {
    const asked = request(index++);
    return { ...plain, ...asked, headers: { ...asked.headers, ...signedIn } };
  };
  const url = `http://127.0.0.1:${port}`;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 60,
    requests: [{ setupRequest }],
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} failed at ${url}`);
  return result.requests.mean;
}

/** @param {string} query @param {object} variables @returns {autocannon.Request} */
const ask = (query, variables) => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});

/** @param {Record<string, string>} values @param {string} path @returns {autocannon.Request} */
const bare = (path, values) => ({ method: 'GET', path: `/${path}?${new URLSearchParams(values)}` });

/** @param {number} pid */
function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

/** @param {() => Promise<number>} one @param {() => Promise<number>} other */
async function ratio(one, other) {
  const ratios = [];
  for (let round = 0; round < ROUNDS; round += 1) ratios.push((await one()) / (await other()));
  return ratios.reduce((sum, each) => sum + each, 0) / ratios.length;
}

/** @param {string} name @param {number} value @param {string} [wanted] */
function tell(name, value, wanted = '') {
  process.stdout.write(`  ${name.padEnd(58)} ${value.toFixed(2).padStart(8)}  ${wanted}\n`);
}

/** @param {string} engine @param {number} size */
async function serve(engine, size) {
  const token = newToken(engine, size);
  const register = await start(
    [...HEAP, '--import', './bench/loop-delay.mjs', 'dist/src/main.js', 'serve'],
    environmentOf(engine, size),
    /listens at http:\/\/[^:]+:(\d+)/,
  );
  TOKENS.set(register.port, token);
  return register;
}

for (const engine of ENGINES) {
  for (const size of SIZES) {
    await ensureLoad(engine, size);
    process.stdout.write(`\n${engine}, ${size} flows\n`);
    const place =
      engine === 'sqlite' ? `${placeOf(engine, size)}/register.sqlite` : placeOf(engine, size);
    const floor = await start(['bench/floor.mjs', engine, place], process.env, /listening (\d+)/);
    const register = await serve(engine, size);
    // A count of a million takes seconds: it is given time to finish a few.
    const patience = size >= 1_000_000 ? 5 * SECONDS : SECONDS;
    const api = (
      /** @type {string} */ query,
      /** @type {object} */ more = {},
      connections = 10,
      seconds = SECONDS,
    ) =>
      measure(
        register.port,
        (index) => ask(query, { ...moments(index), ...more }),
        connections,
        seconds,
      );
    const below = (
      /** @type {string} */ path,
      /** @type {object} */ more = {},
      connections = 10,
      seconds = SECONDS,
    ) =>
      measure(
        floor.port,
        (index) => bare(path, { ...moments(index), ...more }),
        connections,
        seconds,
      );
    await api(QUERIES.page);
    const filter = { outcome: ['NOT_COVERED'], destination: ['US'] };
    const plain = { outcome: 'NOT_COVERED', destination: 'US' };
    tell(
      'page beside the floor',
      await ratio(
        () => api(QUERIES.page),
        () => below('page'),
      ),
      'at least 0.30',
    );
    const filtered = () => api(QUERIES.page, { filter });
    tell(
      'filtered page beside the floor',
      await ratio(filtered, () => below('filtered', plain)),
      'at least 0.30',
    );
    const atDeep = { on: '2026-09-28', knownAt: '2026-10-01T00:00:59.999Z' };
    const deepPlace = await DEEP(register.port, TOKENS.get(register.port) ?? '', atDeep);
    const first = () => measure(register.port, () => ask(QUERIES.page, atDeep));
    const firstBelow = () => measure(floor.port, () => bare('page', atDeep));
    if (deepPlace === null) {
      process.stdout.write('  no page lies 90 % deep in so small a register\n');
    } else {
      const { cursor, id } = deepPlace;
      const deep = () =>
        measure(register.port, () => ask(QUERIES.page, { ...atDeep, after: cursor }));
      const deepBelow = () => measure(floor.port, () => bare('page', { ...atDeep, after: id }));
      // The rows down there are other rows: the floor says how much of the difference is theirs.
      const depth = (await ratio(first, deep)) / (await ratio(firstBelow, deepBelow));
      tell('a page 90 % deep beside the first, over the floor', depth, 'at most 1.10');
    }
    if (process.env['BENCH_ONLY'] === 'deep') {
      await Promise.all([register.stop(), floor.stop()]);
      continue;
    }
    tell(
      'cost of total beside bare SQL',
      1 /
        (await ratio(
          () => api(QUERIES.total, {}, 2, patience),
          () => below('total', {}, 2, patience),
        )),
      'at most 1.50',
    );
    tell(
      'cost of counts beside bare SQL',
      1 /
        (await ratio(
          () => api(QUERIES.counts, {}, 2, patience),
          () => below('counts', {}, 2, patience),
        )),
      'at most 1.50',
    );
    const again = () => measure(register.port, () => ask(QUERIES.counts, atDeep), 2);
    tell(
      'repeated counts beside bare SQL (from memory)',
      await ratio(again, () => below('counts', {}, 2, patience)),
    );
    tell(
      'cost of reasons for 50 rows beside the page',
      await ratio(
        () => api(QUERIES.page),
        () => api(QUERIES.considered),
      ),
      'at most 6.00',
    );
    const one = await ratio(
      () => api(QUERIES.one),
      () => api(QUERIES.oneConsidered),
    );
    tell('cost of reasons for one flow beside the flow', one, 'at most 2.00');
    tell('memory of the register at its highest, MB', memory(register.pid), 'under 250');
    process.kill(register.pid, 'SIGUSR2');
    for (const query of [QUERIES.page, QUERIES.considered, QUERIES.total, QUERIES.counts]) {
      await api(query, {}, 1);
    }
    const stall = Number(/stall (\d+)/.exec(await register.stop())?.[1]);
    tell('longest stall of the event loop, one question at a time, ms', stall, 'at most 50');
    await floor.stop();
  }
  if (!SIZES.includes(100_000) || !SIZES.includes(1_000_000)) continue;
  // Both at once, in turns: these machines are not the same from one minute to the next.
  const [small, large] = await Promise.all([100_000, 1_000_000].map((size) => serve(engine, size)));
  const of = (/** @type {{ port: number } | undefined} */ server) => () =>
    measure(server?.port ?? 0, (index) => ask(QUERIES.page, moments(index)));
  await of(small)();
  tell(`${engine}: page at 100k beside 1M`, await ratio(of(small), of(large)), 'at most 1.30');
  await Promise.all([small?.stop(), large?.stop()]);
}
