import { describe, expect, it } from '@jest/globals';
import { searchName } from '../../../src/domain/register/search-name.js';

describe('searchName', () => {
  it.each([
    [['Cigna Sağlık Hayat ve Emeklilik A.Ş.', null], 'cigna saglık hayat ve emeklilik a.s.'],
    [['São  Paulo\u00a0Cloud', 'SPC'], 'sao paulo cloud spc'],
    [['Комисия', null], 'комисия'],
    [[null], ''],
  ])('of %j is %s', (names, searched) => {
    expect(searchName(...names)).toBe(searched);
  });
});
