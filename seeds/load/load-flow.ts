import type { Change } from '../../src/domain/register/change.js';
import type { DataFlowFacts } from '../../src/domain/register/data-flow.js';
import { FOREVER, addDays, localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Period } from '../../src/domain/time/period.js';
import type { LoadCompany } from './load-recipient.js';
import type { Naming } from './naming.js';
import type { Random } from './random.js';
import { ACCESS_COUNTRIES, DATA_CATEGORIES, DATA_SUBJECTS, PURPOSES } from './skew.js';

/** A flow of the load, and what is recorded about it later, if anything. */
export type LoadFlow = {
  readonly id: string;
  readonly recipient: LoadCompany;
  readonly now: Change;
  readonly later: Change | null;
};

const EARLIEST = localDate('2019-05-01');

/** A flow from an exporter of `recipient`, or onward of `earlier`. One in ten changes later. */
export function loadFlow(
  random: Random,
  naming: Naming,
  recipient: LoadCompany,
  earlier: LoadFlow | null,
): LoadFlow | null {
  const exporter =
    earlier?.recipient ?? recipient.exporters[random.low(recipient.exporters.length)];
  if (exporter === undefined || exporter.id === recipient.id) return null;
  const valid = period(random, naming.on);
  const facts = factsOf(random, exporter, recipient, earlier);
  return {
    id: naming.id,
    recipient,
    now: { noun: 'dataFlow', id: naming.id, valid, facts },
    later: random.chance(0.1) ? revision(random, naming.id, valid, facts) : null,
  };
}

function factsOf(
  random: Random,
  exporter: LoadCompany,
  recipient: LoadCompany,
  earlier: LoadFlow | null,
): DataFlowFacts {
  const staffData = random.chance(0.1);
  const lookedAt = random.chance(0.06);
  const toController = earlier === null && random.chance(0.12);
  return {
    exporterId: exporter.id,
    recipientId: recipient.id,
    destination: lookedAt ? random.pick(ACCESS_COUNTRIES) : recipient.country,
    exporterRole: earlier === null ? 'CONTROLLER' : 'PROCESSOR',
    recipientRole: recipientRole(toController, earlier !== null),
    dataSubjects: [staffData ? 'employee' : random.pick(DATA_SUBJECTS)],
    dataCategories: random.several(DATA_CATEGORIES, 2 + random.below(3)),
    purposes: staffData ? ['human_resources'] : random.several(PURPOSES, 1 + random.below(3)),
    staffData,
    onwardOfId: earlier?.id ?? null,
    activityId: null,
    circumstances: {
      ...(lookedAt ? { remoteAccess: true } : {}),
      ...(earlier === null ? {} : { controllerAuthorised: true }),
      ...(recipient.country === 'KR' ? { financialCreditInformation: random.chance(0.1) } : {}),
    },
    invented: true,
    note: null,
  };
}

function recipientRole(toController: boolean, isOnward: boolean): DataFlowFacts['recipientRole'] {
  if (toController) return 'CONTROLLER';
  return isOnward ? 'SUB_PROCESSOR' : 'PROCESSOR';
}

function period(random: Random, recordedOn: LocalDate): Period<LocalDate> {
  const from = addDays(EARLIEST, random.below(1500));
  if (random.chance(0.85)) return { from, to: FOREVER };
  return { from, to: addDays(recordedOn, 1 + random.below(900)) };
}

/** Half of them correct the whole past, half of them change from a day on. */
function revision(
  random: Random,
  id: string,
  valid: Period<LocalDate>,
  facts: DataFlowFacts,
): Change {
  const corrected = random.chance(0.5);
  const from = corrected ? valid.from : addDays(valid.from, 30 + random.below(200));
  const changed: DataFlowFacts = corrected
    ? { ...facts, destination: random.pick(ACCESS_COUNTRIES) }
    : { ...facts, dataCategories: random.several(DATA_CATEGORIES, 4) };
  return { noun: 'dataFlow', id, valid: { from, to: valid.to }, facts: changed };
}
