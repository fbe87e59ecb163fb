import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../a-dossier.js';
import { saidBy } from '../said-by.js';
import { table } from '../../table.js';

const RULE = 'unsettled-territory';

describe(RULE, () => {
  it.each(table<'place' | 'on' | 'regime' | 'said'>`
    place       | on              | regime  | said
    ${'NC'}     | ${'2024-06-01'} | ${'EU'} | ${'UNKNOWN TERRITORY_UNSETTLED'}
    ${'SJ'}     | ${'2024-06-01'} | ${'EU'} | ${'UNKNOWN TERRITORY_UNSETTLED'}
    ${'BL'}     | ${'2011-12-31'} | ${'EU'} | ${'DOES_NOT_APPLY TERRITORY_SETTLED'}
    ${'BL'}     | ${'2012-01-01'} | ${'EU'} | ${'UNKNOWN TERRITORY_UNSETTLED'}
    ${'XA-SBA'} | ${'2024-06-01'} | ${'UK'} | ${'UNKNOWN TERRITORY_UNSETTLED'}
    ${'NC'}     | ${'2024-06-01'} | ${'UK'} | ${'DOES_NOT_APPLY TERRITORY_SETTLED'}
    ${'IN'}     | ${'2024-06-01'} | ${'EU'} | ${'DOES_NOT_APPLY TERRITORY_SETTLED'}
    ${null}     | ${'2024-06-01'} | ${'EU'} | ${'DOES_NOT_APPLY TERRITORY_SETTLED'}
  `)('says $said of $place on $on under $regime', ({ place, on, regime, said }) => {
    expect(saidBy(RULE, aDossier({ flow: { destination: place } }), on, regime)).toEqual([said]);
  });

  it('is not asked of an international organisation, nor under Swiss law', () => {
    const dossier = aDossier({
      flow: { destination: 'NC' },
      importer: { organisationCode: 'EPO' },
    });
    expect(saidBy(RULE, dossier, '2024-06-01')).toEqual(['DOES_NOT_APPLY TERRITORY_SETTLED']);
    expect(saidBy(RULE, dossier, '2024-06-01', 'CH')).toEqual([]);
  });
});
