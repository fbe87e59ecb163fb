import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../../src/domain/time/local-date.js';
import { saidBy } from '../said-by.js';
import { onFile } from './paper.js';
import { table } from '../../table.js';

const RULE = 'former-standard-contractual-clauses';

describe(RULE, () => {
  it.each(table<'code' | 'regime' | 'signed' | 'on' | 'changed' | 'said'>`
    code               | regime  | signed          | on              | changed         | said
    ${'EU-SCC2010'}    | ${'EU'} | ${'2019-03-01'} | ${'2020-07-15'} | ${undefined}    | ${'APPLIES HOLDS'}
    ${'EU-SCC2010'}    | ${'EU'} | ${'2021-09-26'} | ${'2021-09-26'} | ${undefined}    | ${'APPLIES HOLDS'}
    ${'EU-SCC2010'}    | ${'EU'} | ${'2021-09-27'} | ${'2021-10-01'} | ${'UNCHANGED'}  | ${'DOES_NOT_APPLY CONCLUDED_TOO_LATE'}
    ${'EU-SCC2010'}    | ${'EU'} | ${'2019-03-01'} | ${'2021-09-27'} | ${undefined}    | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'EU-SCC2010'}    | ${'EU'} | ${'2019-03-01'} | ${'2022-12-27'} | ${'UNCHANGED'}  | ${'APPLIES HOLDS'}
    ${'EU-SCC2010'}    | ${'EU'} | ${'2019-03-01'} | ${'2022-12-28'} | ${'UNCHANGED'}  | ${'DOES_NOT_APPLY TOOL_NO_LONGER_USABLE'}
    ${'EU-SCC2010'}    | ${'EU'} | ${'2019-03-01'} | ${'2022-01-31'} | ${'2022-02-01'} | ${'APPLIES HOLDS'}
    ${'EU-SCC2010'}    | ${'EU'} | ${'2019-03-01'} | ${'2022-02-01'} | ${'2022-02-01'} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-SCC2010'}    | ${'EU'} | ${'2019-03-01'} | ${'2022-02-01'} | ${'2021-09-26'} | ${'APPLIES HOLDS'}
    ${'UK-OLDSCC2010'} | ${'UK'} | ${'2022-09-21'} | ${'2024-03-20'} | ${'UNCHANGED'}  | ${'APPLIES HOLDS'}
    ${'UK-OLDSCC2010'} | ${'UK'} | ${'2022-09-21'} | ${'2024-03-21'} | ${'UNCHANGED'}  | ${'UNKNOWN DAY_DISPUTED'}
    ${'UK-OLDSCC2010'} | ${'UK'} | ${'2022-09-21'} | ${'2024-03-22'} | ${'UNCHANGED'}  | ${'DOES_NOT_APPLY TOOL_NO_LONGER_USABLE'}
    ${'EU-SCC2010'}    | ${'UK'} | ${'2019-03-01'} | ${'2023-06-01'} | ${'UNCHANGED'}  | ${'APPLIES HOLDS'}
    ${'CH-OLDSCC'}     | ${'CH'} | ${'2021-09-01'} | ${'2022-12-31'} | ${'UNCHANGED'}  | ${'APPLIES HOLDS'}
    ${'CH-OLDSCC'}     | ${'CH'} | ${'2021-09-01'} | ${'2023-01-01'} | ${'UNCHANGED'}  | ${'DOES_NOT_APPLY TOOL_NO_LONGER_USABLE'}
  `)(
    '$code signed $signed, changed $changed: $said on $on',
    ({ code, regime, signed, on, changed, said }) => {
      const dossier = onFile(code, { signed, circumstances: { processingChanged: changed } });
      expect(saidBy(RULE, dossier, on, regime)).toEqual([said]);
    },
  );

  it('needs an assessment from the day of C-311/18, not before', () => {
    const dossier = onFile('EU-SCC2010', { signed: '2018-06-01', assessed: false });
    expect(saidBy(RULE, dossier, '2020-07-15')).toEqual(['APPLIES HOLDS']);
    expect(saidBy(RULE, dossier, '2020-07-16')).toEqual(['DOES_NOT_APPLY NO_ASSESSMENT']);
  });

  it('has no set for controllers that engage processors in a set between controllers', () => {
    const dossier = onFile('EU-SCC2001', { signed: localDate('2015-01-01') });
    expect(saidBy(RULE, dossier, '2020-01-01')).toEqual(['DOES_NOT_APPLY CONDITION_FAILS']);
  });
});
