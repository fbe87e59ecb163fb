import { describe, expect, it } from '@jest/globals';
import { saidBy } from '../said-by.js';
import { onFile } from './paper.js';
import { table } from '../../table.js';

const RULE = 'code-of-conduct-or-certification';

describe(RULE, () => {
  it.each(table<'code' | 'options' | 'said'>`
    code           | options                                                 | said
    ${'EU-46-2-F'} | ${{ certificateValid: true, bindingCommitment: true }}  | ${'APPLIES HOLDS'}
    ${'EU-46-2-F'} | ${{ certificateValid: true, bindingCommitment: false }} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-46-2-F'} | ${{ certificateValid: false, bindingCommitment: true }} | ${'DOES_NOT_APPLY CONDITION_FAILS'}
    ${'EU-46-2-F'} | ${{ bindingCommitment: true }}                          | ${'UNKNOWN CONDITION_NOT_KNOWN'}
    ${'EU-46-2-E'} | ${{ bindingCommitment: true }}                          | ${'APPLIES HOLDS'}
    ${'EU-46-2-E'} | ${{}}                                                   | ${'UNKNOWN CONDITION_NOT_KNOWN'}
  `)('says $said of $code with $options', ({ code, options, said }) => {
    expect(saidBy(RULE, onFile(code, { paper: { options } }), '2025-03-01')).toEqual([said]);
  });
});
