import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs of Poppler, which open a PDF without us. */
type Poppler = 'pdftotext' | 'pdfinfo' | 'pdffonts' | 'pdftoppm';

/** Whether a program is here; what is not is told when the run closes. */
export function hasProgram(name: 'soffice' | 'unzip' | Poppler): boolean {
  return (process.env['TEST_PROGRAMS'] ?? '').split(',').includes(name);
}

/** What a program of Poppler says of a PDF; of `pdftoppm`, its pages as pictures one after the other. */
export function poppler(program: Poppler, options: readonly string[], pdf: Uint8Array): Buffer {
  const toStandardOutput = program === 'pdftotext' ? ['-'] : [];
  return execFileSync(program, [...options, '-', ...toStandardOutput], {
    input: pdf,
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Every sheet of a workbook, or the text of a document, as LibreOffice reads it, by the name of the sheet. */
export type Converted = {
  readonly files: ReadonlyMap<string, Buffer>;
  /** What it said besides naming what it wrote. */
  readonly complaints: readonly string[];
};

/** All sheets as CSV: commas, UTF-8, as shown. */
export const EVERY_SHEET =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Opens a file with LibreOffice and writes it as another kind. */
export function converted(bytes: Uint8Array, name: string, kind: string): Converted {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const out = join(folder, 'out');
    const said = execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${tmpdir()}/libreoffice-of-tests-${process.env['JEST_WORKER_ID'] ?? '0'}`,
        '--headless',
        '--convert-to',
        kind,
        '--outdir',
        out,
        join(folder, name),
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const complaints = said
      .split('\n')
      .filter((line) => line !== '' && !/^(convert |Writing sheet |Overwriting)/.test(line));
    const stem = name.replace(/\.\w+$/, '');
    const files = new Map(
      readdirSync(out).map((file) => [
        file.replace(/\.\w+$/, '').replace(`${stem}-`, ''),
        readFileSync(join(out, file)),
      ]),
    );
    return { files, complaints };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
