import { describe, expect, it } from '@jest/globals';
import { saidBy } from '../said-by.js';
import { onFile } from './paper.js';
import { table } from '../../table.js';

const RULE = 'authorised-clauses';

describe(RULE, () => {
  it.each(table<'code' | 'regime' | 'options' | 'said'>`
    code           | regime  | options                           | said
    ${'EU-46-3-A'} | ${'EU'} | ${{ authorisedOn: '2024-05-15' }} | ${'APPLIES HOLDS'}
    ${'EU-46-3-A'} | ${'EU'} | ${{ authorisedOn: '2025-03-02' }} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-46-3-A'} | ${'EU'} | ${{ authorisedOn: 'NONE' }}       | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-46-3-A'} | ${'EU'} | ${{}}                             | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'CH-16-2-B'} | ${'CH'} | ${{ notifiedOn: '2025-03-01' }}   | ${'APPLIES HOLDS'}
    ${'CH-16-2-B'} | ${'CH'} | ${{ notifiedOn: 'NONE' }}         | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-46-5'}   | ${'EU'} | ${{}}                             | ${'APPLIES HOLDS'}
  `)('says $said of $code with $options', ({ code, regime, options, said }) => {
    expect(saidBy(RULE, onFile(code, { paper: { options } }), '2025-03-01', regime)).toEqual([
      said,
    ]);
  });
});
