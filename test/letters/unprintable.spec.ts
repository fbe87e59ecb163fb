import { describe, expect, it } from '@jest/globals';
import type { Letter } from '../../src/letters/letter.js';
import { unprintable } from '../../src/letters/unprintable.js';
import { LANGUAGES } from '../../src/words/language.js';
import { aLetter } from './a-letter.js';
import { hostileLetter } from './hostile-letter.js';

describe('characters that a letter cannot show', () => {
  it.each(LANGUAGES)('are none in a letter in %s', (language) => {
    expect(unprintable(aLetter({ language }))).toEqual([]);
  });

  it.each([
    ['Greek, Cyrillic and Vietnamese', 'Γιώργος Дмитрий Nguyễn', []],
    ['signs of the trade', '§ € £ … – — “ ” ‘ ’ « » ° № ½', []],
    ['Chinese', '王 王', ['王']],
    ['Arabic and Hebrew, in the order of their code points', 'عل של', ['ל', 'ש', 'ع', 'ل']],
    ['Hindi, which the font has but would be copied wrong', 'हि', ['ह', 'ि']],
    ['a face', 'ok 😀', ['😀']],
    ['an unpaired half of a character, shown as unreadable', '\ud83d', []],
    ['what is left out of every letter', '\u0000\u202e', []],
  ])('%s', (_, name, found) => {
    expect(unprintable(aLetter({ addressee: [name] }))).toEqual(found);
  });

  it.each<readonly [string, Partial<Letter>]>([
    ['the subject', { subject: '王' }],
    ['the sender', { sender: ['王'] }],
    ['a label', { particulars: [{ label: '王', value: '' }] }],
    ['a value', { particulars: [{ label: '', value: '王' }] }],
    ['the foot', { foot: '王' }],
    ['the mark', { mark: '王' }],
    ['a heading', { blocks: [{ kind: 'HEADING', level: 2, text: '王' }] }],
    ['a paragraph', { blocks: [{ kind: 'PARAGRAPH', text: '王' }] }],
    ['a passage', { blocks: [{ kind: 'PASSAGE', key: 'a', text: 'b\n王' }] }],
    ['a list', { blocks: [{ kind: 'LIST', items: ['a', '王'] }] }],
    ['a caption', { blocks: [{ kind: 'TABLE', caption: '王', columns: ['a'], rows: [] }] }],
    ['a head', { blocks: [{ kind: 'TABLE', caption: '', columns: ['王'], rows: [] }] }],
    ['a cell', { blocks: [{ kind: 'TABLE', caption: '', columns: ['a'], rows: [['王']] }] }],
  ])('are found in %s', (_, given) => {
    expect(unprintable(aLetter(given))).toEqual(['王']);
  });

  it('are none in what is only long', () => {
    expect(unprintable(hostileLetter())).toEqual([]);
  });
});
