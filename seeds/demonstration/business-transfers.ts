import type { BusinessTransferFacts } from '../../src/domain/register/business-transfer.js';
import { BEGINNING } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import { readTable } from '../reference/table.js';
import type { Row } from '../reference/table.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { notBeforeOpening } from './opening.js';
import { firstDay, precisionOf } from './rough-day.js';

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

/**
 * Sales, purchases and ended talks: announced from the day of the announcement, and what came of them
 * from the day it was settled.
 */
export function businessTransfers(): readonly Entry[] {
  return readTable('../demonstration/business-transfers.csv').flatMap((row, index) => {
    const id = demonstrationId('businessTransfer', `${index + 1}`);
    const facts = factsOf(row);
    const announcedOn = firstDay(row.optional('announced_on'));
    const settledOn =
      row.optionalDay('settled_on') ?? firstDay(row.optional('completed_on')) ?? null;
    const entry = {
      hour: '09' as const,
      actor: 'import@example',
      reason: `Business transfer: ${facts.acquirerName} and ${facts.transferorName}`,
    };
    const entries: Entry[] = [];
    const isOpen = facts.outcome === 'ANNOUNCED' || facts.outcome === 'NOT_VERIFIED';
    if (announcedOn !== null && (isOpen || (settledOn !== null && announcedOn < settledOn))) {
      const announced: BusinessTransferFacts = isOpen ? facts : asAnnounced(facts);
      const knownOn = row.optionalDay('announcement_known_on') ?? announcedOn;
      entries.push({
        ...entry,
        on: notBeforeOpening(knownOn),
        changes: [recordedFrom('businessTransfer', id, announcedOn, announced)],
      });
      if (isOpen) return entries;
    }
    const from = settledOn ?? BEGINNING;
    const knownOn = row.optionalDay('outcome_known_on') ?? from;
    entries.push({
      ...entry,
      on: notBeforeOpening(knownOn),
      changes: [recordedFrom('businessTransfer', id, from, facts)],
    });
    return entries;
  });
}

/** As it stood before anybody knew what would come of it. */
function asAnnounced(facts: BusinessTransferFacts): BusinessTransferFacts {
  return {
    ...facts,
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
