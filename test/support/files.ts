import { Readable } from 'node:stream';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import { Archive } from '../../src/imports/reading/archive/archive.js';
import { FILE_LIMITS } from '../../src/imports/reading/file-limits.js';

/** A folder for the files of one spec. */
export class Files {
  readonly folder = mkdtempSync(join(tmpdir(), 'transfer-register-files-'));
  private count = 0;

  /** Writes a file and says where it is. */
  of(content: string | Uint8Array, name = `${++this.count}.file`): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Parts of an archive by their names. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export async function zipped(parts: Parts, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(content), name, { compress });
  }
  zip.end();
  return Buffer.concat(await (zip.outputStream as Readable).toArray());
}

/** The parts of an archive that is there already. */
export async function partsOf(path: string): Promise<Record<string, Buffer>> {
  const archive = await Archive.open(path, FILE_LIMITS);
  const parts: Record<string, Buffer> = {};
  for (const name of archive.names) {
    parts[name] = Buffer.concat(await Readable.from(archive.read(name)).toArray());
  }
  archive.close();
  return parts;
}

/** The least of a workbook: `sheet` is what stands in `sheetData`; parts given replace those here. */
export function workbookParts(sheet: string, parts: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      ...(parts['xl/sharedStrings.xml'] && { rId2: ['sharedStrings', 'sharedStrings.xml'] }),
      ...(parts['xl/styles.xml'] && { rId3: ['styles', '/xl/styles.xml'] }),
    }),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...parts,
  };
}

export function relations(targets: Readonly<Record<string, readonly [string, string]>>): string {
  const each = Object.entries(targets).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}
