import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';

/** Starts what the tests stand on. What cannot start is noted, and told when the run closes. */
export default async function setUp() {
  const absences = join(mkdtempSync(join(tmpdir(), 'transfer-register-')), 'absences.jsonl');
  writeFileSync(absences, '');
  process.env['TRANSFER_REGISTER_ABSENCES'] = absences;
  try {
    const { url, stop } = await startPostgres();
    process.env['TEST_POSTGRES_URL'] = url;
    Object.assign(globalThis, { stopPostgres: stop });
  } catch (error) {
    const absence = { what: 'PostgreSQL, and every test that runs on it', why: String(error) };
    appendFileSync(absences, `${JSON.stringify(absence)}\n`);
  }
}
