import { describe, expect, it } from '@jest/globals';
import { OUTCOMES } from '../../../src/domain/coverage/coverage.js';
import { decideCoverage } from '../../../src/domain/coverage/decide-coverage.js';
import { RULES } from '../../../src/domain/coverage/rules.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import {
  aDerogation,
  aDossier,
  aFlow,
  anAssessment,
  aSafeguard,
  aStanding,
  dated,
} from './a-dossier.js';

const clauses = {
  safeguards: [dated('clauses', aSafeguard())],
  assessments: [dated('tia', anAssessment())],
};
const listing = { standings: [dated('dpf', aStanding('DPF'), '2023-09-01')] };
const onTheDay = localDate('2024-02-01');

describe('decideCoverage', () => {
  it('puts adequacy before a safeguard, a safeguard before a derogation, and keeps the rest as fallbacks', () => {
    const dossier = aDossier({
      ...clauses,
      ...listing,
      flow: { destination: 'US', circumstances: { occasional: true, necessary: true } },
      derogations: [dated('claim', aDerogation('EU-49-1-E', '2024-01-01'))],
    });
    const coverage = decideCoverage(dossier, 'EU', onTheDay);
    expect(coverage.outcome).toBe('ADEQUATE');
    expect(coverage.tool).toMatchObject({
      kind: 'ADEQUACY_DECISION',
      code: 'EU-45',
      citation: 'Commission Implementing Decision (EU) 2023/1795 (EU-US Data Privacy Framework)',
    });
    expect(coverage.fallbacks.map(({ id }) => id)).toEqual(['clauses', 'claim']);
    expect(coverage.missing).toEqual([]);
  });

  it('keeps what is on file as a fallback where there is no transfer', () => {
    const dossier = aDossier({ ...clauses, flow: { destination: 'DE' } });
    const coverage = decideCoverage(dossier, 'EU', onTheDay);
    expect(coverage).toMatchObject({
      outcome: 'NO_RESTRICTED_TRANSFER',
      rule: 'inside-the-area',
      tool: null,
      fallbacks: [{ id: 'clauses' }],
    });
  });

  it('does not name a ground twice', () => {
    const twice = dated('clauses', aSafeguard({ executedOn: localDate('2023-01-01') }));
    const safeguards = [...clauses.safeguards, twice];
    const coverage = decideCoverage(aDossier({ ...clauses, safeguards }), 'EU', onTheDay);
    expect(coverage.tool?.id).toBe('clauses');
    expect(coverage.fallbacks).toEqual([]);
  });

  it('lets a certain ground beat a doubtful one', () => {
    const dossier = aDossier({ ...clauses, flow: { destination: 'NC' } });
    expect(decideCoverage(dossier, 'EU', onTheDay).outcome).toBe('SAFEGUARDED');
  });

  it('leads from an unknown fact to NEEDS_REVIEW and names the fact', () => {
    const coverage = decideCoverage(aDossier({ flow: { destination: 'CA' } }), 'EU', onTheDay);
    expect(coverage).toMatchObject({
      outcome: 'NEEDS_REVIEW',
      rule: 'adequacy-decision',
      missing: ['STANDING_PIPEDA'],
    });
  });

  it('leads from an absent paper to NOT_COVERED and names the paper', () => {
    expect(decideCoverage(aDossier(), 'EU', onTheDay)).toMatchObject({
      outcome: 'NOT_COVERED',
      rule: null,
      missing: ['TRANSFER_TOOL'],
    });
    const unassessed = aDossier({ safeguards: clauses.safeguards });
    expect(decideCoverage(unassessed, 'EU', onTheDay).missing).toEqual([
      'TRANSFER_IMPACT_ASSESSMENT',
    ]);
    const unlisted = aDossier({ flow: { destination: 'US' } });
    expect(decideCoverage(unlisted, 'EU', onTheDay).missing).toEqual([
      'STANDING_DPF',
      'TRANSFER_TOOL',
    ]);
  });

  it.each(['EU', 'UK', 'CH'] as const)('asks every rule that %s law has, in order', (regime) => {
    const { considered } = decideCoverage(aDossier(), regime, onTheDay);
    const asked = RULES.filter(({ citation }) => citation[regime] !== undefined);
    expect(considered.map(({ rule }) => rule)).toEqual(asked.map(({ id }) => id));
  });

  it('refuses a day on which the flow is not live', () => {
    const dossier = aDossier({
      flows: [['flow', [dated('flow', aFlow(), '2024-01-01', '2025-01-01')]]],
    });
    expect(() => decideCoverage(dossier, 'EU', localDate('2023-12-31'))).toThrow(
      'The flow flow is not live on 2023-12-31.',
    );
  });
});

describe('OUTCOMES', () => {
  it('go from best to worst, and the rules that apply come in that order', () => {
    const ranks = RULES.map(({ outcome }) => OUTCOMES.indexOf(outcome));
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  });
});

describe('RULES', () => {
  it('have ids of their own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});
