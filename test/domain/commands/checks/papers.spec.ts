import { describe, expect, it } from '@jest/globals';
import {
  checkAgreement,
  checkAssessment,
  checkDerogation,
  checkNotice,
  checkStanding,
} from '../../../../src/domain/commands/checks/papers.js';
import { aFlow, aSafeguard } from '../../coverage/a-dossier.js';
import { table } from '../../table.js';
import { aKnown, aSubject, company, entry, said } from '../a-known.js';
import { givenFacts } from '../given.js';

const known = aKnown(
  company('exporter'),
  company('importer', {}, '2020-01-01', '2025-01-01'),
  company('court', { kind: 'AUTHORITY' }),
  entry('safeguard', 'paper', aSafeguard()),
  entry('dataFlow', 'theirs', aFlow()),
  entry('dataFlow', 'another', aFlow({ recipientId: 'stranger' })),
);

describe('a derogation', () => {
  it.each(table<'code' | 'expected'>`
    code                      | expected
    ${'EU-49-1-B'}            | ${[]}
    ${'EU-46-2-C-SCC2021-M2'} | ${['WRONG_KIND_OF_TOOL code code=EU-46-2-C-SCC2021-M2 kind=SAFEGUARD']}
    ${'NOBODY KNOWS'}         | ${[]}
  `)('on $code: $expected', ({ code, expected }) => {
    const subject = aSubject('derogation', givenFacts('derogation', { code }));
    expect(said(checkDerogation(subject, known))).toEqual(expected);
  });
});

describe('an assessment', () => {
  it.each(table<'facts' | 'expected'>`
    facts                                                         | expected
    ${{}}                                                         | ${[]}
    ${{ safeguardId: 'paper', exporterId: 'exporter' }}           | ${[]}
    ${{ safeguardId: 'paper' }}                                   | ${[]}
    ${{ safeguardId: 'paper', exporterId: 'court' }}              | ${['NOT_A_PARTY exporterId id=court']}
    ${{ safeguardId: 'paper', recipientId: 'court' }}             | ${['NOT_A_PARTY recipientId id=court']}
    ${{ safeguardId: 'nobody knows', recipientId: 'court' }}      | ${[]}
    ${{ reviewDueOn: '2024-01-01' }}                              | ${[]}
    ${{ reviewDueOn: '2023-12-31' }}                              | ${['PERIOD_REVERSED reviewDueOn from=2024-01-01 to=2023-12-31']}
    ${{ flowIds: ['theirs', 'another'] }}                         | ${['NOT_A_PARTY flowIds.1 id=another']}
  `)('with $facts: $expected', ({ facts, expected }) => {
    const subject = aSubject(
      'transferImpactAssessment',
      givenFacts('transferImpactAssessment', facts),
    );
    expect(said(checkAssessment(subject, known))).toEqual(expected);
  });
});

describe('a contract with a processor', () => {
  it.each(table<'facts' | 'expected'>`
    facts                                             | expected
    ${{}}                                             | ${[]}
    ${{ processorId: 'exporter' }}                    | ${['NOT_A_PARTY processorId id=exporter']}
    ${{ processorId: 'court' }}                       | ${['KIND_CANNOT_HOLD processorId id=court name=court Ltd kind=AUTHORITY']}
    ${{ endsOn: '2024-01-02' }}                       | ${[]}
    ${{ endsOn: '2024-01-01' }}                       | ${['PERIOD_REVERSED endsOn from=2024-01-01 to=2024-01-01']}
    ${{ signedOn: '2019-12-31' }}                     | ${['RECIPIENT_NOT_ACTIVE processorId id=importer name=importer Ltd day=2019-12-31']}
    ${{ signedOn: '2020-01-01' }}                     | ${[]}
    ${{ controllerId: 'importer', processorId: 'exporter', signedOn: '2025-01-01' }} | ${['RECIPIENT_NOT_ACTIVE controllerId id=importer name=importer Ltd day=2025-01-01']}
    ${{ flowIds: ['theirs', 'another'] }}             | ${['NOT_A_PARTY flowIds.1 id=another']}
  `)('with $facts: $expected', ({ facts, expected }) => {
    const subject = aSubject('processingAgreement', givenFacts('processingAgreement', facts));
    expect(said(checkAgreement(subject, known))).toEqual(expected);
  });
});

describe('a notice of a sub-processor', () => {
  it.each(table<'facts' | 'expected'>`
    facts                             | expected
    ${{}}                             | ${[]}
    ${{ subProcessorId: 'exporter' }} | ${[]}
    ${{ subProcessorId: 'importer' }} | ${['NOT_A_PARTY subProcessorId id=importer']}
    ${{ objectBy: '2024-01-01' }}     | ${[]}
    ${{ objectBy: '2023-12-31' }}     | ${['PERIOD_REVERSED objectBy from=2024-01-01 to=2023-12-31']}
    ${{ processorId: 'court' }}       | ${['KIND_CANNOT_HOLD processorId id=court name=court Ltd kind=AUTHORITY']}
  `)('with $facts: $expected', ({ facts, expected }) => {
    const subject = aSubject('subProcessorNotice', givenFacts('subProcessorNotice', facts));
    expect(said(checkNotice(subject, known))).toEqual(expected);
  });
});

describe('a standing', () => {
  it.each(table<'recipientId' | 'expected'>`
    recipientId   | expected
    ${'importer'} | ${[]}
    ${'court'}    | ${['KIND_CANNOT_HOLD recipientId id=court name=court Ltd kind=AUTHORITY']}
  `)('of $recipientId: $expected', ({ recipientId, expected }) => {
    const subject = aSubject('standing', givenFacts('standing', { recipientId }));
    expect(said(checkStanding(subject, known))).toEqual(expected);
  });
});
