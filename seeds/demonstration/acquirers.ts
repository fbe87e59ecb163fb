import type { RecipientFacts } from '../../src/domain/register/recipient.js';
import { precisionOf } from '../../src/domain/register/precision-of.js';
import { BEGINNING } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { recordedFrom } from '../recorded-from.js';
import { readTable } from '../reference/table.js';
import type { Row } from '../reference/table.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { notBeforeOpening } from './opening.js';
import { publicRecipient } from '../reference/public-recipient.js';
import { firstDay } from './rough-day.js';

const BUYING_FROM_OUTSIDE = new Set(['FROM_GROUP', 'BETWEEN_OTHERS']);

/**
 * Companies outside the group that bought from it, each an acquirer from the day its first deal was
 * completed; before that, from its announcement, another company.
 */
export function acquirers(): readonly Entry[] {
  const firstDeals = new Map<string, Row>();
  for (const row of readTable('../demonstration/business-transfers.csv')) {
    const key = row.optional('acquirer_recipient');
    if (key === null || !BUYING_FROM_OUTSIDE.has(row.text('direction'))) continue;
    if (!firstDeals.has(key)) firstDeals.set(key, row);
  }
  return [...firstDeals].flatMap(([key, row]) => entries(key, row));
}

function entries(key: string, row: Row): readonly Entry[] {
  const completedOn = firstDay(row.optional('completed_on')) ?? BEGINNING;
  const announcedOn = firstDay(row.optional('announced_on'));
  const facts = factsOf(key, row);
  const bought = entry(key, completedOn, row.optionalDay('outcome_known_on') ?? completedOn, facts);
  if (announcedOn === null || announcedOn >= completedOn) return [bought];
  const fromPrecision = precisionOf(row.optional('announced_on'));
  const before: RecipientFacts = { ...facts, kind: 'OTHER', fromPrecision };
  return [entry(key, announcedOn, announcedOn, before), bought];
}

function entry(key: string, from: LocalDate, knownOn: LocalDate, facts: RecipientFacts): Entry {
  return {
    on: notBeforeOpening(knownOn),
    hour: '09',
    actor: 'import@example',
    reason: 'Acquirers, from public sources',
    changes: [recordedFrom('recipient', demonstrationId('recipient', key), from, facts)],
  };
}

function factsOf(legalName: string, row: Row): RecipientFacts {
  return publicRecipient({
    kind: 'ACQUIRER',
    legalName,
    establishedIn: row.optional('acquirer_country'),
    fromPrecision: precisionOf(row.optional('completed_on')),
    ...row.provenance(),
  });
}
