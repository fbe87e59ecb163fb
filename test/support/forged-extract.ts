import { createHash } from 'node:crypto';
import { ZipFile } from 'yazl';
import { sha256 } from '../../src/audit/sha256.js';

/** The files of an extract, by path. */
export type Files = ReadonlyMap<string, Buffer>;

/** Packed as another program might. */
export async function packed(entries: Iterable<readonly [string, Buffer]>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, bytes] of entries) zip.addBuffer(bytes, path);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** As a forger would leave them: with a manifest and a generation that fit. */
export function refitted(forged: Files): Files {
  const manifest = JSON.parse(String(forged.get('manifest.json'))) as {
    files: { path: string; bytes: number; sha256: string }[];
  };
  for (const each of manifest.files) {
    const bytes = forged.get(each.path) ?? Buffer.alloc(0);
    each.sha256 = createHash('sha256').update(bytes).digest('hex');
    each.bytes = bytes.length;
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const generation = JSON.parse(String(forged.get('generation.json'))) as object;
  const fitting = JSON.stringify({ ...generation, manifestSha256: sha256(text) });
  return new Map([
    ...forged,
    ['manifest.json', Buffer.from(text)],
    ['generation.json', Buffer.from(fitting)],
  ]);
}
