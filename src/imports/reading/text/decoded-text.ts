import { FileRefused } from '../file-refused.js';

/** An encoding that is read: how it begins, and how much of a chunk is whole characters. */
type Encoding = {
  readonly label: string;
  readonly mark: readonly number[];
  readonly whole: (bytes: Buffer) => number;
};

const ENCODINGS: readonly Encoding[] = [
  { label: 'utf-8', mark: [0xef, 0xbb, 0xbf], whole: wholeUtf8 },
  { label: 'utf-16le', mark: [0xff, 0xfe], whole: (bytes) => wholeUtf16(bytes, 1) },
  { label: 'utf-16be', mark: [0xfe, 0xff], whole: (bytes) => wholeUtf16(bytes, 0) },
];

const UNMARKED: Encoding = { label: 'utf-8', mark: [], whole: wholeUtf8 };

/**
 * Bytes as text: UTF-8, or UTF-16 that begins with its mark. What comes before a byte that is in neither
 * is still given; then it is refused, with the number of that byte. Never guesses another encoding.
 */
export async function* decodedText(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let encoding: Encoding | null = null;
  let rest: Buffer = Buffer.alloc(0);
  let before = 0;
  for await (const chunk of chunks) {
    let bytes: Buffer = Buffer.concat([rest, chunk]);
    if (encoding === null) {
      encoding = encodingOf(bytes);
      before = encoding.mark.length;
      bytes = bytes.subarray(before);
    }
    const whole = encoding.whole(bytes);
    yield* decoded(encoding, bytes.subarray(0, whole), before);
    before += whole;
    rest = bytes.subarray(whole);
  }
  if (rest.length > 0) throw notText(before);
}

function encodingOf(bytes: Buffer): Encoding {
  return (
    ENCODINGS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte)) ?? UNMARKED
  );
}

function* decoded({ label, whole }: Encoding, bytes: Buffer, before: number): Generator<string> {
  const text = textOf(label, bytes);
  if (text !== null) {
    if (text !== '') yield text;
    return;
  }
  // A last character that lacks bytes may be what is wrong.
  const valid = whole(bytes.subarray(0, validLength(label, bytes)));
  yield new TextDecoder(label, { ignoreBOM: true }).decode(bytes.subarray(0, valid));
  throw notText(before + valid);
}

function textOf(label: string, bytes: Buffer, stream = false): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** Bytes before the first that is no text. */
function validLength(label: string, bytes: Buffer): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (textOf(label, bytes.subarray(0, middle), true) === null) invalid = middle;
    else valid = middle;
  }
  return valid;
}

/** A character of UTF-8 has at most four bytes: a last one that lacks some waits for the next chunk. */
function wholeUtf8(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthOf(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** A pair of surrogates is one character, and stays together. */
function wholeUtf16(bytes: Buffer, high: 0 | 1): number {
  const even = bytes.length - (bytes.length % 2);
  const lead = even === 0 ? 0 : (bytes[even - 2 + high] ?? 0);
  return lead >= 0xd8 && lead <= 0xdb ? even - 2 : even;
}

function notText(byte: number): FileRefused {
  return new FileRefused('NOT_TEXT', {}, { byte: String(byte + 1) });
}
