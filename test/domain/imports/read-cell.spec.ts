import { describe, expect, it } from '@jest/globals';
import { vocabulary } from '../../../seeds/reference/vocabulary.js';
import { nearest } from '../../../src/domain/imports/nearest.js';
import { readChoice, readFlag } from '../../../src/domain/imports/read-choice.js';
import { readCountry } from '../../../src/domain/imports/read-country.js';
import { readDay } from '../../../src/domain/imports/read-day.js';
import { readRecipients } from '../../../src/domain/imports/read-recipients.js';
import { readTerms, vocabularyOf } from '../../../src/domain/imports/read-terms.js';
import { readText } from '../../../src/domain/imports/read-text.js';
import { shownCell } from '../../../src/domain/imports/reading.js';
import type { Reading } from '../../../src/domain/imports/reading.js';
import { table } from '../table.js';

/** What was read, as text: the value, `-` for nothing, `!` before a problem, `?` before a question. */
function told(read: Reading<unknown>): string {
  if ('value' in read) return JSON.stringify(read.value);
  if ('absent' in read) return '-';
  if ('problem' in read) {
    const values = Object.entries(read.problem.values).map((pair) => pair.join('='));
    return [`!${read.problem.code}`, ...values].join(' ');
  }
  return `?${read.question.key} ${read.question.options.join('|')}`;
}

const NONE = new Map<string, string>();

describe('a text', () => {
  it.each(table<'cell' | 'read'>`
    cell                                 | read
    ${undefined}                         | ${'-'}
    ${{ text: '  \u00a0 ' }}             | ${'-'}
    ${{ text: ' Acme Ltd ' }}            | ${'"Acme Ltd"'}
    ${{ text: '=1+1' }}                  | ${'"=1+1"'}
    ${{ number: 12345678 }}              | ${'"12345678"'}
    ${{ number: 1.5 }}                   | ${'"1.5"'}
    ${{ number: 1e21 }}                  | ${'!NUMBER_NOT_EXACT'}
    ${{ day: '2026-11-24' }}             | ${'"2026-11-24"'}
    ${{ flag: false }}                   | ${'"false"'}
    ${{ formula: '1+1' }}                | ${'!FORMULA'}
    ${{ error: '#REF!' }}                | ${'!CELL_ERROR error=#REF!'}
    ${{ text: 'bell \u0007 bell' }}      | ${'!CONTROL_CHARACTERS'}
    ${{ text: 'two\nlines' }}            | ${'!CONTROL_CHARACTERS'}
    ${{ text: 'half \ud800' }}           | ${'!BROKEN_TEXT'}
    ${{ text: 'x'.repeat(21) }}          | ${'!TOO_LONG most=20'}
  `)('$cell reads $read', ({ cell, read }) => {
    expect(told(readText(cell, { most: 20 }))).toBe(read);
  });

  it('may have several lines where it may, however the file ends them', () => {
    const read = readText({ text: 'two\r\nlines' }, { most: 20, severalLines: true });
    expect(told(read)).toBe('"two\\nlines"');
  });

  it('is shown shortened', () => {
    expect(shownCell({ text: 'x'.repeat(200) })).toHaveLength(100);
    expect(shownCell({ flag: true })).toBe('true');
  });
});

