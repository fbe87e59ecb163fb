import { describe, expect, it } from '@jest/globals';
import { formLength, legalForms } from '../../../src/domain/likeness/legal-forms.js';
import { table } from '../table.js';

const FORMS = legalForms(['Co', 'Co. Ltd', 'S.à r.l.']);

describe('a legal form', () => {
  it.each(table<'words' | 'at' | 'length'>`
    words                        | at   | length
    ${['osaka', 'co', 'ltd']}    | ${1} | ${2}
    ${['osaka', 'co', 'limited']} | ${1} | ${1}
    ${['osaka', 'co']}           | ${1} | ${1}
    ${['osaka', 'co']}           | ${0} | ${0}
    ${['osaka', 'co']}           | ${2} | ${0}
    ${['sa', 'rl']}              | ${0} | ${2}
    ${['sa']}                    | ${0} | ${0}
  `)('in $words from $at on has $length words', ({ words, at, length }) => {
    expect(formLength(words, at, FORMS)).toBe(length);
  });
});
