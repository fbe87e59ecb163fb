import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../a-dossier.js';
import { saidBy } from '../said-by.js';
import { table } from '../../table.js';

const RULE = 'inside-the-area';

describe(RULE, () => {
  it.each(table<'place' | 'on' | 'regime' | 'said'>`
    place   | on              | regime  | said
    ${'DE'} | ${'2024-06-01'} | ${'EU'} | ${'APPLIES INSIDE'}
    ${'AX'} | ${'2024-06-01'} | ${'EU'} | ${'APPLIES INSIDE'}
    ${'HR'} | ${'2013-06-30'} | ${'EU'} | ${'DOES_NOT_APPLY OUTSIDE'}
    ${'HR'} | ${'2013-07-01'} | ${'EU'} | ${'APPLIES INSIDE'}
    ${'GB'} | ${'2020-12-31'} | ${'EU'} | ${'APPLIES INSIDE'}
    ${'GB'} | ${'2021-01-01'} | ${'EU'} | ${'DOES_NOT_APPLY OUTSIDE'}
    ${'BL'} | ${'2011-12-31'} | ${'EU'} | ${'APPLIES INSIDE'}
    ${'BL'} | ${'2012-01-01'} | ${'EU'} | ${'DOES_NOT_APPLY OUTSIDE'}
    ${'YT'} | ${'2013-12-31'} | ${'EU'} | ${'DOES_NOT_APPLY OUTSIDE'}
    ${'YT'} | ${'2014-01-01'} | ${'EU'} | ${'APPLIES INSIDE'}
    ${'GL'} | ${'2024-06-01'} | ${'EU'} | ${'DOES_NOT_APPLY OUTSIDE'}
    ${'GB'} | ${'2024-06-01'} | ${'UK'} | ${'APPLIES INSIDE'}
    ${'DE'} | ${'2024-06-01'} | ${'UK'} | ${'DOES_NOT_APPLY OUTSIDE'}
    ${'CH'} | ${'2024-06-01'} | ${'CH'} | ${'APPLIES INSIDE'}
    ${'LI'} | ${'2024-06-01'} | ${'CH'} | ${'DOES_NOT_APPLY OUTSIDE'}
    ${'ZZ'} | ${'2024-06-01'} | ${'EU'} | ${'DOES_NOT_APPLY OUTSIDE'}
    ${null} | ${'2024-06-01'} | ${'EU'} | ${'UNKNOWN PLACE_NOT_KNOWN'}
  `)('says $said of $place on $on under $regime', ({ place, on, regime, said }) => {
    expect(saidBy(RULE, aDossier({ flow: { destination: place } }), on, regime)).toEqual([said]);
  });

  it.each(table<'organisation' | 'regime' | 'said'>`
    organisation | regime  | said
    ${'EPO'}     | ${'EU'} | ${'DOES_NOT_APPLY INTERNATIONAL_ORGANISATION'}
    ${'WHO'}     | ${'EU'} | ${'DOES_NOT_APPLY INTERNATIONAL_ORGANISATION'}
    ${'EUI'}     | ${'EU'} | ${'APPLIES INSIDE'}
    ${'EUI'}     | ${'UK'} | ${'DOES_NOT_APPLY INTERNATIONAL_ORGANISATION'}
  `)(
    'says $said of $organisation with a building inside, under $regime',
    ({ organisation, regime, said }) => {
      const dossier = aDossier({
        flow: { destination: 'DE' },
        importer: { organisationCode: organisation },
      });
      expect(saidBy(RULE, dossier, '2025-09-01', regime)).toEqual([said]);
    },
  );

  it.each(table<'circumstances' | 'said'>`
    circumstances                                              | said
    ${{ transitThrough: 'CH', accessInTransit: false }}        | ${'APPLIES INSIDE'}
    ${{ transitThrough: 'CH' }}                                | ${'UNKNOWN ACCESS_IN_TRANSIT_NOT_KNOWN'}
    ${{ transitThrough: 'CH', accessInTransit: true }}         | ${'DOES_NOT_APPLY ACCESS_FROM_OUTSIDE'}
    ${{ accessInTransit: true }}                               | ${'APPLIES INSIDE'}
    ${{ foreignParentIn: 'US', accessByForeignParent: false }} | ${'APPLIES INSIDE'}
    ${{ foreignParentIn: 'US' }}                               | ${'UNKNOWN ACCESS_BY_PARENT_NOT_KNOWN'}
    ${{ foreignParentIn: 'US', accessByForeignParent: true }}  | ${'DOES_NOT_APPLY ACCESS_FROM_OUTSIDE'}
    ${{ accessByForeignParent: true }}                         | ${'APPLIES INSIDE'}
  `)('says $said for Germany with $circumstances', ({ circumstances, said }) => {
    const dossier = aDossier({ flow: { destination: 'DE', circumstances } });
    expect(saidBy(RULE, dossier, '2024-05-01')).toEqual([said]);
  });
});