describe('a day', () => {
  it.each(table<'cell' | 'read'>`
    cell                         | read
    ${{ day: '2026-11-24' }}     | ${'"2026-11-24"'}
    ${{ text: '2026-11-24' }}    | ${'"2026-11-24"'}
    ${{ text: '24-11-2026' }}    | ${'"2026-11-24"'}
    ${{ text: '24/11/2026' }}    | ${'"2026-11-24"'}
    ${{ text: '24.11.2026' }}    | ${'"2026-11-24"'}
    ${{ text: '11/24/2026' }}    | ${'"2026-11-24"'}
    ${{ text: '4/4/2026' }}      | ${'"2026-04-04"'}
    ${{ text: '03/04/2026' }}    | ${'?DAY_ORDER DAY_FIRST|MONTH_FIRST'}
    ${{ text: '03/04-2026' }}    | ${'!NOT_A_DAY'}
    ${{ text: '30/02/2026' }}    | ${'!NOT_A_DAY'}
    ${{ text: 'soon' }}          | ${'!NOT_A_DAY'}
    ${{ number: 46350 }}         | ${'!NOT_A_DAY'}
    ${{ formula: 'TODAY()' }}    | ${'!FORMULA'}
    ${undefined}                 | ${'-'}
  `)('$cell reads $read', ({ cell, read }) => {
    expect(told(readDay(cell, NONE))).toBe(read);
  });

  it.each(table<'order' | 'read'>`
    order            | read
    ${'DAY_FIRST'}   | ${'"2026-04-03"'}
    ${'MONTH_FIRST'} | ${'"2026-03-04"'}
    ${'YEAR_FIRST'}  | ${'?DAY_ORDER DAY_FIRST|MONTH_FIRST'}
  `)('03/04/2026 with $order reads $read', ({ order, read }) => {
    const decisions = new Map([['DAY_ORDER', order]]);
    expect(told(readDay({ text: '03/04/2026' }, decisions))).toBe(read);
  });
});

describe('yes or no', () => {
  it.each(['ja', 'Yes', 'TRUE', 'x', 'y', 'waar'])('%s is yes', (text) => {
    expect(told(readFlag({ text }))).toBe('true');
  });
  it.each(['nee', 'NO', 'false', 'n', 'onwaar'])('%s is no', (text) => {
    expect(told(readFlag({ text }))).toBe('false');
  });
  it('may be a cell of its own kind, nothing, or neither', () => {
    expect(told(readFlag({ flag: true }))).toBe('true');
    expect(told(readFlag(undefined))).toBe('-');
    expect(told(readFlag({ text: 'maybe' }))).toBe('!NOT_A_FLAG');
  });
});

describe('a choice', () => {
  const choices = ['SERVICE_PROVIDER', 'SUB_PROCESSOR', 'M2', 'UNNAMED'];
  it.each(table<'text' | 'read'>`
    text                  | read
    ${'SERVICE_PROVIDER'} | ${'"SERVICE_PROVIDER"'}
    ${'Dienstverlener'}   | ${'"SERVICE_PROVIDER"'}
    ${'service provider'} | ${'"SERVICE_PROVIDER"'}
    ${'Sub-processor'}    | ${'"SUB_PROCESSOR"'}
    ${'Module two'}       | ${'"M2"'}
    ${'unnamed'}          | ${'"UNNAMED"'}
    ${''}                 | ${'-'}
    ${'AFFILIATE'}        | ${'!NOT_A_CHOICE choices=SERVICE_PROVIDER, SUB_PROCESSOR, M2, UNNAMED'}
  `)('$text reads $read', ({ text, read }) => {
    expect(told(readChoice({ text }, choices))).toBe(read);
  });
});

describe('a country', () => {
  const countries = {
    codes: new Set(['NL', 'GB', 'ES-CN']),
    named: new Map([
      ['holland', 'NL'],
      ['nld', 'NL'],
      ['great britain', 'GB'],
      ['atlantis', 'ZZ'],
    ]),
  };
  it.each(table<'text' | 'decided' | 'read'>`
    text               | decided       | read
    ${'NL'}            | ${undefined}  | ${'"NL"'}
    ${'nl'}            | ${undefined}  | ${'"NL"'}
    ${'ES-CN'}         | ${undefined}  | ${'"ES-CN"'}
    ${''}              | ${undefined}  | ${'-'}
    ${'Holland'}       | ${undefined}  | ${'?COUNTRY:holland NL'}
    ${'HOLLAND'}       | ${'NL'}       | ${'"NL"'}
    ${'Holland'}       | ${'GB'}       | ${'"GB"'}
    ${'Holland'}       | ${'Holland'}  | ${'?COUNTRY:holland NL'}
    ${'NLD'}           | ${undefined}  | ${'?COUNTRY:nld NL'}
    ${'Great-Britain'} | ${undefined}  | ${'?COUNTRY:great britain GB'}
    ${'Atlantis'}      | ${undefined}  | ${'!UNKNOWN_COUNTRY'}
    ${'Nowhere'}       | ${undefined}  | ${'!UNKNOWN_COUNTRY'}
  `)('$text, decided $decided, reads $read', ({ text, decided, read }) => {
    const decisions = new Map(decided === undefined ? [] : [['COUNTRY:holland', decided]]);
    expect(told(readCountry({ text }, countries, decisions))).toBe(read);
  });
});

