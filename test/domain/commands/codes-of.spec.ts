import { describe, expect, it } from '@jest/globals';
import { codesOf } from '../../../src/domain/commands/codes-of.js';
import { table } from '../table.js';
import { givenFacts } from './given.js';

describe('codesOf', () => {
  it.each(table<'noun' | 'facts' | 'codes'>`
    noun                          | facts                                           | codes
    ${'recipient'}                | ${{ establishedIn: 'BE', serviceTypes: ['auditing'] }} | ${['TERRITORY establishedIn BE', 'SERVICE_TYPE serviceTypes.0 auditing']}
    ${'recipient'}                | ${{ organisationCode: 'EPO' }}                  | ${['TERRITORY organisationCode EPO']}
    ${'dataFlow'}                 | ${{ destination: 'IN', circumstances: { transitThrough: 'US', foreignParentIn: 'CN', hostedIn: 'IE' } }} | ${['TERRITORY destination IN', 'TERRITORY circumstances.transitThrough US', 'TERRITORY circumstances.foreignParentIn CN', 'TERRITORY circumstances.hostedIn IE', 'PURPOSE purposes.0 administrative_messages', 'DATA_CATEGORY dataCategories.0 name']}
    ${'dataFlow'}                 | ${{ dataSubjects: ['policy_holder'], purposes: [], dataCategories: [] }} | ${['DATA_SUBJECT dataSubjects.0 policy_holder']}
    ${'safeguard'}                | ${{ code: 'EU-45' }}                            | ${['TOOL code EU-45']}
    ${'derogation'}               | ${{ code: 'EU-49-1-B' }}                        | ${['TOOL code EU-49-1-B']}
    ${'transferImpactAssessment'} | ${{ territory: 'IN' }}                          | ${['TERRITORY territory IN']}
    ${'processingActivity'}       | ${{ purposes: ['a', 'b'] }}                     | ${['PURPOSE purposes.0 a', 'PURPOSE purposes.1 b']}
    ${'adequacyDecision'}         | ${{ territory: 'KR' }}                          | ${['TERRITORY territory KR']}
    ${'adequacyDecision'}         | ${{ territory: 'EEA' }}                         | ${[]}
    ${'businessTransfer'}         | ${{ countries: ['HK', 'KR'] }}                  | ${['TERRITORY countries.0 HK', 'TERRITORY countries.1 KR']}
    ${'authorityDisclosure'}      | ${{ groundCode: 'EU-49-1-D' }}                  | ${['TOOL groundCode EU-49-1-D']}
    ${'authorityDisclosure'}      | ${{}}                                           | ${[]}
    ${'subProcessorNotice'}       | ${{ country: 'BR' }}                            | ${['TERRITORY country BR']}
    ${'standing'}                 | ${{}}                                           | ${[]}
  `)('of a $noun with $facts are $codes', ({ noun, facts, codes }) => {
    expect(
      codesOf(noun, givenFacts(noun, facts)).map(
        ({ scheme, path, code }) => `${scheme} ${path} ${code}`,
      ),
    ).toEqual(codes);
  });
});
