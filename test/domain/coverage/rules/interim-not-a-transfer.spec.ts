import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../a-dossier.js';
import { saidBy } from '../said-by.js';
import { table } from '../../table.js';

const RULE = 'interim-not-a-transfer';

describe(RULE, () => {
  it.each(table<'on' | 'said'>`
    on              | said
    ${'2020-12-31'} | ${'DOES_NOT_APPLY NO_INTERIM_RULE'}
    ${'2021-01-01'} | ${'APPLIES INTERIM_RULE'}
    ${'2021-06-27'} | ${'APPLIES INTERIM_RULE'}
    ${'2021-06-28'} | ${'DOES_NOT_APPLY NO_INTERIM_RULE'}
  `)('says $said of the United Kingdom on $on', ({ on, said }) => {
    expect(saidBy(RULE, aDossier({ flow: { destination: 'GB' } }), on)).toEqual([said]);
  });

  it.each([
    ['Gibraltar', aDossier({ flow: { destination: 'GI' } })],
    ['a place nobody knows', aDossier({ flow: { destination: null } })],
    [
      'an international organisation in London',
      aDossier({ flow: { destination: 'GB' }, importer: { organisationCode: 'IMO' } }),
    ],
  ])('does not apply to %s', (_, dossier) => {
    expect(saidBy(RULE, dossier, '2021-03-01')).toEqual(['DOES_NOT_APPLY NO_INTERIM_RULE']);
  });

  it('is an EU rule', () => {
    expect(saidBy(RULE, aDossier({ flow: { destination: 'GB' } }), '2021-03-01', 'CH')).toEqual([]);
  });
});
