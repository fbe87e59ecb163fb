import { describe, expect, it } from '@jest/globals';
import { knownCodes } from '../../../../src/domain/commands/checks/known-codes.js';
import { table } from '../../table.js';
import { aKnown, aSubject, said } from '../a-known.js';
import { givenFacts } from '../given.js';

describe('knownCodes', () => {
  it.each(table<'noun' | 'facts' | 'expected'>`
    noun           | facts                                 | expected
    ${'recipient'} | ${{ establishedIn: 'NL' }}            | ${[]}
    ${'recipient'} | ${{ establishedIn: 'Holland' }}       | ${['UNKNOWN_TERRITORY establishedIn code=Holland']}
    ${'recipient'} | ${{ serviceTypes: ['auditing', 'x'] }} | ${['UNKNOWN_CODE serviceTypes.1 code=x scheme=SERVICE_TYPE']}
    ${'dataFlow'}  | ${{ destination: 'nl' }}              | ${['UNKNOWN_TERRITORY destination code=nl']}
    ${'dataFlow'}  | ${{ dataCategories: ['auditing'] }}   | ${['UNKNOWN_CODE dataCategories.0 code=auditing scheme=DATA_CATEGORY']}
    ${'safeguard'} | ${{ code: 'EU-46' }}                  | ${['UNKNOWN_CODE code code=EU-46 scheme=TOOL']}
    ${'safeguard'} | ${{}}                                 | ${[]}
  `)('of a $noun with $facts: $expected', ({ noun, facts, expected }) => {
    expect(said(knownCodes(aSubject(noun, givenFacts(noun, facts)), aKnown()))).toEqual(expected);
  });
});
