import type { TerritoryFacts } from '../../src/domain/register/territory.js';
import { BEGINNING, FOREVER, localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Period } from '../../src/domain/time/period.js';
import { stableId } from '../stable-id.js';
import { grouped } from '../../src/domain/grouped.js';
import { beginningOf } from './publication.js';
import type { Publication } from './publication.js';
import { readTable } from './table.js';
import type { Row } from './table.js';

const KINDS = ['COUNTRY', 'PART', 'GROUP', 'INTERNATIONAL_ORGANISATION'] as const;

/** Directive 95/46/EC applied from this day: what was settled by then counts as known from then. */
const BASELINE = localDate('1998-10-24');

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

/** One act, and where a territory belonged as the public knew it from then on. */
type Chapter = {
  readonly publicOn: LocalDate;
  readonly because: string;
  readonly membership: Membership;
};

/** Every country, part and organisation, and where it belonged, as that became public. */
export function territories(): readonly Publication<'territory'>[] {
  const memberships = grouped(readTable('memberships.csv'), (row) => row.text('code'));
  return readTable('territories.csv').flatMap((row) => {
    const story = chapters(memberships.get(row.text('code')) ?? []);
    return story.map(({ publicOn, because, membership }, index) => {
      // The notes tell the whole story, so they wait for its last chapter.
      const note = index === story.length - 1 ? row.optional('note') : null;
      return { publicOn, because, change: changeTo(row, membership, note) };
    });
  });
}

function chapters(steps: readonly Row[]): readonly Chapter[] {
  const known = steps.map((step) => ({
    publicOn: step.day('public_on'),
    because: step.text('act'),
    membership: membershipOf(step),
  }));
  if (known[0]?.publicOn === BASELINE) return known;
  return [{ publicOn: BASELINE, because: 'ISO 3166-1', membership: OUTSIDE }, ...known];
}

function changeTo(row: Row, membership: Membership, note: string | null) {
  const code = row.text('code');
  return {
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
      ...row.lawProvenance(),
    },
  } as const;
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
