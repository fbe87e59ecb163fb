import { describe, expect, it } from '@jest/globals';
import {
  checkBusinessTransfer,
  checkDecision,
  checkDisclosure,
} from '../../../../src/domain/commands/checks/events.js';
import { table } from '../../table.js';
import { aKnown, aSubject, company, said } from '../a-known.js';
import { givenFacts } from '../given.js';

const known = aKnown(
  company('exporter'),
  company('court', { kind: 'AUTHORITY' }),
  company('delta', { kind: 'ACQUIRER' }),
);

describe('an authority asks', () => {
  it.each(table<'facts' | 'expected'>`
    facts                                                              | expected
    ${{}}                                                              | ${[]}
    ${{ authorityId: 'delta' }}                                        | ${['NOT_AN_AUTHORITY authorityId id=delta name=delta Ltd kind=ACQUIRER']}
    ${{ askedId: 'court' }}                                            | ${['NOT_A_PARTY askedId id=court']}
    ${{ decision: 'DISCLOSED' }}                                       | ${['GROUND_REQUIRED groundCode decision=DISCLOSED']}
    ${{ decision: 'PARTLY_DISCLOSED' }}                                | ${['GROUND_REQUIRED groundCode decision=PARTLY_DISCLOSED']}
    ${{ decision: 'DISCLOSED', groundCode: 'EU-49-1-D' }}              | ${[]}
    ${{ decision: 'UNDER_REVIEW' }}                                    | ${[]}
    ${{ decision: 'REFUSED' }}                                         | ${[]}
  `)('$facts: $expected', ({ facts, expected }) => {
    const subject = aSubject('authorityDisclosure', givenFacts('authorityDisclosure', facts));
    expect(said(checkDisclosure(subject, known))).toEqual(expected);
  });

  it('is asked of those days only', () => {
    const later = aKnown(
      company('court', { kind: 'OTHER' }, '2020-01-01', '2024-01-01'),
      company('court', { kind: 'AUTHORITY' }, '2024-01-01'),
    );
    const facts = givenFacts('authorityDisclosure');
    const on = (from: string): readonly string[] =>
      said(checkDisclosure(aSubject('authorityDisclosure', facts, from), later));
    expect(on('2024-01-01')).toEqual([]);
    expect(on('2023-12-31')).toEqual([
      'NOT_AN_AUTHORITY authorityId id=court name=court Ltd kind=OTHER',
    ]);
  });
});

describe('a deal', () => {
  it.each(table<'facts' | 'expected'>`
    facts                                                       | expected
    ${{}}                                                       | ${[]}
    ${{ acquirerId: 'delta', transferorId: 'exporter' }}        | ${[]}
    ${{ acquirerId: 'delta', transferorId: 'delta' }}           | ${['NOT_A_PARTY acquirerId id=delta']}
    ${{ acquirerId: 'court' }}                                  | ${['KIND_CANNOT_HOLD acquirerId id=court name=court Ltd kind=AUTHORITY']}
    ${{ outcome: 'COMPLETED' }}                                 | ${['FACT_MISSING completedOn fact=completedOn']}
    ${{ outcome: 'COMPLETED', completedPrecision: 'UNKNOWN' }} | ${[]}
    ${{ outcome: 'COMPLETED', completedOn: '2024-07' }}         | ${[]}
  `)('$facts: $expected', ({ facts, expected }) => {
    const subject = aSubject('businessTransfer', givenFacts('businessTransfer', facts));
    expect(said(checkBusinessTransfer(subject, known))).toEqual(expected);
  });
});

describe('law', () => {
  it.each(table<'source' | 'expected'>`
    source                        | expected
    ${'OJ L 44, 24.2.2022, p. 1'} | ${[]}
    ${null}                       | ${['SOURCE_REQUIRED source']}
    ${'  '}                       | ${['SOURCE_REQUIRED source']}
  `)('with the source $source: $expected', ({ source, expected }) => {
    const facts = { ...givenFacts('adequacyDecision'), source };
    expect(said(checkDecision(aSubject('adequacyDecision', facts), known))).toEqual(expected);
  });
});
