import { describe, expect, it } from '@jest/globals';
import { sameRecipient } from '../../../src/domain/imports/same-recipient.js';
import type { Described, Like } from '../../../src/domain/imports/same-recipient.js';
import { legalForms } from '../../../src/domain/likeness/legal-forms.js';
import { likeness } from '../../../src/domain/likeness/likeness.js';
import { profileOf } from '../../../src/domain/likeness/profile.js';
import { table } from '../table.js';

const FORMS = legalForms(['BV', 'NV', 'Ltd']);

function described(text: string): Described {
  const [legalName = '', country = '', number = ''] = text.split(' / ');
  return {
    legalName,
    establishedIn: country === '' ? null : country,
    registrationNumber: number === '' ? null : number,
  };
}

const profile = (of: Described, formerName: string | null = null) =>
  profileOf({ ...of, shortName: formerName, website: 'https://acme.example' }, FORMS);

/** Those on record, as likeness finds them: `name / country / number < former name`. */
function likes(asked: Described, onRecord: readonly string[]): readonly Like[] {
  return onRecord.flatMap((text, at) => {
    const [now = '', former] = text.split(' < ');
    const held = described(now);
    const found = likeness(profile(asked), profile(held, former));
    return found === null ? [] : [{ ...held, id: String(at + 1), likeness: found }];
  });
}

function told(row: string, onRecord: readonly string[], decided?: string): string {
  const asked = described(row);
  const key = `SAME_RECIPIENT:${[asked.legalName, asked.registrationNumber ?? '', asked.establishedIn ?? ''].join(':').toLowerCase()}`;
  const decisions = new Map(decided === undefined ? [] : [[key, decided]]);
  const identity = sameRecipient(asked, likes(asked, onRecord), decisions);
  if ('id' in identity) return identity.id ?? 'NEW';
  expect(identity.question.key).toBe(key);
  return identity.question.options.join('|');
}

describe('a row is about', () => {
  it.each(table<'row' | 'onRecord' | 'who'>`
    row                          | onRecord                                           | who
    ${'Acme BV / NL'}            | ${[]}                                              | ${'NEW'}
    ${'Acme BV / NL'}            | ${['Beta BV / NL']}                                | ${'NEW'}
    ${'ACME B.V. / NL'}          | ${['Acme BV / NL']}                                | ${'1'}
    ${'Acme BV'}                 | ${['Acme BV']}                                     | ${'1'}
    ${'Acme BV / NL'}            | ${['Acme BV / BE']}                                | ${'NEW'}
    ${'Acme BV / NL'}            | ${['Acme BV']}                                     | ${'1|NEW'}
    ${'Acme BV'}                 | ${['Acme BV / NL']}                                | ${'1|NEW'}
    ${'Acme NV / NL'}            | ${['Acme BV / NL']}                                | ${'1|NEW'}
    ${'Acmee BV / NL'}           | ${['Acme BV / NL']}                                | ${'1|NEW'}
    ${'Acme BV / NL'}            | ${['Beta BV / NL < Acme BV']}                      | ${'1|NEW'}
    ${'Acme BV / NL'}            | ${['Acme BV / NL', 'Acme B.V. / NL']}              | ${'1|2|NEW'}
    ${'Acme BV / NL / 1234567'}  | ${['Beta BV / NL / 12 345 67']}                    | ${'1'}
    ${'Acme BV / NL / 1234567'}  | ${['Beta BV / BE / 1234567']}                      | ${'NEW'}
    ${'Acme BV / NL / 1234567'}  | ${['Beta BV /  / 1234567']}    | ${'1|NEW'}
    ${'Acme BV / NL / 1234567'}  | ${['Acme BV / NL', 'Beta BV / NL / 1234567']}      | ${'2'}
    ${'Acme BV / NL / 1234567'}  | ${['Beta BV / NL / 1234567', 'Gamma BV / NL / 1234567']} | ${'1|2|NEW'}
    ${'Acme BV / NL / 1234567'}  | ${['Acme BV / NL / 7654321']}                      | ${'1|NEW'}
    ${'Acme BV / NL / 1234567'}  | ${['Acme BV / NL / n/a']}                          | ${'1'}
    ${'Acme BV / NL / n/a'}      | ${['Acme BV / NL / 7654321']}                      | ${'1'}
  `)('$row beside $onRecord: $who', ({ row, onRecord, who }) => {
    expect(told(row, onRecord)).toBe(who);
  });

  it.each(table<'decided' | 'who'>`
    decided  | who
    ${'1'}   | ${'1'}
    ${'NEW'} | ${'NEW'}
    ${'7'}   | ${'1|NEW'}
  `)('whom a person says it is: $decided gives $who', ({ decided, who }) => {
    expect(told('Acme NV / NL', ['Acme BV / NL'], decided)).toBe(who);
  });
});
