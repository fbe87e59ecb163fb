import { describe, expect, it } from '@jest/globals';
import { likeness } from '../../../src/domain/likeness/likeness.js';
import { profileOf } from '../../../src/domain/likeness/profile.js';
import type { Described, Profile } from '../../../src/domain/likeness/profile.js';
import { LEGAL_FORMS } from '../../../src/recipients/legal-forms.js';
import { table } from '../table.js';

const profile = (described: Partial<Described>): Profile =>
  profileOf(
    {
      legalName: 'Anybody',
      shortName: null,
      registrationNumber: null,
      website: null,
      establishedIn: null,
      ...described,
    },
    LEGAL_FORMS,
  );

const PUNE = 'Pune Support Example Pvt Ltd';

describe('the likeness of names', () => {
  it.each(table<'asked' | 'known' | 'differences' | 'score'>`
    asked                             | known                         | differences                                  | score
    ${PUNE}                           | ${PUNE}                       | ${[]}                                        | ${0.95}
    ${'PUNE SUPPORT, EXAMPLE PVT LTD'} | ${PUNE}                      | ${[]}                                        | ${0.95}
    ${'Pune Support Example'}         | ${PUNE}                       | ${['LEGAL_FORM']}                            | ${0.9}
    ${'Pune Support Example Limited'} | ${PUNE}                       | ${['LEGAL_FORM']}                            | ${0.9}
    ${'Example Pune Support Pvt Ltd'} | ${PUNE}                       | ${['WORD_ORDER']}                            | ${0.9}
    ${'Pune Support Exmple'}          | ${PUNE}                       | ${['TYPING_ERROR', 'LEGAL_FORM']}            | ${0.8}
    ${'PuneSupport Example Pvt Ltd'}  | ${PUNE}                       | ${['TYPING_ERROR']}                          | ${0.85}
    ${'Example Pune Suport'}          | ${PUNE}                       | ${['WORD_ORDER', 'TYPING_ERROR', 'LEGAL_FORM']} | ${0.75}
    ${'Malmo PayNord AB'}             | ${'Malmö PayNord AB'}         | ${['ACCENTS']}                               | ${0.94}
    ${'Malmo Pay Nord AB'}            | ${'Malmö PayNord AB'}         | ${['ACCENTS', 'TYPING_ERROR']}               | ${0.84}
    ${'Malmo PayNrod'}                | ${'Malmö PayNord AB'}         | ${['ACCENTS', 'TYPING_ERROR', 'LEGAL_FORM']} | ${0.79}
    ${'Maas Maas Maat'}               | ${'Maas Maas Maas'}           | ${['TYPING_ERROR']}                          | ${0.85}
  `)('$asked, known as $known: $differences', ({ asked, known, differences, score }) => {
    expect(likeness(profile({ legalName: asked }), profile({ legalName: known }))).toEqual({
      reasons: [{ code: 'NAME', detail: known, differences }],
      score,
    });
  });

  it.each(table<'asked' | 'known'>`
    asked                           | known
    ${'Pune'}                       | ${PUNE}
    ${'Pune Support Exampel Servcs'} | ${PUNE}
    ${'Pune Suport Exmple'}         | ${PUNE}
    ${'Pune Pune Support'}          | ${'Pune Support Support'}
    ${'Load Example 000123 BV'}     | ${'Load Example 000124 BV'}
    ${'!'}                          | ${'?'}
  `)('is not seen between $asked and $known', ({ asked, known }) => {
    expect(likeness(profile({ legalName: asked }), profile({ legalName: known }))).toBeNull();
  });

  it('is that of the closest pair, among legal and short names', () => {
    const known = profile({ legalName: 'Exmple Bank', shortName: 'Example Bank' });
    expect(likeness(profile({ legalName: 'Example Bank' }), known)?.reasons).toEqual([
      { code: 'NAME', detail: 'Example Bank', differences: [] },
    ]);
  });
});

describe('likeness', () => {
  const number = '0403.199.702';
  const website = 'https://www.pune.example/contact';

  it.each(table<'what' | 'asked' | 'known' | 'codes' | 'score'>`
    what                        | asked                                                        | known                                                                    | codes                                          | score
    ${'number'}                 | ${{ registrationNumber: number }}                            | ${{ legalName: PUNE, registrationNumber: 'BE0403199702' }}               | ${['REGISTRATION_NUMBER']}                     | ${0.99}
    ${'number, one place'}      | ${{ registrationNumber: number, establishedIn: 'BE' }}       | ${{ legalName: PUNE, registrationNumber: number, establishedIn: 'BE' }}  | ${['REGISTRATION_NUMBER']}                     | ${0.99}
    ${'number, place unknown'}  | ${{ registrationNumber: number, establishedIn: 'BE' }}       | ${{ legalName: PUNE, registrationNumber: number }}                       | ${['REGISTRATION_NUMBER']}                     | ${0.99}
    ${'domain'}                 | ${{ website: 'pune.example' }}                               | ${{ legalName: PUNE, website }}                                          | ${['WEB_DOMAIN']}                              | ${0.7}
    ${'domain and name'}        | ${{ legalName: PUNE, website: 'pune.example' }}              | ${{ legalName: PUNE, website }}                                          | ${['NAME', 'WEB_DOMAIN']}                      | ${0.985}
    ${'all three'}              | ${{ legalName: PUNE, website, registrationNumber: number }}  | ${{ legalName: PUNE, website, registrationNumber: number }}              | ${['REGISTRATION_NUMBER', 'NAME', 'WEB_DOMAIN']} | ${1}
  `)('by $what is $codes, $score', ({ asked, known, codes, score }) => {
    const found = likeness(profile(asked), profile(known));
    expect(found?.reasons.map(({ code }) => code)).toEqual(codes);
    expect(found?.score).toBe(score);
  });

  it.each(table<'what' | 'asked' | 'known'>`
    what                          | asked                                                  | known
    ${'the number elsewhere'}     | ${{ registrationNumber: number, establishedIn: 'BE' }} | ${{ legalName: PUNE, registrationNumber: number, establishedIn: 'IN' }}
    ${'another number'}           | ${{ registrationNumber: number }}                      | ${{ legalName: PUNE, registrationNumber: '0403199703' }}
    ${'a number on one side'}     | ${{ registrationNumber: number }}                      | ${{ legalName: PUNE }}
    ${'what is no number'}        | ${{ registrationNumber: 'n/a' }}                       | ${{ legalName: PUNE, registrationNumber: 'n/a' }}
    ${'another domain'}           | ${{ website }}                                         | ${{ legalName: PUNE, website: 'shop.pune.example' }}
    ${'what is no domain'}        | ${{ website: 'none' }}                                 | ${{ legalName: PUNE, website: 'none' }}
  `)('is not seen by $what', ({ asked, known }) => {
    expect(likeness(profile(asked), profile(known))).toBeNull();
  });
});
