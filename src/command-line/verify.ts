import type { INestApplicationContext } from '@nestjs/common';
import { verifyExtract } from '../extracts/verify-extract.js';
import { integrityLine } from '../integrity/integrity-line.js';
import { IntegrityService } from '../integrity/integrity.service.js';
import { AT_ONCE } from '../integrity/pace.js';
import { Progress } from './progress.js';

/** The verdict on a register, on one line. */
export type Verdict = { readonly whole: boolean; readonly line: string };

/** Checks everything; `head` is a digest of the chain known from a log or an extract. */
export async function verify(
  services: INestApplicationContext,
  head: string | null,
): Promise<Verdict> {
  const progress = new Progress('Verifying the register');
  const found = await services
    .get(IntegrityService)
    .verify({ ...AT_ONCE, progress: (done, all) => progress.at(done, all) }, head)
    .finally(() => progress.end());
  return { whole: found.fault === null, line: `${integrityLine(found)}\n` };
}

/** Checks an extract, offline: every fault on a line of its own. */
export async function verifyFile(file: string): Promise<Verdict> {
  const { manifest, manifestSha256, faults } = await verifyExtract(file);
  if (faults.length > 0 || manifest === null) {
    const lines = faults.map((fault) => `  ${fault.file ?? file}: ${fault.reason}`);
    return { whole: false, line: [`${file} is not whole:`, ...lines, ''].join('\n') };
  }
  const { files, moment, head } = manifest;
  const told = [
    `OK: ${files.length} files, of ${moment.on} as known at ${moment.knownAt}, under rules ${manifest.rulesVersion}.`,
    head === null ? '' : `Audit chain up to entry ${head.sequence}: ${head.digest}`,
    `The register's audit trail knows it as: extract ${manifestSha256 ?? ''}`,
  ].filter((line) => line !== '');
  return { whole: true, line: `${told.join('\n')}\n` };
}
