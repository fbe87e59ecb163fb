import type { RecipientFacts } from '../../src/domain/register/recipient.js';
import { BEGINNING, FOREVER } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import { readTable } from '../reference/table.js';
import type { Row } from '../reference/table.js';
import { firstDay, precisionOf } from './rough-day.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { notBeforeOpening } from './opening.js';

/**
 * Companies outside the group that bought from it, each an acquirer from the day its first deal was
 * completed; before that, from its announcement, another company.
 */
export function acquirers(): readonly Entry[] {
  const firstDeals = new Map<string, Row>();
  for (const row of readTable('../demonstration/business-transfers.csv')) {
    const key = row.optional('acquirer_recipient');
    if (key === null || row.text('acquirer') !== key || row.text('direction') === 'INSIDE_GROUP')
      continue;
    if (!firstDeals.has(key)) firstDeals.set(key, row);
  }
  return [...firstDeals].flatMap(([key, row]) => entries(key, row));
}

function entries(key: string, row: Row): readonly Entry[] {
  const id = demonstrationId('recipient', key);
  const completed = row.optional('completed_on');
  const completedOn = firstDay(completed) ?? BEGINNING;
  const announcedOn = firstDay(row.optional('announced_on'));
  const facts = factsOf(key, row);
  const entry = {
    hour: '09' as const,
    actor: 'import@example',
    reason: `${key} and the group`,
  };
  const outcomeKnownOn = row.optionalDay('outcome_known_on') ?? completedOn;
  const asAcquirer: Entry = {
    ...entry,
    on: notBeforeOpening(outcomeKnownOn),
    changes: [recordedFrom('recipient', id, completedOn, facts)],
  };
  if (announcedOn === null || announcedOn >= completedOn) return [asAcquirer];
  const other: RecipientFacts = {
    ...facts,
    kind: 'OTHER',
    fromPrecision: precisionOf(row.optional('announced_on')),
  };
  const asOther: Entry = {
    ...entry,
    on: notBeforeOpening(announcedOn),
    changes: [{ noun: 'recipient', id, valid: { from: announcedOn, to: FOREVER }, facts: other }],
  };
  return [asOther, asAcquirer];
}

function factsOf(legalName: string, row: Row): RecipientFacts {
  return {
    kind: 'ACQUIRER',
    legalName,
    shortName: null,
    establishedIn: row.optional('acquirer_country'),
    city: null,
    jurisdiction: null,
    legalForm: null,
    registrationNumber: null,
    website: null,
    organisationCode: null,
    branchOfId: null,
    parentId: null,
    inGroup: false,
    entityType: 'COMPANY',
    activity: null,
    sector: null,
    publicBody: false,
    serviceTypes: [],
    authorityCategory: null,
    alsoUnder: [],
    fromPrecision: precisionOf(row.optional('completed_on')),
    toPrecision: 'DAY',
    seenOn: null,
    invented: false,
    note: null,
    ...row.provenance(),
  };
}
