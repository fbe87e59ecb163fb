import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { FileLimits } from './file-limits.js';
import { FileRefused } from './file-refused.js';
import type { FileRefusalCode } from './file-refused.js';

/** What a file is by what stands in it: an archive, which has to be looked into, or text. */
export type Format = 'ARCHIVE' | 'TEXT';

type Refusal = readonly [code: FileRefusalCode, format?: string];

/** First bytes of files that are no table, one character each. */
const BEGINNINGS: readonly (readonly [begins: readonly string[], ...refusal: Refusal])[] = [
  [['%PDF-'], 'OTHER_FORMAT', 'PDF'],
  [['{\\rtf'], 'OTHER_FORMAT', 'RTF'],
  [['SQLite format 3\0'], 'OTHER_FORMAT', 'SQLite'],
  [['\x1f\x8b', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', '\xfd7zXZ\0', 'PK\x05\x06'], 'IS_ARCHIVE'],
  [['\x89PNG\r\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'], 'IS_PICTURE'],
  [['\x7fELF', '#!/', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe', '\0asm'], 'IS_PROGRAM'],
];

/** First characters of text that is no table. */
const TEXTS: readonly (readonly [begins: RegExp, ...refusal: Refusal])[] = [
  // Words may begin so as well; a program for Windows has a NUL soon after.
  [/^MZ[^\r\n]{0,30}\0/, 'IS_PROGRAM'],
  [/^(\xef\xbb\xbf)?\s*<\?xml/, 'OTHER_FORMAT', 'XML'],
  [/^(\xef\xbb\xbf)?\s*<(!doctype|html|head|table|meta)\b/i, 'OTHER_FORMAT', 'HTML'],
  [/^(\xef\xbb\xbf)?\s*[[{]\s*["{[]/, 'OTHER_FORMAT', 'JSON'],
];

const ARCHIVE = 'PK\x03\x04';
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** What the file is. Throws when there is none, when it is too large, or when it is no table. */
export async function formatOf(path: string, limits: FileLimits): Promise<Format> {
  const handle = await open(path, 'r').catch(() => {
    throw new FileRefused('NO_FILE');
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new FileRefused('NO_FILE');
    if (stat.size === 0) throw new FileRefused('EMPTY_FILE');
    if (stat.size > limits.bytes) {
      const most = String(Math.floor(limits.bytes / 1024 ** 2));
      throw new FileRefused('FILE_TOO_LARGE', {}, { most });
    }
    return await formatIn(handle);
  } finally {
    await handle.close();
  }
}

async function formatIn(handle: FileHandle): Promise<Format> {
  const beginning = await bytesAt(handle, 0, 1024);
  if (beginning.startsWith(ARCHIVE)) return 'ARCHIVE';
  if (beginning.startsWith(COMPOUND)) throw await compound(handle);
  const found =
    BEGINNINGS.find(([begins]) => begins.some((bytes) => beginning.startsWith(bytes))) ??
    TEXTS.find(([begins]) => begins.test(beginning));
  if (found === undefined) return 'TEXT';
  const [, ...refusal] = found;
  throw refused(refusal);
}

function refused([code, format]: Refusal): FileRefused {
  return new FileRefused(code, {}, format === undefined ? {} : { format });
}

/** Streams of a compound file, as its directory names them. */
const STREAMS: readonly (readonly [stream: string, ...refusal: Refusal])[] = [
  ['EncryptedPackage', 'ENCRYPTED'],
  ['Workbook', 'OTHER_FORMAT', 'Excel 97–2003 (.xls)'],
  ['Book', 'OTHER_FORMAT', 'Excel 5.0 (.xls)'],
  ['WordDocument', 'OTHER_FORMAT', 'Word 97–2003 (.doc)'],
  ['PowerPoint Document', 'OTHER_FORMAT', 'PowerPoint 97–2003 (.ppt)'],
  ['__properties_version1.0', 'OTHER_FORMAT', 'Outlook (.msg)'],
];

/** The container of Office before 2007, and of every workbook with a password since. */
async function compound(handle: FileHandle): Promise<FileRefused> {
  const found = new Set<string>();
  for (let at = 0; ; at += STEP) {
    // A name that lies across two pieces is in the first of them whole: they overlap.
    const piece = await bytesAt(handle, at, STEP + OVERLAP);
    for (const [stream] of STREAMS) {
      if (piece.includes(Buffer.from(`${stream}\0`, 'utf16le').toString('latin1'))) {
        found.add(stream);
      }
    }
    if (piece.length < STEP) break;
  }
  const known = STREAMS.find(([stream]) => found.has(stream));
  if (known === undefined) return new FileRefused('UNKNOWN_FORMAT');
  const [, ...refusal] = known;
  return refused(refusal);
}

const STEP = 256 * 1024;
const OVERLAP = 128;

/** Bytes as text of one character each. */
async function bytesAt(handle: FileHandle, at: number, count: number): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, at);
  return buffer.toString('latin1', 0, bytesRead);
}
