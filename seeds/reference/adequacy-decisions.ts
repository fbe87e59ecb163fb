import type { AdequacyDecisionFacts } from '../../src/domain/register/adequacy-decision.js';
import { REGIMES } from '../../src/domain/register/regime.js';
import { FOREVER } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { stableId } from '../stable-id.js';
import { beginningOf, daysOf } from './publication.js';
import type { Publication } from './publication.js';
import { readTable } from './table.js';
import type { Row } from './table.js';

const SCOPE_KINDS: readonly AdequacyDecisionFacts['scopeKind'][] = [
  'WHOLE',
  'SECTOR',
  'COMMERCIAL_ORGANISATIONS',
  'CERTIFIED_RECIPIENTS',
  'INTERNATIONAL_ORGANISATION',
  'INTERIM_NOT_A_TRANSFER',
  'INDICATIVE_LIST',
];

/** Every finding of adequacy of the three regimes, and every end of one, as each became public. */
export function adequacyDecisions(): readonly Publication<'adequacyDecision'>[] {
  return readTable('adequacy.csv').flatMap((row) => {
    const publicOn = row.day('public_on');
    const endPublicOn = row.optionalDay('end_public_on') ?? publicOn;
    return daysOf(publicOn, row.optionalDay('review_public_on'), endPublicOn).map((day) => ({
      publicOn: day,
      because: because(row, day),
      change: changeAsOf(row, day, endPublicOn),
    }));
  });
}

function because(row: Row, day: LocalDate): string {
  const instrument = row.text('instrument');
  if (day === row.day('public_on')) return instrument;
  if (day !== row.optionalDay('end_public_on')) return `Review of ${instrument}`;
  return `${row.text('ended_by')} (known: ${row.text('end_public_note')})`;
}

function changeAsOf(row: Row, day: LocalDate, endPublicOn: LocalDate) {
  const endIsPublic = endPublicOn <= day;
  const reviewIsPublic = (row.optionalDay('review_public_on') ?? FOREVER) <= day;
  const to = row.optionalDayAfter(endIsPublic ? 'last_day_covered' : 'last_day_foreseen');
  return {
    noun: 'adequacyDecision',
    id: idOf(row),
    valid: { from: row.day('in_force_from'), to: to ?? FOREVER },
    facts: {
      regime: row.oneOf('regime', REGIMES),
      territory: row.text('territory_code'),
      territoryName: row.text('territory_name'),
      instrument: row.text('instrument'),
      celex: row.optional('celex'),
      adoptedOn: row.optionalDay('adopted_on'),
      scopeKind: row.oneOf('scope_kind', SCOPE_KINDS),
      scopeNote: row.text('scope_note'),
      condition: row.words('condition'),
      effectUncertainFrom: row.optionalDay('effect_uncertain_from'),
      endedBy: endIsPublic ? row.optional('ended_by') : null,
      nextReviewOn: reviewIsPublic ? row.optionalDay('next_review_on') : null,
      reviewNote: reviewIsPublic ? row.optional('review_note') : null,
      ...row.lawProvenance(),
    },
  } as const;
}

function idOf(row: Row): string {
  const name = ['regime', 'territory_code', 'instrument', 'in_force_from'].map((column) =>
    row.text(column),
  );
  return stableId(`adequacyDecision:${name.join(':')}`, beginningOf(row.day('public_on')));
}
