import type { TerritoryFacts } from '../../src/domain/register/territory.js';
import { BEGINNING, FOREVER, localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Period } from '../../src/domain/time/period.js';
import { stableId } from '../stable-id.js';
import { grouped } from './grouped.js';
import { beginningOf } from './publication.js';
import type { Publication } from './publication.js';
import { readTable } from './table.js';
import type { Row } from './table.js';

const KINDS = ['COUNTRY', 'PART', 'GROUP', 'INTERNATIONAL_ORGANISATION'] as const;

/** The day on which Directive 95/46/EC applied: what was settled by then counts as known from then. */
export const BASELINE = localDate('1998-10-24');

type Membership = Pick<
  TerritoryFacts,
  'euMember' | 'eeaMember' | 'freeFlow' | 'gdprAppliesFrom' | 'unsettledFrom'
>;

const OUTSIDE: Membership = {
  euMember: null,
  eeaMember: null,
  freeFlow: null,
  gdprAppliesFrom: null,
  unsettledFrom: null,
};

/** Every country, part of a country and organisation, and where it belonged, as each became public. */
export function territories(): readonly Publication<'territory'>[] {
  const memberships = grouped(readTable('memberships.csv'), (row) => row.text('code'));
  return readTable('territories.csv').flatMap((row) =>
    publications(row, memberships.get(row.text('code')) ?? []),
  );
}

function publications(row: Row, memberships: readonly Row[]): readonly Publication<'territory'>[] {
  const code = row.text('code');
  const publication = (
    publicOn: LocalDate,
    because: string,
    membership: Membership,
    note: string | null,
  ): Publication<'territory'> => ({
    publicOn,
    because,
    change: {
      noun: 'territory',
      id: stableId(`territory:${code}`, beginningOf(BASELINE)),
      valid: { from: BEGINNING, to: FOREVER },
      facts: {
        code,
        name: row.text('name'),
        kind: row.oneOf('kind', KINDS),
        parentCode: row.optional('parent_code'),
        ...membership,
        note,
        ...row.provenance(),
      },
    },
  });
  // The notes tell the whole story, so they wait for its last chapter.
  const noteAfter = (chapters: number) =>
    chapters === memberships.length ? row.optional('note') : null;
  const known = memberships.map((step, index) =>
    publication(step.day('public_on'), step.text('act'), membershipOf(step), noteAfter(index + 1)),
  );
  if (known[0]?.publicOn === BASELINE) return known;
  return [publication(BASELINE, 'ISO 3166-1', OUTSIDE, noteAfter(0)), ...known];
}

function membershipOf(step: Row): Membership {
  return {
    euMember: period(step, 'eu'),
    eeaMember: period(step, 'eea'),
    freeFlow: period(step, 'free_flow'),
    gdprAppliesFrom: step.optionalDay('gdpr_applies_from'),
    unsettledFrom: step.optionalDay('unsettled_from'),
  };
}

/** Empty on both sides is no period; an end without a beginning was so since before anyone asks. */
function period(step: Row, name: string): Period<LocalDate> | null {
  const from = step.optionalDay(`${name}_from`);
  const to = step.optionalDayAfter(`${name}_until`);
  return from === null && to === null ? null : { from: from ?? BEGINNING, to: to ?? FOREVER };
}
