import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';

/** Starts what the tests stand on. What cannot start is told at the end, or fails with REQUIRE_ALL=1. */
export default async function setUp() {
  const absences = join(mkdtempSync(join(tmpdir(), 'transfer-register-')), 'absences.jsonl');
  writeFileSync(absences, '');
  process.env['TRANSFER_REGISTER_ABSENCES'] = absences;
  try {
    const { url, stop } = await startPostgres();
    process.env['TEST_POSTGRES_URL'] = url;
    Object.assign(globalThis, { stopPostgres: stop });
  } catch (error) {
    if (process.env['REQUIRE_ALL'] === '1') throw error;
    const absence = { what: 'PostgreSQL, and every test that runs on it', why: String(error) };
    appendFileSync(absences, `${JSON.stringify(absence)}\n`);
  }
}
