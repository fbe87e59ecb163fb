import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
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
  const found = PROGRAMS.filter(({ name }) => spawnSync(name, ['--help']).error === undefined);
  process.env['TEST_PROGRAMS'] = found.map(({ name }) => name).join(',');
  for (const { name, what } of PROGRAMS.filter((program) => !found.includes(program))) {
    const absence = { what: `${what} (${name}), and every test that opens files with it`, why: '' };
    appendFileSync(absences, `${JSON.stringify(absence)}\n`);
  }
}

/** Other programs that open what we write. */
const PROGRAMS = [
  { name: 'soffice', what: 'LibreOffice' },
  { name: 'unzip', what: 'Info-ZIP' },
  { name: 'pdftotext', what: 'Poppler, the text of a PDF' },
  { name: 'pdfinfo', what: 'Poppler, the structure of a PDF' },
  { name: 'pdffonts', what: 'Poppler, the fonts of a PDF' },
  { name: 'pdftoppm', what: 'Poppler, the pages of a PDF as pictures' },
];
