import { describe, expect, it } from '@jest/globals';
import { aDerogation, aDossier, anAssessment, dated } from '../a-dossier.js';
import { saidBy } from '../said-by.js';
import { table } from '../../table.js';

const RULE = 'derogation';
const LAST_RESORT = {
  repetitive: false,
  limitedPersons: true,
  otherGroundsFail: true,
  authorityNotified: true,
  personsInformed: true,
  recordedUnderArticle30: true,
};

describe(RULE, () => {
  it.each(table<'code' | 'circumstances' | 'said'>`
    code            | circumstances                                                      | said
    ${'EU-49-1-A'}  | ${{}}                                                              | ${'APPLIES HOLDS'}
    ${'EU-49-1-A'}  | ${{ occasional: false }}                                           | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-49-1-A'}  | ${{ publicPowers: true }}                                          | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-49-1-B'}  | ${{ occasional: true, necessary: true }}                           | ${'APPLIES HOLDS'}
    ${'EU-49-1-B'}  | ${{ occasional: false, necessary: true }}                          | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-49-1-B'}  | ${{ necessary: true }}                                             | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'EU-49-1-B'}  | ${{ occasional: true, necessary: true, publicPowers: true }}       | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-49-1-C'}  | ${{ occasional: true, necessary: true, inInterestOfPerson: true }} | ${'APPLIES HOLDS'}
    ${'EU-49-1-C'}  | ${{ occasional: true, necessary: true }}                           | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'EU-49-1-D'}  | ${{ necessary: true }}                                             | ${'APPLIES HOLDS'}
    ${'EU-49-1-D'}  | ${{ necessary: true, repetitive: true }}                           | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-49-1-E'}  | ${{ occasional: true, necessary: true }}                           | ${'APPLIES HOLDS'}
    ${'EU-49-1-F'}  | ${{ personUnableToConsent: true, necessary: true }}                | ${'APPLIES HOLDS'}
    ${'EU-49-1-F'}  | ${{ personUnableToConsent: false, necessary: true }}               | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-49-1-F'}  | ${{ necessary: true }}                                             | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'EU-49-1-G'}  | ${{}}                                                              | ${'APPLIES HOLDS'}
    ${'UK-49-1-B'}  | ${{ occasional: true, necessary: true }}                           | ${'DOES_NOT_APPLY NOT_UNDER_THIS_LAW'}
    ${'EU-46-3-A'}  | ${{}}                                                              | ${'DOES_NOT_APPLY NOT_UNDER_THIS_LAW'}
    ${'NOT-A-CODE'} | ${{}}                                                              | ${'DOES_NOT_APPLY NOT_UNDER_THIS_LAW'}
  `)('says $said of $code with $circumstances', ({ code, circumstances, said }) => {
    const derogations = [dated('derogation', aDerogation(code, '2024-08-10'))];
    expect(saidBy(RULE, aDossier({ flow: { circumstances }, derogations }), '2024-08-10')).toEqual([
      said,
    ]);
  });

  it.each(table<'key' | 'value' | 'said'>`
    key                         | value        | said
    ${'repetitive'}             | ${true}      | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'limitedPersons'}         | ${false}     | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'limitedPersons'}         | ${undefined} | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'otherGroundsFail'}       | ${undefined} | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'authorityNotified'}      | ${undefined} | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'personsInformed'}        | ${undefined} | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'recordedUnderArticle30'} | ${undefined} | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'repetitive'}             | ${undefined} | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'none'}                   | ${undefined} | ${'APPLIES HOLDS'}
  `)('as a last resort needs every condition: $key $value, $said', ({ key, value, said }) => {
    const circumstances = { ...LAST_RESORT, [key]: value };
    const derogations = [dated('derogation', aDerogation('EU-49-1-2', '2024-08-01'))];
    const assessments = [dated('assessment', anAssessment())];
    const dossier = aDossier({ flow: { circumstances }, derogations, assessments });
    expect(saidBy(RULE, dossier, '2024-08-10')).toEqual([said]);
  });

  it('as a last resort needs an assessment of all circumstances', () => {
    const derogations = [dated('derogation', aDerogation('EU-49-1-2', '2024-08-01'))];
    const dossier = aDossier({ flow: { circumstances: LAST_RESORT }, derogations });
    expect(saidBy(RULE, dossier, '2024-08-10')).toEqual(['DOES_NOT_APPLY NO_ASSESSMENT']);
  });

  it('counts from the day it was evidenced, for its own flow only', () => {
    const circumstances = { occasional: true, necessary: true };
    const mine = dated('b', aDerogation('EU-49-1-B', '2024-08-10'));
    const another = dated('a', aDerogation('EU-49-1-E', '2024-08-01'));
    const others = dated('c', { ...aDerogation('EU-49-1-E', '2024-08-01'), flowId: 'another' });
    const over = dated('d', aDerogation('EU-49-1-E', '2023-08-01'), '2023-08-01', '2024-01-01');
    const derogations = [mine, another, others, over];
    for (const some of [derogations, derogations.toReversed()]) {
      const dossier = aDossier({ flow: { circumstances }, derogations: some });
      expect(saidBy(RULE, dossier, '2024-08-09')).toEqual([
        'APPLIES HOLDS',
        'DOES_NOT_APPLY NOT_YET_SIGNED',
      ]);
    }
    expect(saidBy(RULE, aDossier(), '2024-08-09')).toEqual(['DOES_NOT_APPLY NONE_ON_FILE']);
  });
});
