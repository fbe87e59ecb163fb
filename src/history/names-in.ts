import type { Rows } from '../database/reader.js';
import { referredIds } from '../domain/history/referred-ids.js';
import { newestFacts } from './history.store.js';

/** What the records are called that facts name, by id, as known now: three statements, however many. */
export async function namesIn(
  rows: Rows,
  facts: readonly object[],
): Promise<ReadonlyMap<string, string>> {
  const flows = await newestFacts(rows, 'dataFlow', referredIds(facts, 'dataFlow'));
  const safeguards = await newestFacts(rows, 'safeguard', referredIds(facts, 'safeguard'));
  const recipients = await newestFacts(
    rows,
    'recipient',
    referredIds([...facts, ...flows.values()], 'recipient'),
  );
  const nameOf = (id: string): string => recipients.get(id)?.legalName ?? id;
  return new Map([
    ...[...recipients].map(([id, { legalName }]) => [id, legalName] as const),
    ...[...safeguards].map(([id, { title }]) => [id, title] as const),
    ...[...flows].map(
      ([id, { exporterId, recipientId, destination }]) =>
        [id, `${nameOf(exporterId)} → ${nameOf(recipientId)} (${destination ?? '?'})`] as const,
    ),
  ]);
}
