import { setImmediate as breathe } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Block, Letter } from '../../src/letters/letter.js';
import { pdfLetter } from '../../src/letters/pdf-letter.js';
import { MOST_ROWS } from '../../src/letters/refuse-oversized.js';
import { textsOfLetter } from '../../src/letters/texts-of-letter.js';
import { LANGUAGES } from '../../src/words/language.js';
import { hasProgram, poppler } from '../support/programs.js';
import { THOROUGH } from '../support/thorough.js';
import { aLetter } from './a-letter.js';
import { hostileLetter } from './hostile-letter.js';
import { inkIn, oneSpace, picturesOf, textOfPages } from './pages-of.js';

const SHEET = { left: 0, right: 210, top: 0, bottom: 297 };

/** Where the window of an envelope shows the address, and what is beside it. */
const WINDOW = { left: 20, right: 105, top: 45, bottom: 90 };
const OPPOSITE = { left: 110, right: 200, top: 45, bottom: 90 };

/** Runs where a program of Poppler is here. */
const seen = (...programs: readonly Parameters<typeof poppler>[0][]) =>
  programs.every(hasProgram) ? it : it.skip;

const tableOf = ({ blocks }: Letter) => {
  const [table] = blocks.filter((block) => block.kind === 'TABLE');
  if (!table) throw new Error('The letter has no table.');
  return table;
};

/** A letter whose table has so many rows. */
const ofRows = (count: number) => {
  const letter = aLetter();
  const { rows } = tableOf(letter);
  const more = Array.from({ length: count }, (_, index) => rows[index % rows.length] ?? []);
  return aLetter({
    blocks: letter.blocks.map((block): Block =>
      block.kind === 'TABLE' ? { ...block, rows: more } : block,
    ),
  });
};

