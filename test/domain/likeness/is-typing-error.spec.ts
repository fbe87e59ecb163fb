import { describe, expect, it } from '@jest/globals';
import { isTypingError } from '../../../src/domain/likeness/is-typing-error.js';
import { table } from '../table.js';

describe('a typing error', () => {
  it.each(table<'what' | 'one' | 'other' | 'is'>`
    what                             | one          | other         | is
    ${'the same word'}               | ${'example'} | ${'example'}  | ${false}
    ${'a letter left out'}           | ${'example'} | ${'exmple'}   | ${true}
    ${'the first left out'}          | ${'example'} | ${'xample'}   | ${true}
    ${'the last left out'}           | ${'example'} | ${'exampl'}   | ${true}
    ${'one of two alike left out'}   | ${'hello'}   | ${'helo'}     | ${true}
    ${'a letter replaced'}           | ${'example'} | ${'exanple'}  | ${true}
    ${'neighbours swapped'}          | ${'example'} | ${'exmaple'}  | ${true}
    ${'the first two swapped'}       | ${'pune'}    | ${'upne'}     | ${true}
    ${'letters further off swapped'} | ${'example'} | ${'pxamele'}  | ${false}
    ${'two letters left out'}        | ${'example'} | ${'exmpl'}    | ${false}
    ${'two letters replaced'}        | ${'example'} | ${'exunple'}  | ${false}
    ${'one added, one replaced'}     | ${'example'} | ${'exambles'} | ${false}
    ${'four letters become three'}   | ${'pune'}    | ${'pun'}      | ${true}
    ${'three letters, one replaced'} | ${'axa'}     | ${'axb'}      | ${false}
    ${'three letters become two'}    | ${'axa'}     | ${'ax'}       | ${false}
    ${'numbers one digit apart'}     | ${'000123'}  | ${'000124'}   | ${false}
    ${'a digit for a letter'}        | ${'cloud'}   | ${'cl0ud'}    | ${false}
    ${'another alphabet'}            | ${'комисия'} | ${'комсия'}   | ${true}
    ${'letters of two units'}        | ${'𐐨𐐩𐐪𐐫'}    | ${'𐐨𐐩𐐬𐐫'}     | ${true}
  `)('$what: $one and $other', ({ one, other, is }) => {
    expect(isTypingError(one, other)).toBe(is);
    expect(isTypingError(other, one)).toBe(is);
  });
});
