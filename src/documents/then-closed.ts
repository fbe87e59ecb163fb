import type { FileHandle } from 'node:fs/promises';

/** What work with a file comes to; the file is closed whatever it is. */
export async function thenClosed<T>(file: FileHandle, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    await file.close();
  }
}
