import { overlaps } from '../../time/period.js';
import type { DataFlowFacts } from '../../register/data-flow.js';
import { versionsOf } from '../known.js';
import type { Known } from '../known.js';
import { nameOf } from '../name-of.js';
import { refusal } from '../refusal.js';
import type { Refusal } from '../refusal.js';
import type { Check, Subject } from '../subject.js';
import { activeOver } from './active-parties.js';
import { mayProcess } from './may-process.js';

/** Two parties, both there, the recipient of a kind that can do this, and no loop of hops. */
export const checkDataFlow: Check<'dataFlow'> = (subject, known) => {
  const { facts, valid } = subject;
  const { exporterId, recipientId, recipientRole, exporterRole } = facts;
  return [
    ...(exporterId === recipientId
      ? [refusal('FLOW_TO_ITSELF', 'Guidelines 05/2021', 'recipientId', { id: recipientId })]
      : []),
    ...activeOver(known, 'exporterId', exporterId, valid),
    ...activeOver(known, 'recipientId', recipientId, valid),
    ...mayProcess(known, 'exporterRole', exporterId, exporterRole, valid),
    ...mayProcess(known, 'recipientRole', recipientId, recipientRole, valid),
    ...onwardLoop(subject, known),
  ];
};

/**
 * An onward hop leads to somebody who did not have the data before (GDPR 44). Data that a processor
 * hands back to its own controller do not go onward.
 */
function onwardLoop({ id, facts, valid }: Subject<'dataFlow'>, known: Known): readonly Refusal[] {
  const names = (ids: readonly string[]): string =>
    ids.map((each) => nameOf(known, each, valid.from)).join(' → ');
  const path = [facts.recipientId, facts.exporterId];
  const met = new Set([id]);
  let above = facts.onwardOfId;
  while (above !== null) {
    const hop: DataFlowFacts | undefined = versionsOf(known, 'dataFlow', above).find((each) =>
      overlaps(each.valid, valid),
    )?.facts;
    if (hop === undefined) return [];
    if (hop.exporterId !== path.at(-1)) path.push(hop.exporterId);
    const returns =
      hop.exporterId === facts.recipientId && facts.circumstances.returnsToOwnController !== true;
    if (met.has(above) || returns) {
      const values = { path: names(path.toReversed()) };
      return [refusal('ONWARD_LOOP', 'GDPR 44', 'onwardOfId', values)];
    }
    met.add(above);
    above = hop.onwardOfId;
  }
  return [];
}
