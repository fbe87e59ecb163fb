import { describe, expect, it } from '@jest/globals';
import { checkRecipient } from '../../../../src/domain/commands/checks/recipient.js';
import { aFlow, aRecipient } from '../../coverage/a-dossier.js';
import { table } from '../../table.js';
import { aKnown, aSubject, company, entry, said } from '../a-known.js';
import { givenFacts } from '../given.js';

const known = aKnown(
  company('holding'),
  company('middle', { parentId: 'holding' }),
  company('below', { parentId: 'it', branchOfId: 'it' }),
  company('under', { parentId: 'holding' }, '2020-01-01', '2024-01-01'),
  company('under', { parentId: 'it' }, '2024-01-01', '2025-01-01'),
  company('one', { parentId: 'two' }),
  company('two', { parentId: 'one' }),
  entry('dataFlow', 'hired', aFlow({ recipientId: 'it' }), '2024-01-01', '2025-01-01'),
  entry(
    'dataFlow',
    'passing',
    aFlow({ exporterId: 'it', exporterRole: 'SUB_PROCESSOR' }),
    '2026-01-01',
    '2027-01-01',
  ),
  entry(
    'authorityDisclosure',
    'asked',
    givenFacts('authorityDisclosure', { authorityId: 'it' }),
    '2022-01-01',
    '2023-01-01',
  ),
);

describe('checkRecipient', () => {
  it.each(table<'facts' | 'from' | 'to' | 'expected'>`
    facts                       | from            | to              | expected
    ${{}}                       | ${'2024-01-01'} | ${'2025-01-01'} | ${[]}
    ${{ parentId: 'middle' }}   | ${'2024-01-01'} | ${'2025-01-01'} | ${[]}
    ${{ parentId: 'nobody' }}   | ${'2024-01-01'} | ${'2025-01-01'} | ${[]}
    ${{ parentId: 'it' }}       | ${'2024-01-01'} | ${'2025-01-01'} | ${['PARENT_LOOP parentId id=it']}
    ${{ parentId: 'below' }}    | ${'2024-01-01'} | ${'2025-01-01'} | ${['PARENT_LOOP parentId id=it']}
    ${{ branchOfId: 'below' }}  | ${'2024-01-01'} | ${'2025-01-01'} | ${['PARENT_LOOP branchOfId id=it']}
    ${{ parentId: 'one' }}      | ${'2024-01-01'} | ${'2025-01-01'} | ${['PARENT_LOOP parentId id=one']}
    ${{ parentId: 'under' }}    | ${'2023-01-01'} | ${'2024-01-01'} | ${[]}
    ${{ parentId: 'under' }}    | ${'2023-01-01'} | ${'2024-01-02'} | ${['PARENT_LOOP parentId id=it']}
    ${{ parentId: 'under' }}    | ${'2025-01-01'} | ${'2026-01-01'} | ${[]}
  `)('with $facts from $from to $to: $expected', ({ facts, from, to, expected }) => {
    const subject = aSubject('recipient', aRecipient(facts), from, to);
    expect(said(checkRecipient(subject, known))).toEqual(expected);
  });

  it.each(table<'kind' | 'from' | 'to' | 'flow'>`
    kind                  | from            | to              | flow
    ${'AUTHORITY'}        | ${'2023-01-01'} | ${'2024-01-01'} | ${null}
    ${'AUTHORITY'}        | ${'2023-01-01'} | ${'2024-01-02'} | ${'hired'}
    ${'ACQUIRER'}         | ${'2024-12-31'} | ${'2025-06-01'} | ${'hired'}
    ${'AUTHORITY'}        | ${'2025-01-01'} | ${'2026-01-01'} | ${null}
    ${'AUTHORITY'}        | ${'2025-01-01'} | ${'2026-01-02'} | ${'passing'}
    ${'SERVICE_PROVIDER'} | ${'2023-01-01'} | ${'2027-01-01'} | ${null}
  `)('as $kind from $from to $to, a processor in 2024 and 2026: $flow', (row) => {
    const facts = aRecipient({ kind: row.kind, legalName: 'Example NV' });
    const subject = aSubject('recipient', facts, row.from, row.to);
    const expected =
      row.flow === null
        ? []
        : [`KIND_CANNOT_HOLD kind id=${String(row.flow)} name=Example NV kind=${String(row.kind)}`];
    expect(said(checkRecipient(subject, known))).toEqual(expected);
  });

  it.each(table<'noun' | 'facts' | 'kind' | 'rule'>`
    noun                     | facts                         | kind                  | rule
    ${'processingAgreement'} | ${{ processorId: 'papered' }} | ${'AUTHORITY'}        | ${'GDPR 28'}
    ${'processingAgreement'} | ${{ processorId: 'papered' }} | ${'ACQUIRER'}         | ${'GDPR 28'}
    ${'processingAgreement'} | ${{ processorId: 'papered' }} | ${'SERVICE_PROVIDER'} | ${null}
    ${'processingAgreement'} | ${{ processorId: 'other' }}   | ${'AUTHORITY'}        | ${null}
    ${'subProcessorNotice'}  | ${{ processorId: 'papered' }} | ${'AUTHORITY'}        | ${'GDPR 28'}
    ${'standing'}            | ${{ recipientId: 'papered' }} | ${'AUTHORITY'}        | ${'GDPR 45'}
    ${'standing'}            | ${{ recipientId: 'papered' }} | ${'ACQUIRER'}         | ${null}
    ${'authorityDisclosure'} | ${{ authorityId: 'papered' }} | ${'SERVICE_PROVIDER'} | ${'GDPR 48'}
    ${'authorityDisclosure'} | ${{ authorityId: 'papered' }} | ${'AUTHORITY'}        | ${null}
  `)('named in a $noun, as $kind: $rule', ({ noun, facts, kind, rule }) => {
    const named = entry(noun, 'paper', givenFacts(noun, facts), '2024-01-01', '2025-01-01');
    const asKind = (to: string): readonly (readonly [string, string])[] =>
      checkRecipient(
        { ...aSubject('recipient', aRecipient({ kind }), '2023-01-01', to), id: 'papered' },
        aKnown(named),
      ).map(({ code, rule: article }) => [code, article]);
    const code = rule === 'GDPR 48' ? 'NOT_AN_AUTHORITY' : 'KIND_CANNOT_HOLD';
    expect(asKind('2024-01-02')).toEqual(rule === null ? [] : [[code, rule]]);
    expect(asKind('2024-01-01')).toEqual([]);
  });
});
