import { describe, expect, it } from '@jest/globals';
import { saidBy } from '../said-by.js';
import { onFile } from './paper.js';
import { table } from '../../table.js';

const RULE = 'uk-transfer-agreement';

describe(RULE, () => {
  it.each(table<'code' | 'module' | 'on' | 'said'>`
    code             | module  | on              | said
    ${'UK-IDTA'}     | ${null} | ${'2022-03-20'} | ${'DOES_NOT_APPLY TOOL_NOT_YET_USABLE'}
    ${'UK-IDTA'}     | ${null} | ${'2022-03-21'} | ${'APPLIES HOLDS'}
    ${'UK-ADDENDUM'} | ${'M2'} | ${'2022-11-01'} | ${'APPLIES HOLDS'}
    ${'UK-ADDENDUM'} | ${'M1'} | ${'2022-11-01'} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'UK-ADDENDUM'} | ${null} | ${'2022-11-01'} | ${'UNKNOWN CONDITION_NOT_KNOWN'}
  `)('says $said of $code with the module $module on $on', ({ code, module, on, said }) => {
    const dossier = onFile(code, { signed: '2022-03-01', paper: { module } });
    expect(saidBy(RULE, dossier, on, 'UK')).toEqual([said]);
  });
});
