import { describe, expect, it } from '@jest/globals';
import { consequencesOf } from '../../../src/domain/commands/consequences.js';
import type { BusinessTransferFacts } from '../../../src/domain/register/business-transfer.js';
import type { Change } from '../../../src/domain/register/change.js';
import type { SafeguardParty } from '../../../src/domain/register/safeguard.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { aSafeguard } from '../coverage/a-dossier.js';
import { table } from '../table.js';
import { aKnown, company, days, entry } from './a-known.js';
import { givenFacts } from './given.js';

const ON = localDate('2024-07-01');

function party(
  recipientId: string,
  joinedOn: string | null,
  leftOn: string | null = null,
): SafeguardParty {
  return {
    recipientId,
    side: 'IMPORTER',
    joinedOn: joinedOn === null ? null : localDate(joinedOn),
    leftOn: leftOn === null ? null : localDate(leftOn),
  };
}

const known = aKnown(
  company(
    'sold',
    { kind: 'AFFILIATE', inGroup: true, parentId: 'holding' },
    '2020-01-01',
    '2023-01-01',
  ),
  company('sold', { kind: 'AFFILIATE', inGroup: true, city: 'Penang' }, '2023-01-01'),
  company('gone', { kind: 'OTHER', inGroup: false }),
  company('kept', { kind: 'AFFILIATE', inGroup: true }),
  company('buyer', { kind: 'OTHER', inGroup: false }, '2010-01-01'),
  company('provider', { kind: 'SERVICE_PROVIDER', inGroup: false }),
  entry(
    'safeguard',
    'inside',
    aSafeguard({
      options: { insideGroup: true },
      parties: [
        party('kept', '2022-01-01'),
        party('sold', '2022-01-01'),
        party('sold', null),
        party('sold', '2024-07-01'),
        party('sold', '2022-01-01', '2024-07-01'),
        party('sold', '2022-01-01', '2024-07-02'),
      ],
    }),
  ),
  entry(
    'safeguard',
    'rules of the group',
    aSafeguard({ code: 'EU-46-2-B-BCR-C', parties: [party('sold', '2023-01-01')] }),
  ),
  entry(
    'safeguard',
    'of a code nobody knows',
    aSafeguard({ code: 'EU-99', parties: [party('sold', '2023-01-01')] }),
  ),
  entry('safeguard', 'open', aSafeguard({ parties: [party('sold', '2022-01-01')] })),
  entry(
    'safeguard',
    'of others',
    aSafeguard({ options: { insideGroup: true }, parties: [party('kept', '2022-01-01')] }),
  ),
);

const SALE: Partial<BusinessTransferFacts> = {
  deal: 'SHARES',
  direction: 'FROM_GROUP',
  outcome: 'COMPLETED',
  completedOn: ON,
  acquirerId: 'buyer',
  affiliateIds: ['sold'],
};

function deal(facts: Partial<BusinessTransferFacts>): Change<'businessTransfer'> {
  const valid = days('2024-07-01');
  return {
    noun: 'businessTransfer',
    id: 'deal',
    valid,
    facts: givenFacts('businessTransfer', { ...SALE, ...facts }),
  };
}

/** What changed, and from when. */
function follows(facts: Partial<BusinessTransferFacts>): readonly string[] {
  return consequencesOf([deal(facts)], known).map(
    ({ id, valid }) => `${id} ${valid.from}..${valid.to}`,
  );
}

const ALL = [
  'sold 2024-07-01..9999-12-31',
  'buyer 2024-07-01..9999-12-31',
  'inside 2024-07-01..9999-12-31',
  'rules of the group 2024-07-01..9999-12-31',
];

describe('a deal', () => {
  it.each(table<'facts' | 'changed'>`
    facts                               | changed
    ${{}}                               | ${ALL}
    ${{ deal: 'MERGER' }}               | ${ALL}
    ${{ deal: 'ASSETS' }}               | ${['buyer 2024-07-01..9999-12-31']}
    ${{ deal: 'PORTFOLIO' }}            | ${['buyer 2024-07-01..9999-12-31']}
    ${{ outcome: 'ANNOUNCED' }}         | ${[]}
    ${{ outcome: 'TERMINATED' }}        | ${[]}
    ${{ direction: 'TO_GROUP' }}        | ${[]}
    ${{ direction: 'BETWEEN_OTHERS' }}  | ${[]}
    ${{ completedOn: null }}            | ${[]}
    ${{ completedOn: '2024-07' }}       | ${[]}
    ${{ acquirerId: null }}             | ${ALL.filter((each) => !each.startsWith('buyer'))}
    ${{ acquirerId: 'provider' }}       | ${ALL.filter((each) => !each.startsWith('buyer'))}
    ${{ affiliateIds: ['gone'] }}       | ${['buyer 2024-07-01..9999-12-31']}
    ${{ affiliateIds: [] }}             | ${['buyer 2024-07-01..9999-12-31']}
    ${{ completedOn: '2022-12-31' }}    | ${['sold 2022-12-31..2023-01-01', 'sold 2023-01-01..9999-12-31', 'buyer 2022-12-31..9999-12-31', 'inside 2022-12-31..9999-12-31']}
    ${{ completedOn: '2019-01-01' }}    | ${['sold 2020-01-01..2023-01-01', 'sold 2023-01-01..9999-12-31', 'buyer 2019-01-01..9999-12-31']}
  `)('with $facts changes $changed', ({ facts, changed }) => {
    expect(follows(facts)).toEqual(changed);
  });

  it('makes the sold company somebody else’s, and keeps everything else of it', () => {
    const [sold, buyer] = consequencesOf([deal({})], known);
    expect(sold?.facts).toMatchObject({
      kind: 'OTHER',
      inGroup: false,
      parentId: 'buyer',
      city: 'Penang',
      legalName: 'sold Ltd',
    });
    expect(buyer?.facts).toMatchObject({ kind: 'ACQUIRER', legalName: 'buyer Ltd' });
  });

  it('ends what the sold company was bound by that day, and nothing that ended before', () => {
    const parties = consequencesOf([deal({})], known).flatMap(({ noun, facts }) =>
      noun === 'safeguard' && facts !== null ? facts.parties : [],
    );
    expect(parties.map(({ joinedOn, leftOn }) => `${joinedOn}..${leftOn}`)).toEqual([
      '2022-01-01..null',
      '2022-01-01..2024-07-01',
      'null..null',
      '2024-07-01..null',
      '2022-01-01..2024-07-01',
      '2022-01-01..2024-07-01',
      '2023-01-01..2024-07-01',
    ]);
  });

  it('has its consequences once: another note does not sell again what was bought back', () => {
    const onRecord = aKnown(
      entry('businessTransfer', 'deal', givenFacts('businessTransfer', SALE)),
      company('sold', { kind: 'AFFILIATE', inGroup: true }, '2025-01-01'),
    );
    expect(consequencesOf([deal({ note: 'Bought back in 2025' })], onRecord)).toEqual([]);
    expect(consequencesOf([deal({ completedOn: '2024-08-01' })], onRecord)).toHaveLength(1);
  });

  it('that is taken back, and a change of anything else, changes nothing', () => {
    const gone = { ...deal({}), facts: null };
    const other: Change = { noun: 'recipient', id: 'sold', valid: gone.valid, facts: null };
    expect(consequencesOf([gone, other], known)).toEqual([]);
  });
});
