import type { Letter } from '../../src/letters/letter.js';
import { aLetter } from './a-letter.js';

/** A letter in which everything is longer, stranger or more than anybody would write. */
export function hostileLetter(given: Partial<Letter> = {}): Letter {
  return aLetter({
    subject: '<title>A & B</title> "both" ]]>',
    sender: Array.from({ length: 12 }, (_, index) => `afzender ${index} `.repeat(35)),
    addressee: Array.from({ length: 12 }, () => 'W'.repeat(500)),
    particulars: [{ label: 'L'.repeat(200), value: 'Waarde&nbsp;'.repeat(40) }],
    blocks: [
      { kind: 'PARAGRAPH', text: '<script>alert("x")</script> & <b onload=x> \u202egekeerd\u202c' },
      { kind: 'PARAGRAPH', text: `x${'\u0301'.repeat(300)} stapel\u0000tekens\u2028hier\ud800` },
      { kind: 'PARAGRAPH', text: 'Donaudampfschifffahrtsgesellschaft'.repeat(60) },
      { kind: 'PARAGRAPH', text: 'Een zin die steeds terugkomt. '.repeat(340) },
      { kind: 'PARAGRAPH', text: '' },
      { kind: 'PASSAGE', key: '"><script>', text: '\n\n \r\n' },
      { kind: 'HEADING', level: 1, text: `Kop ${'X'.repeat(300)}` },
      { kind: 'LIST', items: ['y'.repeat(3000), '', 'kort'] },
      {
        kind: 'TABLE',
        caption: 'Smalle kolommen',
        columns: ['A'.repeat(200), ...'BCDEFGHIJ'.split('')],
        rows: [
          '1234567890'.split(''),
          ['lang '.repeat(900), '', 'x'.repeat(400), '', '', '', '', '', 'z', ''],
          'abcdefghij'.split(''),
        ],
      },
      { kind: 'TABLE', caption: '', columns: ['Q '.repeat(3000), 'B'], rows: [['1', '2']] },
      { kind: 'TABLE', caption: 'Leeg', columns: ['Een'], rows: [] },
      { kind: 'LIST', items: [] },
      { kind: 'NEW_PAGE' },
      { kind: 'NEW_PAGE' },
      { kind: 'PARAGRAPH', text: 'Slot.' },
      { kind: 'NEW_PAGE' },
    ],
    foot: 'voet '.repeat(100),
    mark: 'merk '.repeat(100),
    ...given,
  });
}
