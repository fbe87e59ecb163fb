// Plain JavaScript, because a worker thread is started from this very file, compiled or not.
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

const database = new Database(workerData.file, { readonly: true, timeout: 5000 });
database.pragma('cache_size = -16384');
database.pragma('temp_store = MEMORY');

const LIMIT = 200;
/** @type {Map<string, import('better-sqlite3').Statement>} */
const statements = new Map();

/** @param {string} sql */
function prepared(sql) {
  const known = statements.get(sql);
  if (known) return known;
  if (statements.size >= LIMIT) statements.clear();
  const statement = database.prepare(sql);
  statements.set(sql, statement);
  return statement;
}

parentPort?.on(
  'message',
  (/** @type {{ id: number, sql: string, parameters: object }} */ asked) => {
    try {
      const rows = prepared(asked.sql).all(asked.parameters);
      parentPort?.postMessage({ id: asked.id, rows });
    } catch (error) {
      parentPort?.postMessage({ id: asked.id, failure: String(error) });
    }
  },
);
