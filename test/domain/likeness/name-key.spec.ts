import { describe, expect, it } from '@jest/globals';
import { nameKey } from '../../../src/domain/likeness/name-key.js';
import { LEGAL_FORMS } from '../../../src/recipients/legal-forms.js';
import { table } from '../table.js';

describe('the key of a name', () => {
  it.each(table<'name' | 'words' | 'form'>`
    name                                                    | words                                                            | form
    ${'Pune Support Example Pvt Ltd'}                       | ${['pune', 'support', 'example']}                                | ${'ltd pvt'}
    ${'PUNE SUPPORT EXAMPLE (PVT.) LTD.'}                   | ${['pune', 'support', 'example']}                                | ${'ltd pvt'}
    ${'Kassa Example N.V.'}                                 | ${['kassa', 'example']}                                          | ${'nv'}
    ${'Kassa Example SA/NV'}                                | ${['kassa', 'example']}                                          | ${'nv sa'}
    ${'Kassa Example NV/SA'}                                | ${['kassa', 'example']}                                          | ${'nv sa'}
    ${'Noordzee Example Insurance NV, Singapore Branch'}    | ${['noordzee', 'example', 'insurance', 'singapore', 'branch']}   | ${'nv'}
    ${'Tórshavn Data Example P/F'}                          | ${['torshavn', 'data', 'example']}                               | ${'f p'}
    ${'Cigna Sağlık Hayat ve Emeklilik A.Ş.'}               | ${['cigna', 'saglik', 'hayat', 've', 'emeklilik']}               | ${'as'}
    ${'Lux Example S.à r.l.'}                               | ${['lux', 'example']}                                            | ${'rl sa'}
    ${'Zahlwerk Example GmbH & Co. KG'}                     | ${['zahlwerk', 'example']}                                       | ${'co gmbh kg'}
    ${'Đà Nẵng Files Example JSC'}                          | ${['da', 'nang', 'files', 'example']}                            | ${'jsc'}
    ${'São  Paulo\u00a0Cloud Example Ltda'}                 | ${['sao', 'paulo', 'cloud', 'example']}                          | ${'ltda'}
    ${'J.P. Example & Sons'}                                | ${['jp', 'example', 'sons']}                                     | ${''}
    ${"L'Étoile d’Example"}                                 | ${['letoile', 'dexample']}                                       | ${''}
    ${'Straße Łódź Ærø'}                                    | ${['strasse', 'lodz', 'aero']}                                   | ${''}
    ${'Комисия 株式会社'}                                   | ${['комисия', '株式会社']}                                       | ${''}
    ${'Ltd Limited'}                                        | ${['ltd', 'limited']}                                            | ${''}
    ${'Private Bank Example'}                               | ${['private', 'bank', 'example']}                                | ${''}
    ${'!?'}                                                 | ${[]}                                                            | ${''}
  `)('of $name is $words, $form', ({ name, words, form }) => {
    const key = nameKey(name, LEGAL_FORMS);
    expect(key.words).toEqual(words);
    expect(key.form).toBe(form);
    expect(key.marked).toHaveLength(key.words.length);
  });

  it('keeps the accents beside the words', () => {
    expect(nameKey('PayNord Malmö AB', LEGAL_FORMS).marked).toEqual(['paynord', 'malmö']);
    expect(nameKey('PayNord Malmo\u0308 AB', LEGAL_FORMS).marked).toEqual(['paynord', 'malmö']);
  });
});
