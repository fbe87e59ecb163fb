import type { INestApplicationContext } from '@nestjs/common';
import { RulesChangeService } from '../recording/rules-change.service.js';
import { Progress } from './progress.js';

/** The tables are up to date once the database is open; this brings the derived answers up to date too. */
export async function migrate(services: INestApplicationContext): Promise<string> {
  const progress = new Progress('Deriving coverage by the new rules');
  const change = await services
    .get(RulesChangeService)
    .apply((done, all) => progress.at(done, all))
    .finally(() => progress.end());
  if (change === null) return 'Tables and derived answers are up to date.\n';
  const { from, to, flows, changed } = change;
  return `Rules ${from} became ${to}: ${changed} of ${flows} flows answer differently.\n`;
}
