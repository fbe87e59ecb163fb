import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { ExtractService } from '../extracts/extract.service.js';
import type { ExtractAsked } from '../extracts/extract.service.js';
import { OPERATOR } from './operator.js';
import { Progress } from './progress.js';

export type ExtractOutput = { readonly file: string; readonly force: boolean };

/** Parts of a bar. */
const PARTS = 1000;

/** Writes an extract to a file, which gets its name when it is whole. A file that is there stays, unless told. */
export async function extract(
  services: INestApplicationContext,
  asked: ExtractAsked,
  { file, force }: ExtractOutput,
): Promise<string> {
  if (existsSync(file) && !force) {
    throw new RangeError(`${file} is there already; --force writes over it.`);
  }
  const draft = `${file}.part`;
  const begun = await services.get(ExtractService).begin(OPERATOR, asked);
  const progress = new Progress('Writing the extract');
  const told = setInterval(() => progress.at(Math.floor(PARTS * begun.progress()), PARTS), 200);
  const leave = (): void => {
    rmSync(draft, { force: true });
    process.exit(130);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  try {
    await pipeline(begun.output, createWriteStream(draft));
    await begun.done;
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    clearInterval(told);
    progress.end();
    process.off('SIGINT', leave).off('SIGTERM', leave);
  }
  return `Wrote ${file}. Check it with: transfer-register verify ${file}\n`;
}