describe('words of the vocabulary', () => {
  const words = vocabularyOf(
    vocabulary().changes.flatMap(({ noun, facts }) =>
      noun === 'vocabularyTerm' && facts !== null ? [facts] : [],
    ),
  );
  it.each(table<'text' | 'read'>`
    text                                        | read
    ${'name; email_address'}                    | ${'["name","email_address"]'}
    ${'Naam\nE-mailadres'}                      | ${'["name","email_address"]'}
    ${'name, postal_address'}                   | ${'["name","postal_address"]'}
    ${'Cookies, pixel tags and other technologies'} | ${'["cookie_pixel_data"]'}
    ${'NAME; name'}                             | ${'["name"]'}
    ${'name; emial_address'}                    | ${'!UNKNOWN_TERM word=emial_address nearest=email_address'}
    ${';;'}                                     | ${'-'}
    ${''}                                       | ${'-'}
  `)('$text reads $read', ({ text, read }) => {
    expect(told(readTerms({ text }, 'DATA_CATEGORY', words))).toBe(read);
  });

  it('are a hundred at most, and of a vocabulary there is', () => {
    const many = { text: Array.from({ length: 101 }, () => 'name').join(';') };
    expect(told(readTerms(many, 'DATA_CATEGORY', words))).toBe('!TOO_MANY_VALUES most=100');
    expect(told(readTerms({ text: 'name' }, 'PURPOSE', new Map()))).toBe('!UNKNOWN_TERM word=name');
  });
});

describe('the nearest word', () => {
  it.each(table<'text' | 'words' | 'found'>`
    text        | words                          | found
    ${'clams'}  | ${['names', 'claims', 'mail']} | ${'claims'}
    ${'same'}   | ${['name', 'game']}            | ${'name'}
    ${''}       | ${['abc', 'ab']}               | ${'ab'}
    ${'kitten'} | ${['sitting']}                 | ${'sitting'}
    ${'x'}      | ${[]}                          | ${null}
  `)('to $text among $words is $found', ({ text, words, found }) => {
    expect(nearest(text, words)).toBe(found);
  });
});

describe('recipients', () => {
  const meant = (text: string) => ({
    exactly: { Acme: ['1'], Twin: ['2', '3'], Other: ['1'] }[text] ?? [],
    nearly: text === 'Acne' ? 'Acme' : null,
  });
  it.each(table<'texts' | 'decided' | 'read'>`
    texts                  | decided      | read
    ${['Acme']}            | ${undefined} | ${'["1"]'}
    ${['Acme', 'Other']}   | ${undefined} | ${'["1"]'}
    ${['Acne']}            | ${undefined} | ${'!UNKNOWN_RECIPIENT name=Acne nearest=Acme'}
    ${['Acme', 'Nobody']}  | ${undefined} | ${'!UNKNOWN_RECIPIENT name=Nobody'}
    ${['Acme', 'Twin']}    | ${undefined} | ${'?WHICH_RECIPIENT:twin 2|3'}
    ${['Acme', 'Twin']}    | ${'3'}       | ${'["1","3"]'}
    ${['Twin']}            | ${'1'}       | ${'?WHICH_RECIPIENT:twin 2|3'}
  `)('$texts, decided $decided, read $read', ({ texts, decided, read }) => {
    const decisions = new Map(decided === undefined ? [] : [['WHICH_RECIPIENT:twin', decided]]);
    expect(told(readRecipients(texts, meant, decisions))).toBe(read);
  });

  it('are five hundred at most', () => {
    const many = Array.from({ length: 501 }, () => 'Acme');
    expect(told(readRecipients(many, meant, NONE))).toBe('!TOO_MANY_VALUES most=500');
  });
});
