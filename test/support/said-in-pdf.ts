import { inflateSync } from 'node:zlib';

/**
 * Everything a PDF says anywhere, in every way it may be written: its bytes, its streams unpacked, hexadecimal
 * strings as Latin and as UTF-16, and glyphs by every table that says which letters they are.
 */
export function saidInPdf(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...streamsIn(raw)];
  const all = [raw, ...streams];
  const hex = all.flatMap(hexStrings);
  const tables = streams.filter((each) => each.includes('begincmap')).map(lettersOf);
  return [
    ...all,
    ...all.map((each) => utf16(Buffer.from(each, 'latin1'))),
    ...hex.map((each) => each.toString('latin1')),
    ...hex.map(utf16),
    ...tables.map((letters) => hex.map((each) => throughTable(each, letters)).join('')),
    // Letter by letter, whatever stands between them.
    ...streams.map((each) =>
      hexStrings(each)
        .map((piece) => piece.toString('latin1'))
        .join(''),
    ),
    ...all.map((each) =>
      [...each.matchAll(/\(((?:[^()\\]|\\.)*)\)/g)].map(([, text]) => text).join(''),
    ),
  ].join('\n');
}

function* streamsIn(raw: string): Iterable<string> {
  for (const [, content = ''] of raw.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)) {
    const bytes = Buffer.from(content, 'latin1');
    yield content;
    try {
      yield inflateSync(bytes).toString('latin1');
    } catch {
      // It was not packed, or in another way.
    }
  }
}

function hexStrings(text: string): readonly Buffer[] {
  return [...text.matchAll(/<([\da-f\s]{2,})>/gi)].map(([, hex = '']) =>
    Buffer.from(hex.replaceAll(/\s/g, ''), 'hex'),
  );
}

function utf16(bytes: Buffer): string {
  const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
  return swapped.toString('utf16le');
}

/** What a table says each glyph is: lists, and ranges that begin with a letter or list them. */
function lettersOf(table: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const ranges = table.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*\[([^\]]*)\]/gi);
  for (const [, from = '', , listed = ''] of ranges) {
    for (const [index, letter] of hexStrings(listed).entries()) {
      letters.set(Number.parseInt(from, 16) + index, utf16(letter));
    }
  }
  const steps = table
    .replaceAll(/\[[^\]]*\]/g, '')
    .matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi);
  for (const [, from = '', to = '', first = ''] of steps) {
    const [start, end, code] = [from, to, first].map((each) => Number.parseInt(each, 16));
    if (start === undefined || end === undefined || code === undefined) continue;
    for (let glyph = start; glyph <= Math.min(end, start + 65_535); glyph += 1) {
      letters.set(glyph, String.fromCodePoint(Math.min(code + glyph - start, 0x10ffff)));
    }
  }
  return letters;
}

function throughTable(bytes: Buffer, letters: ReadonlyMap<number, string>): string {
  let said = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    said += letters.get(bytes.readUInt16BE(at)) ?? '';
  return said;
}

/** What a PDF says of something, in any way; a few words of each place. */
export function foundInPdf(pdf: Uint8Array, what: RegExp): readonly string[] {
  const said = saidInPdf(pdf);
  return [...said.matchAll(new RegExp(what, 'gi'))].map(({ index }) =>
    said.slice(index - 20, index + 30),
  );
}
