import { describe, expect, it } from '@jest/globals';
import { sameFact } from '../../../src/domain/commands/same-fact.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { table } from '../table.js';
import { givenFacts } from './given.js';

const LATER = localDate('2025-01-01');

describe('sameFact', () => {
  it.each(table<'noun' | 'one' | 'other' | 'same'>`
    noun | one | other | same
    ${'standing'} | ${{ held: true }} | ${{ held: false }} | ${true}
    ${'standing'} | ${{ scheme: 'DPF' }} | ${{ scheme: 'DPF_UK' }} | ${false}
    ${'dataFlow'} | ${{ purposes: ['a', 'b'] }} | ${{ purposes: ['b', 'a'], note: 'again' }} | ${true}
    ${'dataFlow'} | ${{ destination: 'IN' }} | ${{ destination: 'PH' }} | ${false}
    ${'dataFlow'} | ${{ staffData: false }} | ${{ staffData: true }} | ${false}
    ${'safeguard'} | ${{ flowIds: ['a', 'b'] }} | ${{ flowIds: ['b', 'a'], title: 'again' }} | ${true}
    ${'safeguard'} | ${{ flowIds: null }} | ${{ flowIds: ['a'] }} | ${false}
    ${'safeguard'} | ${{}} | ${{ executedOn: LATER }} | ${false}
    ${'derogation'} | ${{}} | ${{ evidencedOn: LATER }} | ${true}
    ${'derogation'} | ${{}} | ${{ code: 'EU-49-1-A' }} | ${false}
    ${'transferImpactAssessment'} | ${{ flowIds: ['a'] }} | ${{ flowIds: ['a'], conclusion: 'NEGATIVE' }} | ${true}
    ${'transferImpactAssessment'} | ${{}} | ${{ completedOn: LATER }} | ${false}
    ${'processingAgreement'} | ${{ flowIds: ['a'] }} | ${{ flowIds: ['a'], points: ['A'] }} | ${true}
    ${'processingAgreement'} | ${{}} | ${{ signedOn: LATER }} | ${false}
    ${'processingActivity'} | ${{ name: 'Claims' }} | ${{ name: 'CLAIMS' }} | ${true}
    ${'processingActivity'} | ${{ name: 'Claims' }} | ${{ name: 'Sales' }} | ${false}
    ${'authorityDisclosure'} | ${{}} | ${{ decision: 'REFUSED' }} | ${true}
    ${'authorityDisclosure'} | ${{}} | ${{ legalReference: 'Order 2' }} | ${false}
    ${'subProcessorNotice'} | ${{ subProcessorName: 'X Ltd' }} | ${{ subProcessorName: 'x LTD' }} | ${true}
    ${'subProcessorNotice'} | ${{}} | ${{ receivedOn: LATER }} | ${false}
    ${'businessTransfer'} | ${{ outcome: 'ANNOUNCED' }} | ${{ outcome: 'COMPLETED' }} | ${true}
    ${'businessTransfer'} | ${{}} | ${{ what: 'Half of the shares' }} | ${false}
    ${'adequacyDecision'} | ${{}} | ${{ source: 'elsewhere' }} | ${true}
    ${'adequacyDecision'} | ${{}} | ${{ regime: 'CH' }} | ${false}
    ${'statement'} | ${{}} | ${{ controllerName: 'Another' }} | ${true}
    ${'statement'} | ${{}} | ${{ language: 'nl' }} | ${false}
  `)('says of a $noun with $one and one with $other: $same', ({ noun, one, other, same }) => {
    const [first, second] = [one, other].map((facts) => sameFact(noun, givenFacts(noun, facts)));
    expect(first).not.toBeNull();
    expect(first === second).toBe(same);
  });

  it('lets two companies be alike', () => {
    expect(sameFact('recipient', givenFacts('recipient'))).toBeNull();
  });
});
