import { describe, expect, it } from '@jest/globals';
import {
  isSameNumber,
  registrationNumber,
} from '../../../src/domain/likeness/registration-number.js';
import { table } from '../table.js';

describe('a registration number', () => {
  it.each(table<'one' | 'other' | 'same'>`
    one                  | other                | same
    ${'0403.199.702'}    | ${'0403 199 702'}    | ${true}
    ${'BE 0403.199.702'} | ${'be0403199702'}    | ${true}
    ${'BE 0403.199.702'} | ${'0403.199.702'}    | ${true}
    ${'BE 403.199.702'}  | ${'0403.199.702'}    | ${true}
    ${'BE 0403.199.702'} | ${'NL 0403.199.702'} | ${false}
    ${'00123456'}        | ${'123456'}          | ${true}
    ${'SC123456'}        | ${'NI123456'}        | ${false}
    ${'HRB 12345'}       | ${'hrb-12345'}       | ${true}
    ${'HRB 12345'}       | ${'HRA 12345'}       | ${false}
    ${'HRB 12345'}       | ${'12345'}           | ${false}
    ${'12345'}           | ${'12346'}           | ${false}
  `)('$one and $other are the same: $same', ({ one, other, same }) => {
    const [a, b] = [registrationNumber(one), registrationNumber(other)];
    if (a === null || b === null) throw new Error('Both are numbers.');
    expect(isSameNumber(a, b)).toBe(same);
    expect(isSameNumber(b, a)).toBe(same);
  });

  it.each(['', ' ', 'n/a', 'none', 'not known', '-', '12-3'])('is not %j', (text) => {
    expect(registrationNumber(text)).toBeNull();
  });
});
