import type { BusinessTransferFacts } from '../../src/domain/register/business-transfer.js';
import { precisionOf } from '../../src/domain/register/precision-of.js';
import { BEGINNING } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import { readTable } from '../reference/table.js';
import type { Row } from '../reference/table.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { notBeforeOpening } from './opening.js';
import { firstDay } from './rough-day.js';

const DEALS = [
  'SHARES',
  'ASSETS',
  'PORTFOLIO',
  'MERGER',
  'REINSURANCE',
  'EXIT',
  'NOT_KNOWN',
] as const;
const DIRECTIONS = ['FROM_GROUP', 'TO_GROUP', 'INSIDE_GROUP', 'BETWEEN_OTHERS'] as const;
const OUTCOMES = ['ANNOUNCED', 'COMPLETED', 'TERMINATED', 'EXCLUDED', 'NOT_VERIFIED'] as const;

/** What holds of a deal from a day on, and the day on which that was known. */
type Stage = {
  readonly from: LocalDate;
  readonly knownOn: LocalDate;
  readonly facts: BusinessTransferFacts;
};

/**
 * Sales, purchases and ended talks: announced from the day of the announcement, and what came of
 * them from the day it was settled.
 */
export function businessTransfers(): readonly Entry[] {
  return readTable('../demonstration/business-transfers.csv').flatMap((row, index) =>
    stages(row).map(({ from, knownOn, facts }) => ({
      on: notBeforeOpening(knownOn),
      hour: '09' as const,
      actor: 'import@example',
      reason: `Business transfer: ${facts.acquirerName} and ${facts.transferorName}`,
      changes: [
        recordedFrom(
          'businessTransfer',
          demonstrationId('businessTransfer', `${index + 1}`),
          from,
          facts,
        ),
      ],
    })),
  );
}

function stages(row: Row): readonly Stage[] {
  const facts = factsOf(row);
  const announcedOn = firstDay(row.optional('announced_on'));
  const settledOn =
    row.optionalDay('settled_on') ?? firstDay(row.optional('completed_on')) ?? BEGINNING;
  const settled = {
    from: settledOn,
    knownOn: row.optionalDay('outcome_known_on') ?? settledOn,
    facts,
  };
  if (announcedOn === null) return [settled];
  const announced = {
    from: announcedOn,
    knownOn: row.optionalDay('announcement_known_on') ?? announcedOn,
  };
  if (facts.outcome === 'ANNOUNCED' || facts.outcome === 'NOT_VERIFIED') {
    return [{ ...announced, facts }];
  }
  return announcedOn < settledOn
    ? [{ ...announced, facts: asAnnounced(facts) }, settled]
    : [settled];
}

/** Before anybody knew what would come of it. A company to be bought is no affiliate yet. */
function asAnnounced(facts: BusinessTransferFacts): BusinessTransferFacts {
  return {
    ...facts,
    affiliateIds: facts.direction === 'TO_GROUP' ? [] : facts.affiliateIds,
    outcome: 'ANNOUNCED',
    statusAtSource: 'announced',
    completedOn: null,
    completedPrecision: 'UNKNOWN',
    value: null,
    note: null,
  };
}

function factsOf(row: Row): BusinessTransferFacts {
  const completedOn = row.optional('completed_on');
  return {
    acquirerId: party(row.optional('acquirer_recipient')),
    acquirerName: row.text('acquirer'),
    transferorId: party(row.optional('transferor_recipient')),
    transferorName: row.text('transferor'),
    deal: row.oneOf('deal', DEALS),
    direction: row.oneOf('direction', DIRECTIONS),
    what: row.text('what'),
    affiliateIds: names(row, 'affiliates').map((name) => demonstrationId('recipient', name)),
    countries: names(row, 'countries'),
    announcedOn: row.optional('announced_on'),
    completedOn,
    completedPrecision: precisionOf(completedOn),
    outcome: row.oneOf('outcome', OUTCOMES),
    statusAtSource: row.text('status_at_source'),
    value: row.optional('value'),
    note: row.optional('note'),
    invented: false,
    ...row.provenance(),
  };
}

function party(name: string | null): string | null {
  return name === null ? null : demonstrationId('recipient', name);
}

function names(row: Row, column: string): readonly string[] {
  return row.optional(column)?.split('|') ?? [];
}
