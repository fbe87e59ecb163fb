import type { INestApplicationContext } from '@nestjs/common';
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
