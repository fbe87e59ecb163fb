import { buffer } from 'node:stream/consumers';
import { Packer } from 'docx';
import type { Document } from 'docx';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { asDate } from '../as-date.js';
import type { LocalDate } from '../domain/time/local-date.js';

/** Where a document says when it was made. */
const CORE = 'docProps/core.xml';

/**
 * Every entry carries the same time, so that a file never differs by when it was made: one before the
 * first a ZIP can say, which is written the same in every time zone.
 */
const ALWAYS = asDate('1970-01-01' as LocalDate);

/** A document as a file that is the same whenever it is made; it says that it was made on `day`. */
export async function docxBytes(document: Document, day: LocalDate): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(document);
  const zip = new ZipFile();
  for await (const [path, content] of entriesOf(packed)) {
    const fixed = path === CORE ? Buffer.from(madeOn(content.toString('utf8'), day)) : content;
    // Not packed: packing differs between versions of the library that does it.
    zip.addBuffer(fixed, path, { mtime: ALWAYS, mode: 0o100644, compress: false });
  }
  zip.end();
  return buffer(zip.outputStream);
}

async function* entriesOf(packed: Buffer): AsyncIterable<readonly [path: string, content: Buffer]> {
  const zip = await fromBufferPromise(packed, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    yield [entry.fileName, await buffer(await zip.openReadStreamPromise(entry))];
  }
}

function madeOn(core: string, day: LocalDate): string {
  return core.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${day}T00:00:00Z`);
}
