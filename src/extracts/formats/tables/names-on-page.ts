import { referredIds } from '../../../domain/history/referred-ids.js';
import type { ExtractSource } from '../../extract-source.js';
import type { Wording } from '../../wording.js';

/** What a record is called, by its id; `null` for one that is not in the register on the day. */
export type Names = (id: string) => string | null;

/** What the records are called that facts of a page name: one read for each noun, however many they are. */
export async function namesOnPage(
  source: ExtractSource,
  facts: readonly object[],
  wording: Wording,
): Promise<Names> {
  const activityIds = facts.flatMap((each) =>
    'activityId' in each && typeof each.activityId === 'string' ? [each.activityId] : [],
  );
  const [flows, safeguards, activities] = await Promise.all([
    source.among('dataFlow', 'data_flow_id', referredIds(facts, 'dataFlow')),
    source.among('safeguard', 'safeguard_id', referredIds(facts, 'safeguard')),
    source.among('processingActivity', 'processing_activity_id', [...new Set(activityIds)]),
  ]);
  const parties = [...facts, ...flows.map((flow) => flow.facts)];
  const recipients = await source.recipients(referredIds(parties, 'recipient'));
  const names = new Map<string, string>();
  for (const [id, { facts: of }] of recipients)
    names.set(id, wording.name(of.legalName, of.invented));
  for (const { id, facts: of } of safeguards) names.set(id, wording.name(of.title, of.invented));
  for (const { id, facts: of } of activities) names.set(id, wording.name(of.name, of.invented));
  for (const { id, facts: of } of flows) {
    const [from, to] = [of.exporterId, of.recipientId].map((party) => names.get(party) ?? '?');
    names.set(id, `${from} → ${to} (${of.destination ?? '?'})`);
  }
  return (id) => names.get(id) ?? null;
}
