import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../a-dossier.js';
import { saidBy } from '../said-by.js';
import { onFile } from './paper.js';
import { table } from '../../table.js';

const RULE = 'not-a-ground';

describe(RULE, () => {
  it.each(table<'code' | 'regime' | 'said'>`
    code                      | regime  | said
    ${'EU-28-7-SCC915'}       | ${'EU'} | ${'DOES_NOT_APPLY NOT_A_GROUND'}
    ${'EU-48'}                | ${'EU'} | ${'DOES_NOT_APPLY NOT_A_GROUND'}
    ${'EU-46-2-C-SCC-ART3'}   | ${'EU'} | ${'DOES_NOT_APPLY NOT_ADOPTED'}
    ${'UK-EUSCC2021-ALONE'}   | ${'UK'} | ${'DOES_NOT_APPLY NOT_A_GROUND'}
    ${'EU-46-2-C-SCC2021-M2'} | ${'UK'} | ${'DOES_NOT_APPLY NOT_A_GROUND'}
    ${'EU-46-2-B-BCR-C'}      | ${'UK'} | ${'DOES_NOT_APPLY NOT_UNDER_THIS_LAW'}
    ${'UK-IDTA'}              | ${'EU'} | ${'DOES_NOT_APPLY NOT_UNDER_THIS_LAW'}
    ${'EU-46-2-C-SCC2021-M2'} | ${'EU'} | ${'DOES_NOT_APPLY NONE_ON_FILE'}
    ${'NOT-A-CODE'}           | ${'EU'} | ${'DOES_NOT_APPLY NONE_ON_FILE'}
  `)('says $said of $code under $regime', ({ code, regime, said }) => {
    expect(saidBy(RULE, onFile(code), '2025-03-01', regime)).toEqual([said]);
  });

  it('is silent without a paper on file', () => {
    expect(saidBy(RULE, aDossier(), '2025-03-01')).toEqual(['DOES_NOT_APPLY NONE_ON_FILE']);
  });
});
