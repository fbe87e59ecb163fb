import { describe, expect, it } from '@jest/globals';
import type { Dated } from '../../../src/domain/bitemporal/version.js';
import { decideCoverages } from '../../../src/domain/coverage/decide-coverages.js';
import { flowGaps } from '../../../src/domain/proposals/flow-gaps.js';
import type { Circumstances } from '../../../src/domain/register/data-flow.js';
import { NO_ANNEXES } from '../../../src/domain/register/no-annexes.js';
import type { PartyRole } from '../../../src/domain/register/party-role.js';
import type { ProcessingAgreementFacts } from '../../../src/domain/register/processing-agreement.js';
import { AGREEMENT_POINTS } from '../../../src/domain/register/processing-agreement.js';
import type { SafeguardFacts } from '../../../src/domain/register/safeguard.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { aDossier, anAssessment, aSafeguard, dated } from '../coverage/a-dossier.js';
import type { Given } from '../coverage/a-dossier.js';
import { givenFacts } from '../commands/given.js';
import { table } from '../table.js';

const ON = localDate('2026-11-23');
const ANNEXES = { ...NO_ANNEXES, securityMeasures: 'Encryption' };

function contract(
  facts: Partial<ProcessingAgreementFacts> = {},
  from?: string,
  to?: string,
): Dated<ProcessingAgreementFacts> {
  const whole = { points: AGREEMENT_POINTS, ...facts };
  return dated('contract', givenFacts('processingAgreement', whole), from, to);
}

function clauses(facts: Partial<SafeguardFacts> = {}, from?: string): Dated<SafeguardFacts> {
  return dated('paper', aSafeguard({ annexes: ANNEXES, ...facts }), from);
}

const CLAUSES = clauses();
const ASSESSED = dated('assessment', anAssessment());

/** A flow to a processor in India; what is not said is in order. */
function gaps(given: Given, agreements: readonly Dated<ProcessingAgreementFacts>[] = [contract()]) {
  const dossier = aDossier({ safeguards: [CLAUSES], assessments: [ASSESSED], ...given });
  const coverages = decideCoverages(dossier, ON);
  return flowGaps({ path: 'commands.2', dossier, coverages, agreements, on: ON });
}

function codes(...of: Parameters<typeof gaps>): readonly string[] {
  return gaps(...of).map(({ code }) => code);
}

describe('papers of a transfer', () => {
  it.each(table<'safeguards' | 'assessments' | 'missing'>`
    safeguards                                  | assessments                                                | missing
    ${[]}                                       | ${[]}                                                      | ${['NO_TRANSFER_TOOL', 'NO_ASSESSMENT', 'NO_ANNEX_II']}
    ${[]}                                       | ${[ASSESSED]}                                              | ${['NO_TRANSFER_TOOL', 'NO_ANNEX_II']}
    ${[CLAUSES]}                                | ${[]}                                                      | ${['NO_ASSESSMENT']}
    ${[clauses({ annexes: NO_ANNEXES })]}       | ${[]}                                                      | ${['NO_ASSESSMENT', 'NO_ANNEX_II']}
    ${[clauses({ annexes: NO_ANNEXES })]}       | ${[ASSESSED]}                                              | ${['NO_ANNEX_II']}
    ${[clauses({}, '2026-11-24')]}              | ${[ASSESSED]}                                              | ${['NO_TRANSFER_TOOL', 'NO_ANNEX_II']}
    ${[CLAUSES]}                                | ${[dated('a', anAssessment(), '2026-11-24')]}              | ${['NO_ASSESSMENT']}
    ${[CLAUSES]}                                | ${[dated('a', anAssessment({ conclusion: 'NEGATIVE' }))]}  | ${['NOT_COVERED']}
    ${[CLAUSES]}                                | ${[ASSESSED]}                                              | ${[]}
  `)('$safeguards and $assessments: $missing', ({ safeguards, assessments, missing }) => {
    expect(codes({ safeguards, assessments })).toEqual(missing);
  });

  it('are not asked for where a decision covers it, or nothing is transferred', () => {
    const none = { safeguards: [], assessments: [] };
    expect(codes({ ...none, flow: { destination: 'NZ' } })).toEqual([]);
    expect(codes({ ...none, flow: { destination: 'NL' } })).toEqual([]);
  });

  it('need no Annex II when they are no clauses', () => {
    const rules = clauses({
      code: 'EU-46-2-B-BCR-C',
      annexes: NO_ANNEXES,
      options: { approvedBy: 'EEA_AUTHORITY' },
    });
    const flow = {
      recipientRole: 'CONTROLLER' as const,
      circumstances: { externalClientData: false },
    };
    expect(codes({ safeguards: [rules], flow })).toEqual([]);
  });

  it('that are superseded do not count', () => {
    const old = dated('old', aSafeguard(), '2022-01-01', '2026-11-23');
    expect(codes({ safeguards: [old, CLAUSES] })).toEqual([]);
  });

  it('name the regime that stays open, and what is missing', () => {
    const negative = dated('a', anAssessment({ conclusion: 'NEGATIVE' }));
    expect(gaps({ assessments: [negative] })).toEqual([
      {
        code: 'NOT_COVERED',
        path: 'commands.2.facts',
        rule: expect.any(String),
        citation: 'GDPR 44',
        blocks: true,
        values: { regime: 'EU', outcome: 'NOT_COVERED', missing: expect.any(String) },
      },
    ]);
  });
});

