import { describe, expect, it } from '@jest/globals';
import type { StandingScheme } from '../../../../src/domain/register/standing.js';
import { decideCoverage } from '../../../../src/domain/coverage/decide-coverage.js';
import { localDate } from '../../../../src/domain/time/local-date.js';
import { aDossier, aStanding, dated } from '../a-dossier.js';
import type { Given } from '../a-dossier.js';
import { saidBy } from '../said-by.js';
import { table } from '../../table.js';

const RULE = 'adequacy-decision';

function to(destination: string | null, given: Given = {}): ReturnType<typeof aDossier> {
  return aDossier({ ...given, flow: { destination, ...given.flow } });
}

function listed(scheme: StandingScheme, from: string, until: string): Given {
  return { standings: [dated(scheme, aStanding(scheme, { humanResources: false }), from, until)] };
}

describe(RULE, () => {
  it.each(table<'place' | 'regime' | 'on' | 'said'>`
    place   | regime  | on              | said
    ${'CH'} | ${'EU'} | ${'2024-06-01'} | ${'APPLIES IN_SCOPE'}
    ${'GB'} | ${'EU'} | ${'2021-06-27'} | ${'DOES_NOT_APPLY DECISION_NOT_IN_FORCE'}
    ${'GB'} | ${'EU'} | ${'2021-06-28'} | ${'APPLIES IN_SCOPE'}
    ${'GB'} | ${'EU'} | ${'2025-06-27'} | ${'APPLIES IN_SCOPE'}
    ${'GB'} | ${'EU'} | ${'2025-06-28'} | ${'APPLIES IN_SCOPE'}
    ${'GB'} | ${'EU'} | ${'2025-12-22'} | ${'APPLIES IN_SCOPE'}
    ${'GB'} | ${'EU'} | ${'2025-12-23'} | ${'APPLIES IN_SCOPE'}
    ${'HU'} | ${'EU'} | ${'2004-04-30'} | ${'APPLIES IN_SCOPE'}
    ${'HU'} | ${'EU'} | ${'2004-05-01'} | ${'DOES_NOT_APPLY DECISION_ENDED'}
    ${'IN'} | ${'EU'} | ${'2024-06-01'} | ${'DOES_NOT_APPLY NO_DECISION'}
    ${'BR'} | ${'EU'} | ${'2026-01-25'} | ${'DOES_NOT_APPLY DECISION_NOT_IN_FORCE'}
    ${'BR'} | ${'EU'} | ${'2026-01-26'} | ${'UNKNOWN EFFECT_UNCERTAIN'}
    ${'BR'} | ${'EU'} | ${'2026-01-27'} | ${'UNKNOWN EFFECT_UNCERTAIN'}
    ${'BR'} | ${'EU'} | ${'2026-01-28'} | ${'UNKNOWN SCOPE_NOT_KNOWN'}
    ${'IL'} | ${'EU'} | ${'2024-06-01'} | ${'APPLIES IN_SCOPE'}
    ${'DE'} | ${'UK'} | ${'2024-06-01'} | ${'APPLIES IN_SCOPE'}
    ${'HR'} | ${'CH'} | ${'2022-06-01'} | ${'APPLIES PRESUMED_ADEQUATE'}
    ${'MC'} | ${'CH'} | ${'2025-03-01'} | ${'APPLIES IN_SCOPE'}
    ${null} | ${'EU'} | ${'2024-06-01'} | ${'UNKNOWN PLACE_NOT_KNOWN'}
  `)('says $said of $place under $regime on $on', ({ place, regime, on, said }) => {
    expect(saidBy(RULE, to(place), on, regime)).toEqual([said]);
  });

  it.each(table<'scheme' | 'regime' | 'on' | 'said'>`
    scheme              | regime  | on              | said
    ${'SAFE_HARBOR'}    | ${'EU'} | ${'2015-10-05'} | ${'APPLIES IN_SCOPE'}
    ${'SAFE_HARBOR'}    | ${'EU'} | ${'2015-10-06'} | ${'DOES_NOT_APPLY DECISION_ENDED'}
    ${'PRIVACY_SHIELD'} | ${'EU'} | ${'2020-07-15'} | ${'APPLIES IN_SCOPE'}
    ${'PRIVACY_SHIELD'} | ${'EU'} | ${'2020-07-16'} | ${'DOES_NOT_APPLY DECISION_ENDED'}
    ${'DPF'}            | ${'EU'} | ${'2023-07-09'} | ${'DOES_NOT_APPLY DECISION_ENDED'}
    ${'DPF'}            | ${'EU'} | ${'2023-07-10'} | ${'APPLIES IN_SCOPE'}
    ${'DPF'}            | ${'UK'} | ${'2024-03-01'} | ${'DOES_NOT_APPLY OUT_OF_SCOPE'}
    ${'DPF_CH'}         | ${'CH'} | ${'2024-09-14'} | ${'DOES_NOT_APPLY DECISION_ENDED'}
    ${'DPF_CH'}         | ${'CH'} | ${'2024-09-15'} | ${'APPLIES IN_SCOPE'}
  `)(
    'says $said of a recipient on $scheme under $regime on $on',
    ({ scheme, regime, on, said }) => {
      const dossier = to('US', listed(scheme, '2010-01-01', '2027-01-01'));
      expect(saidBy(RULE, dossier, on, regime)).toEqual([said]);
    },
  );

  it('holds to the last day of a listing, and names the day it ended', () => {
    const dossier = to('US', listed('DPF', '2023-10-01', '2025-05-01'));
    expect(saidBy(RULE, dossier, '2025-04-30')).toEqual(['APPLIES IN_SCOPE']);
    const [finding] = decideCoverage(dossier, 'EU', localDate('2025-05-01')).considered.filter(
      ({ rule }) => rule === RULE,
    );
    expect(finding?.reason.values).toMatchObject({
      condition: 'list:dpf',
      standingFrom: '2023-10-01',
      standingTo: '2025-05-01',
    });
  });

  it.each(table<'humanResources' | 'sameGroup' | 'said'>`
    humanResources | sameGroup    | said
    ${true}        | ${false}     | ${'APPLIES IN_SCOPE'}
    ${false}       | ${true}      | ${'DOES_NOT_APPLY OUT_OF_SCOPE'}
    ${false}       | ${false}     | ${'UNKNOWN SCOPE_NOT_KNOWN'}
    ${false}       | ${undefined} | ${'UNKNOWN SCOPE_NOT_KNOWN'}
    ${null}        | ${true}      | ${'UNKNOWN SCOPE_NOT_KNOWN'}
  `)(
    'says $said of staff data where the flag is $humanResources and the same group $sameGroup',
    ({ humanResources, sameGroup, said }) => {
      const dossier = to('US', {
        flow: { staffData: true, circumstances: { sameGroup } },
        standings: [dated('dpf', aStanding('DPF', { humanResources }))],
      });
      expect(saidBy(RULE, dossier, '2025-06-10')).toEqual([said]);
    },
  );

  it.each([
    ['is listed itself', aStanding('DPF', { recipientId: 'parent' }), 'APPLIES IN_SCOPE'],
    ['left the list', aStanding('PIPA', { recipientId: 'parent' }), 'DOES_NOT_APPLY OUT_OF_SCOPE'],
    [
      'may be listed',
      aStanding('DPF', { recipientId: 'parent', held: null }),
      'UNKNOWN SCOPE_NOT_KNOWN',
    ],
  ])('covers an entity named by a parent that %s', (_, parent, said) => {
    const named = aStanding('DPF', { coveredById: 'parent' });
    const dossier = to('US', { standings: [dated('parent', parent), dated('named', named)] });
    expect(saidBy(RULE, dossier, '2025-06-10')).toEqual([said]);
  });

  it.each(table<'pipeda' | 'province' | 'staffData' | 'provincialEmployer' | 'regime' | 'said'>`
    pipeda       | province     | staffData | provincialEmployer | regime  | said
    ${true}      | ${undefined} | ${false}  | ${undefined}       | ${'EU'} | ${'APPLIES IN_SCOPE'}
    ${false}     | ${undefined} | ${false}  | ${undefined}       | ${'EU'} | ${'DOES_NOT_APPLY OUT_OF_SCOPE'}
    ${undefined} | ${undefined} | ${false}  | ${undefined}       | ${'EU'} | ${'UNKNOWN SCOPE_NOT_KNOWN'}
    ${null}      | ${undefined} | ${false}  | ${undefined}       | ${'UK'} | ${'UNKNOWN SCOPE_NOT_KNOWN'}
    ${false}     | ${true}      | ${false}  | ${undefined}       | ${'EU'} | ${'UNKNOWN SCOPE_NOT_KNOWN'}
    ${false}     | ${true}      | ${false}  | ${undefined}       | ${'CH'} | ${'APPLIES IN_SCOPE'}
    ${true}      | ${undefined} | ${true}   | ${true}            | ${'EU'} | ${'DOES_NOT_APPLY OUT_OF_SCOPE'}
    ${true}      | ${undefined} | ${true}   | ${false}           | ${'EU'} | ${'APPLIES IN_SCOPE'}
  `)(
    'says $said in Canada: PIPEDA $pipeda, provincial $province, staff $staffData, $regime',
    ({ pipeda, province, staffData, provincialEmployer, regime, said }) => {
      const standings = [];
      if (pipeda !== undefined) standings.push(dated('p', aStanding('PIPEDA', { held: pipeda })));
      if (province) standings.push(dated('q', aStanding('PROVINCIAL_EQUIVALENT')));
      const dossier = to('CA', {
        flow: { staffData, circumstances: { provincialEmployer } },
        standings,
      });
      expect(saidBy(RULE, dossier, '2024-06-01', regime)).toEqual([said]);
    },
  );

  it.each(table<'circumstances' | 'regime' | 'said'>`
    circumstances                            | regime  | said
    ${{ financialCreditInformation: false }} | ${'EU'} | ${'APPLIES IN_SCOPE'}
    ${{ financialCreditInformation: true }}  | ${'EU'} | ${'DOES_NOT_APPLY OUT_OF_SCOPE'}
    ${{}}                                    | ${'EU'} | ${'UNKNOWN SCOPE_NOT_KNOWN'}
    ${{ financialCreditInformation: true }}  | ${'UK'} | ${'APPLIES IN_SCOPE'}
  `)('says $said in Korea with $circumstances under $regime', ({ circumstances, regime, said }) => {
    const standings = [dated('pipa', aStanding('PIPA'))];
    expect(
      saidBy(RULE, to('KR', { flow: { circumstances }, standings }), '2023-06-01', regime),
    ).toEqual([said]);
  });

  it.each(table<'purposes' | 'on' | 'said'>`
    purposes                      | on              | said
    ${['uk_immigration_control']} | ${'2022-05-01'} | ${'DOES_NOT_APPLY OUT_OF_SCOPE'}
    ${['uk_immigration_control']} | ${'2026-03-01'} | ${'APPLIES IN_SCOPE'}
    ${[]}                         | ${'2022-05-01'} | ${'APPLIES IN_SCOPE'}
  `)('says $said in the United Kingdom for $purposes on $on', ({ purposes, on, said }) => {
    expect(saidBy(RULE, to('GB', { flow: { purposes } }), on)).toEqual([said]);
  });

  it('leaves manual files in Israel out', () => {
    const dossier = to('IL', { flow: { circumstances: { automatedProcessing: false } } });
    expect(saidBy(RULE, dossier, '2024-06-01')).toEqual(['DOES_NOT_APPLY OUT_OF_SCOPE']);
  });

  it('covers passenger records by a decision of their own while it lasted', () => {
    const dossier = to('US', { flow: { purposes: ['passenger_records'] } });
    expect(saidBy(RULE, dossier, '2005-06-01')).toEqual(
      ['APPLIES IN_SCOPE', 'DOES_NOT_APPLY OUT_OF_SCOPE'].toSorted(),
    );
  });

  it.each(table<'on' | 'said'>`
    on              | said
    ${'2025-07-14'} | ${'DOES_NOT_APPLY DECISION_NOT_IN_FORCE'}
    ${'2025-07-15'} | ${'UNKNOWN EFFECT_UNCERTAIN'}
    ${'2025-07-18'} | ${'APPLIES IN_SCOPE'}
  `)('asks for the organisation, not for the seat: EPO on $on', ({ on, said }) => {
    const dossier = to('DE', { importer: { organisationCode: 'EPO' } });
    expect(saidBy(RULE, dossier, on)).toEqual([said]);
  });
});
