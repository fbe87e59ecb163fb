import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../a-dossier.js';
import { saidBy } from '../said-by.js';
import { table } from '../../table.js';

const RULE = 'organisation-in-adequate-state';

describe(RULE, () => {
  it.each(table<'organisation' | 'seat' | 'regime' | 'said'>`
    organisation | seat    | regime  | said
    ${'EPO'}     | ${'DE'} | ${'UK'} | ${'UNKNOWN SEAT_IN_ADEQUATE_STATE'}
    ${'EPO'}     | ${'DE'} | ${'CH'} | ${'UNKNOWN SEAT_IN_ADEQUATE_STATE'}
    ${'IMO'}     | ${'GB'} | ${'UK'} | ${'UNKNOWN SEAT_IN_ADEQUATE_STATE'}
    ${'WHO'}     | ${'CH'} | ${'UK'} | ${'UNKNOWN SEAT_IN_ADEQUATE_STATE'}
    ${'ADB'}     | ${'PH'} | ${'UK'} | ${'DOES_NOT_APPLY SEAT_NOT_ADEQUATE'}
    ${'ADB'}     | ${null} | ${'UK'} | ${'DOES_NOT_APPLY SEAT_NOT_ADEQUATE'}
    ${null}      | ${'DE'} | ${'UK'} | ${'DOES_NOT_APPLY NOT_AN_ORGANISATION'}
  `)(
    'says $said of $organisation in $seat under $regime',
    ({ organisation, seat, regime, said }) => {
      const dossier = aDossier({
        flow: { destination: seat },
        importer: { organisationCode: organisation },
      });
      expect(saidBy(RULE, dossier, '2025-09-01', regime)).toEqual([said]);
    },
  );
});