describe('the contract with a processor', () => {
  it.each(table<'agreements' | 'missing'>`
    agreements                                         | missing
    ${[]}                                              | ${['NO_AGREEMENT']}
    ${[contract()]}                                    | ${[]}
    ${[contract({ controllerId: 'another' })]}         | ${['NO_AGREEMENT']}
    ${[contract({ processorId: 'another' })]}          | ${['NO_AGREEMENT']}
    ${[contract({ flowIds: ['another'] })]}            | ${['NO_AGREEMENT']}
    ${[contract({ flowIds: ['flow'] })]}               | ${[]}
    ${[contract({ endsOn: ON })]}                      | ${['NO_AGREEMENT']}
    ${[contract({ endsOn: localDate('2026-11-24') })]} | ${[]}
    ${[contract({}, '2026-11-24')]}                    | ${['NO_AGREEMENT']}
    ${[contract({}, '2020-01-01', '2026-11-23')]}      | ${['NO_AGREEMENT']}
    ${[contract({ points: ['A'] })]}                   | ${['POINTS_NOT_CONFIRMED']}
  `)('$agreements: $missing', ({ agreements, missing }) => {
    expect(codes({}, agreements)).toEqual(missing);
  });

  it('says which points nobody found, over all contracts together', () => {
    const first = contract({ points: ['A', 'B', 'C'] });
    const second = contract({ points: ['C', 'E', 'F', 'G'] });
    expect(gaps({}, [first, second])).toEqual([
      expect.objectContaining({
        code: 'POINTS_NOT_CONFIRMED',
        citation: 'GDPR 28(3)(d), (h)',
        values: { points: '(d), (h)' },
      }),
    ]);
  });

  it.each(table<'exporterRole' | 'recipientRole' | 'asked'>`
    exporterRole          | recipientRole         | asked
    ${'CONTROLLER'}       | ${'PROCESSOR'}        | ${true}
    ${'JOINT_CONTROLLER'} | ${'PROCESSOR'}        | ${true}
    ${'CONTROLLER'}       | ${'CONTROLLER'}       | ${false}
    ${'PROCESSOR'}        | ${'PROCESSOR'}        | ${false}
    ${null}               | ${'PROCESSOR'}        | ${false}
    ${'CONTROLLER'}       | ${null}               | ${false}
  `)('between $exporterRole and $recipientRole: $asked', ({ asked, ...flow }) => {
    expect(codes({ flow }, []).includes('NO_AGREEMENT')).toBe(asked);
  });
});

describe('a further processor', () => {
  const AUTHORISED: Circumstances = { controllerAuthorised: true };
  const REFUSED: Circumstances = { controllerAuthorised: false };

  it.each(table<'roles' | 'circumstances' | 'missing'>`
    roles                              | circumstances | missing
    ${['PROCESSOR', 'SUB_PROCESSOR']}  | ${{}}         | ${true}
    ${['PROCESSOR', 'SUB_PROCESSOR']}  | ${REFUSED}    | ${true}
    ${['PROCESSOR', 'SUB_PROCESSOR']}  | ${AUTHORISED} | ${false}
    ${['CONTROLLER', 'SUB_PROCESSOR']} | ${{}}         | ${true}
    ${['SUB_PROCESSOR', 'PROCESSOR']}  | ${{}}         | ${true}
    ${['PROCESSOR', 'CONTROLLER']}     | ${{}}         | ${false}
    ${['CONTROLLER', 'PROCESSOR']}     | ${{}}         | ${false}
  `)('$roles with $circumstances: $missing', ({ roles, circumstances, missing }) => {
    const [exporterRole, recipientRole] = roles as readonly [PartyRole, PartyRole];
    const found = codes({ flow: { exporterRole, recipientRole, circumstances } });
    expect(found.includes('SUB_PROCESSOR_NOT_AUTHORISED')).toBe(missing);
  });
});

describe('a flow', () => {
  it('to a place nobody knows says so first', () => {
    const [first] = gaps({ flow: { destination: null }, importer: { establishedIn: null } });
    expect(first).toMatchObject({
      code: 'DESTINATION_NOT_KNOWN',
      path: 'commands.2.facts.destination',
    });
  });

  it('that is not there on the day lacks nothing', () => {
    const ended = dated(
      'flow',
      aDossier().flows.get('flow')?.[0]?.facts,
      '2020-01-01',
      '2026-11-23',
    );
    const flows: Given['flows'] = [['flow', [ended] as never]];
    expect(codes({ flows }, [])).toEqual([]);
  });
});
