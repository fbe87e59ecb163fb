import type { LocalDate } from '../../time/local-date.js';
import { intersection } from '../../time/period.js';
import type { Period } from '../../time/period.js';
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
  const { exporterId, recipientId, onwardOfId, circumstances } = facts;
  const way: Way = {
    back: circumstances.returnsToOwnController === true ? null : recipientId,
    parties: [exporterId, recipientId],
    flows: [id],
  };
  const loop = onwardOfId === null ? null : loopAbove(onwardOfId, valid, way, known);
  if (loop === null) return [];
  const names = loop.map((each) => nameOf(known, each, valid.from));
  return [refusal('ONWARD_LOOP', 'GDPR 44', 'onwardOfId', { path: names.join(' → ') })];
}

/** Hops on the way up: to whom it must not lead back, who had the data, and by which flows. */
type Way = {
  readonly back: string | null;
  readonly parties: readonly string[];
  readonly flows: readonly string[];
};

/** Everybody on a way back from a flow, on some of the days; `null` when there is none. */
function loopAbove(
  flowId: string,
  days: Period<LocalDate>,
  { back, parties: below, flows }: Way,
  known: Known,
): readonly string[] | null {
  for (const { valid, facts } of versionsOf(known, 'dataFlow', flowId)) {
    const shared = intersection(valid, days);
    if (shared === null) continue;
    const { exporterId, onwardOfId } = facts;
    const parties = [exporterId, ...below];
    if (exporterId === back || flows.includes(flowId)) return parties;
    const way = { back, parties, flows: [...flows, flowId] };
    const loop = onwardOfId === null ? null : loopAbove(onwardOfId, shared, way, known);
    if (loop !== null) return loop;
  }
  return null;
}
