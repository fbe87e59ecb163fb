import { rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Stops what the set-up started, and leaves nothing behind. */
export default async function tearDown() {
  await /** @type {{ stopPostgres?: () => Promise<void> }} */ (globalThis).stopPostgres?.();
  const absences = process.env['TRANSFER_REGISTER_ABSENCES'];
  if (absences) rmSync(dirname(absences), { recursive: true, force: true });
}
