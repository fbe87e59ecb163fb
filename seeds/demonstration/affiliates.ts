import type { RecipientFacts } from '../../src/domain/register/recipient.js';
import { BEGINNING, FOREVER } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { readTable } from '../reference/table.js';
import type { Row } from '../reference/table.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';
import { notBeforeOpening } from './opening.js';
import { publicRecipient } from '../reference/public-recipient.js';

const ENTITY_TYPES = ['COMPANY', 'BRANCH', 'JOINT_VENTURE'] as const;
const PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'UNKNOWN'] as const;
const GROUP = 'The Cigna Group';

/** What holds of an affiliate from a day on, `null` when nothing does. */
type Stage = {
  readonly from: LocalDate;
  readonly facts: RecipientFacts | null;
  readonly reason: string;
};

/**
 * The companies, branches and joint ventures of the group, as public sources show them. What
 * happened after the opening is recorded on its day; whatever is older, at the opening.
 */
export function affiliates(): readonly Entry[] {
  const rows = readTable('../demonstration/affiliates.csv');
  const names = rows
    .filter((row) => row.text('entity_type') !== 'BRANCH')
    .map((row) => row.text('legal_name'));
  return rows.flatMap((row) =>
    stages(row, names).map(({ from, facts, reason }) => ({
      on: notBeforeOpening(from),
      hour: '09' as const,
      actor: 'import@example',
      reason,
      changes: [
        {
          noun: 'recipient' as const,
          id: demonstrationId('recipient', row.text('legal_name')),
          valid: { from, to: FOREVER },
          facts,
        },
      ],
    })),
  );
}

function stages(row: Row, names: readonly string[]): readonly Stage[] {
  const facts = factsOf(row, names);
  const since = row.optionalDay('since') ?? BEGINNING;
  const reason = 'Affiliates of the group, from public lists';
  const renamedOn = row.optionalDay('earlier_name_until');
  const named =
    renamedOn === null
      ? [{ from: since, facts, reason }]
      : renamed(row, facts, since, renamedOn, reason);
  const until = row.optionalDay('until');
  return until === null ? named : [...named, departure(row, facts, until)];
}

/** A company that had another name until the day it took its present one. */
function renamed(
  row: Row,
  facts: RecipientFacts,
  since: LocalDate,
  renamedOn: LocalDate,
  reason: string,
): readonly Stage[] {
  const before = { ...facts, legalName: row.text('earlier_name'), shortName: null };
  return [
    { from: since, facts: before, reason },
    { from: renamedOn, facts, reason: `${before.legalName} was renamed ${facts.legalName}` },
  ];
}

/** In a share deal the company lives on in the buyer's group; otherwise nothing is left of it. */
function departure(row: Row, facts: RecipientFacts, until: LocalDate): Stage {
  const buyer = row.optional('sold_to');
  if (buyer === null) return { from: until, facts: null, reason: `End of ${facts.legalName}` };
  return {
    from: until,
    reason: `Companies sold to ${buyer}`,
    facts: {
      ...facts,
      kind: 'OTHER',
      inGroup: false,
      parentId: demonstrationId('recipient', buyer),
      fromPrecision: 'DAY',
    },
  };
}

function factsOf(row: Row, names: readonly string[]): RecipientFacts {
  const legalName = row.text('legal_name');
  const entityType = row.oneOf('entity_type', ENTITY_TYPES);
  const activity = row.optional('activity');
  return publicRecipient({
    kind: 'AFFILIATE',
    legalName,
    shortName: row.optional('short_name'),
    establishedIn: row.text('country'),
    city: row.optional('city'),
    jurisdiction: row.optional('jurisdiction'),
    legalForm: row.optional('legal_form'),
    registrationNumber: row.optional('registration_number'),
    branchOfId:
      entityType === 'BRANCH' ? demonstrationId('recipient', owner(legalName, names)) : null,
    parentId: legalName === GROUP ? null : demonstrationId('recipient', GROUP),
    inGroup: true,
    entityType,
    activity,
    sector: activity?.includes('insurer') === true ? 'insurance' : null,
    fromPrecision: row.oneOf('since_precision', PRECISIONS),
    toPrecision: row.oneOf('until_precision', PRECISIONS),
    seenOn: row.optional('seen_on'),
    note: row.optional('note'),
    ...row.provenance(),
  });
}

/** A branch carries the name of the company it is part of, then a comma. */
function owner(branch: string, names: readonly string[]): string {
  const found = names
    .filter((name) => branch.toLowerCase().startsWith(`${name.toLowerCase()},`))
    .toSorted((one, other) => other.length - one.length)[0];
  if (found === undefined) throw new Error(`${branch} is a branch of no company in the table.`);
  return found;
}