describe('a letter as PDF', () => {
  seen('pdftotext')(
    'says what it says, and not what one before it said with the same shapes',
    async () => {
      const blocks = (text: string): Letter['blocks'] => [{ kind: 'PARAGRAPH', text }];
      await pdfLetter(aLetter({ blocks: blocks('\ufb01\ufb02\ufb03\ufb00') }));
      const pages = textOfPages(await pdfLetter(aLetter({ blocks: blocks('fi fl ffi ff') })));
      expect(pages.join(' ')).toContain('fi fl ffi ff');
    },
  );

  it('differs where the letter does', async () => {
    const first = await pdfLetter(aLetter());
    const dated = await pdfLetter(aLetter({ datedOn: '2026-11-26' as LocalDate }));
    expect(Buffer.compare(dated, first)).not.toBe(0);
  });

  seen('pdfinfo')('says what it is about, in which language, and when it was dated', async () => {
    const info = poppler('pdfinfo', ['-isodates'], await pdfLetter(aLetter())).toString('utf8');
    const said = new Map(info.split('\n').map((line) => [line.split(':')[0], line.slice(17)]));
    expect(Object.fromEntries(said)).toMatchObject({
      Title: 'Wie uw gegevens ontvangt: antwoord op uw verzoek om inzage',
      Author: 'Noordzee Example Insurance NV',
      Creator: 'Transfer Register',
      Producer: 'Transfer Register',
      CreationDate: '2026-11-25T00:00:00Z',
      Tagged: 'yes',
      Form: 'none',
      JavaScript: 'no',
      Encrypted: 'no',
      'Page size': '595.28 x 841.89 pts (A4)',
      'PDF version': '1.7',
    });
    expect(Number(said.get('Pages'))).toBeGreaterThan(4);
  });

  seen('pdfinfo')('says so in its metadata too, whatever the subject holds', async () => {
    const pdf = await pdfLetter(aLetter({ subject: '<A> & "B" ]]>', sender: ['Q&A <NV>'] }));
    expect(poppler('pdfinfo', [], pdf).toString('utf8')).toContain('<A> & "B" ]]>');
    const metadata = poppler('pdfinfo', ['-meta'], pdf).toString('utf8');
    expect(metadata).toContain('>&lt;A&gt; &amp; "B" ]]&gt;</rdf:li>');
    expect(metadata).toContain('>Q&amp;A &lt;NV&gt;</rdf:li>');
  });

  it('names its language for who hears it', async () => {
    const pdf = Buffer.from(await pdfLetter(aLetter({ language: 'fr' }))).toString('latin1');
    expect(pdf).toContain('/Lang (fr)');
    expect(pdf).toContain('/DisplayDocTitle true');
  });

  seen('pdffonts')('holds its fonts', async () => {
    const [, , ...fonts] = poppler('pdffonts', [], await pdfLetter(aLetter()))
      .toString('utf8')
      .trim()
      .split('\n');
    expect(fonts.map((font) => font.slice(7, 28).trim())).toEqual([
      'NotoSans-Bold',
      'NotoSans-Regular',
    ]);
    for (const font of fonts) expect(font).toMatch(/Identity-H +yes yes yes/);
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    seen('pdftotext')('has every sentence, in order, as text', async () => {
      const letter = aLetter({ language, mark: null });
      const { foot } = letter;
      const pages = textOfPages(await pdfLetter(letter));
      const text = pages
        .map((page, index) => page.replace(`${foot} ${index + 1} / ${pages.length}`, ''))
        .join(' ');
      const texts = [...textsOfLetter({ ...letter, foot: '' })]
        .flatMap((each) => each.split('\n'))
        .map(oneSpace)
        .filter((each) => each !== '');
      let from = 0;
      const missing = texts.filter((each) => {
        const found = oneSpace(text).indexOf(each, from);
        if (found !== -1) from = found + each.length;
        return found === -1;
      });
      expect(missing).toEqual([]);
    });
  });

  seen('pdftotext')('has foot, number and mark on every page', async () => {
    const letter = aLetter();
    const pages = textOfPages(await pdfLetter(letter));
    const counted = pages.map((_, index) => `${index + 1} / ${pages.length}`);
    expect(
      pages.filter((page, index) => !page.includes(`${letter.foot} ${counted[index]}`)),
    ).toEqual([]);
    expect(pages.filter((page) => !page.includes(letter.mark ?? '-'))).toEqual([]);
  });

  seen('pdftotext')('repeats the heads of columns, and parts no row', async () => {
    const letter = aLetter();
    const { columns, rows } = tableOf(letter);
    const pages = textOfPages(await pdfLetter(letter));
    const withRows = pages.filter((page) => page.includes('Cigna Example'));
    expect(withRows.length).toBeGreaterThan(3);
    expect(withRows.filter((page) => !page.includes(columns.join(' ')))).toEqual([]);
    expect(rows.filter((row) => !pages.some((page) => page.includes(row.join(' '))))).toEqual([]);
  });

  seen('pdfinfo')(
    'tells who hears it what is a heading, a list, a table and its heads',
    async () => {
      const lines = poppler('pdfinfo', ['-struct-text'], await pdfLetter(aLetter()))
        .toString('utf8')
        .split('\n');
      const told = (tag: string) =>
        lines.flatMap((line, index) =>
          line.trim().replace(/[:\s(].*/, '') === tag
            ? [
                lines
                  .slice(index + 1)
                  .find((next) => next.trim().startsWith('"'))
                  ?.trim(),
              ]
            : [],
        );
      expect(told('H1')).toEqual(['"Wie uw gegevens ontvangt: antwoord op uw verzoek om inzage"']);
      expect(told('H2')).toEqual(['"Ontvangers in één oogopslag"', '"Uw rechten"']);
      expect(told('H3')).toEqual(['"Vroegere ontvangers"']);
      expect(told('Caption')).toEqual(['"Ontvangers op 25 november 2026"']);
      expect(told('TH')).toEqual(['"Ontvanger"', '"Land"', '"Gegevens"', '"Waarborg"']);
      expect(lines.filter((line) => line.trim() === '/Scope /Column')).toHaveLength(4);
      expect(told('TR')).toHaveLength(1 + tableOf(aLetter()).rows.length);
      expect(told('LBody')[0]).toBe('"Uw naam, uw adres en uw e-mailadres;"');
      expect(told('LI')).toHaveLength(3);
      // The mark is heard once, not on every page; page numbers are not heard.
      expect(lines.filter((line) => line.includes('verzonnen gegevens'))).toHaveLength(1);
      expect(lines.filter((line) => /"\d+ \/ \d+"/.test(line))).toEqual([]);
    },
  );

  seen('pdftoppm')('shows the address in the window of an envelope, and nothing else', async () => {
    const [blank] = picturesOf(await pdfLetter(aLetter({ addressee: [], particulars: [] })));
    const [left] = picturesOf(await pdfLetter(aLetter({ particulars: [] })));
    const french = aLetter({ language: 'fr', particulars: [] });
    const [right] = picturesOf(await pdfLetter(french));
    if (!blank || !left || !right) throw new Error('A letter has no page.');
    expect([inkIn(blank, WINDOW), inkIn(blank, OPPOSITE)]).toEqual([0, 0]);
    expect(inkIn(left, WINDOW)).toBeGreaterThan(50);
    expect(inkIn(left, OPPOSITE)).toBe(0);
    expect(inkIn(right, WINDOW)).toBe(0);
    expect(inkIn(right, OPPOSITE)).toBeGreaterThan(50);
  });

  seen('pdftoppm', 'pdftotext')('stays within its margins, whatever it says', async () => {
    const pdf = await pdfLetter(hostileLetter());
    const pictures = picturesOf(pdf);
    expect(pictures.length).toBeGreaterThan(10);
    for (const picture of pictures) {
      expect(inkIn(picture, { ...SHEET, right: 24 })).toBe(0);
      expect(inkIn(picture, { ...SHEET, left: 186.5 })).toBe(0);
      expect(inkIn(picture, { ...SHEET, bottom: 6 })).toBe(0);
      expect(inkIn(picture, { ...SHEET, top: 290 })).toBe(0);
      expect(inkIn(picture, SHEET)).toBeGreaterThan(100);
    }
    const text = textOfPages(pdf).join(' ');
    expect(text).toContain('<script>alert("x")</script> & <b onload=x> gekeerd');
    expect(text.match(/Een zin die steeds terugkomt\./g)).toHaveLength(340);
    expect(text.match(/lang/g)).toHaveLength(900);
    expect(text).toMatch(/Slot\.[^.]*$/);
  });

  it('lets others go on while it is made', async () => {
    const state = { isMade: false, turns: 0 };
    const making = pdfLetter(ofRows(1500)).finally(() => (state.isMade = true));
    while (!state.isMade) {
      await breathe();
      state.turns += 1;
    }
    await making;
    expect(state.turns).toBeGreaterThan(40);
  });

  (THOROUGH && hasProgram('pdfinfo') ? it : it.skip)(
    'has as many rows as it may',
    async () => {
      const info = poppler('pdfinfo', [], await pdfLetter(ofRows(MOST_ROWS))).toString('utf8');
      expect(Number(/Pages: +(\d+)/.exec(info)?.[1])).toBeGreaterThan(500);
    },
    120_000,
  );
});
