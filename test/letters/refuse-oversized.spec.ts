import { describe, expect, it } from '@jest/globals';
import type { Letter } from '../../src/letters/letter.js';
import { DOCX_MOST_ROWS } from '../../src/letters/refuse-oversized.js';
import {
  MOST_COLUMNS,
  MOST_ROWS,
  MOST_TEXT,
  refuseOversized,
} from '../../src/letters/refuse-oversized.js';
import { LETTER_FORMATS, renderLetter } from '../../src/letters/render-letter.js';
import { aLetter } from './a-letter.js';
import { hostileLetter } from './hostile-letter.js';

/** Tables that have so many rows together. */
const withRows = (count: number): Partial<Letter> => ({
  blocks: [count - 1, 1].map((part) => ({
    kind: 'TABLE',
    caption: 'Ontvangers',
    columns: ['Ontvanger'],
    rows: Array.from({ length: part }, () => ['naam']),
  })),
});

const withTable = (columns: number, cells: number): Partial<Letter> => {
  const row = Array.from({ length: cells }, () => 'geheim');
  const heads = Array.from({ length: columns }, () => 'kolom');
  return { blocks: [{ kind: 'TABLE', caption: 'Tabel', columns: heads, rows: [row] }] };
};

describe('a letter that is too large', () => {
  it.each<readonly [string, Partial<Letter>]>([
    ['has more rows than it may', withRows(MOST_ROWS + 1)],
    ['has more columns than fit on a sheet', withTable(MOST_COLUMNS + 1, MOST_COLUMNS + 1)],
    ['has a table without columns', withTable(0, 0)],
    ['has a row with a cell too few', withTable(3, 2)],
    ['has a row with a cell too many', withTable(3, 4)],
    ['has more text than it may', { blocks: [{ kind: 'PARAGRAPH', text: 'g'.repeat(MOST_TEXT) }] }],
    [
      'has more items than it may',
      { blocks: [{ kind: 'LIST', items: Array(50_001).fill('geheim') }] },
    ],
    ['has an address of more lines than it may', { addressee: Array(13).fill('geheim') }],
    ['has a sender of more lines than it may', { sender: Array(13).fill('geheim') }],
    ['has a line of an address that is too long', { addressee: ['geheim'.repeat(100)] }],
    ['has a foot that would fill the page', { foot: 'geheim'.repeat(100) }],
    ['has a mark that would fill the page', { mark: 'geheim'.repeat(100) }],
  ])('is refused in every format where it %s, without its words', async (_, given) => {
    for (const format of LETTER_FORMATS) {
      const refusal = await renderLetter(aLetter(given), format).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(RangeError);
      expect(String(refusal)).toContain('letter');
      expect(String(refusal)).not.toContain('geheim');
    }
  });

  it('is not one that is just as large as it may be', () => {
    expect(() => refuseOversized(aLetter(withRows(MOST_ROWS)))).not.toThrow();
    expect(() => refuseOversized(aLetter(withTable(MOST_COLUMNS, MOST_COLUMNS)))).not.toThrow();
    expect(() => refuseOversized(hostileLetter())).not.toThrow();
  });

  it('has fewer rows as a document for a word processor', async () => {
    const letter = aLetter(withRows(DOCX_MOST_ROWS + 1));
    await expect(renderLetter(letter, 'DOCX')).rejects.toThrow(RangeError);
    await expect(renderLetter(letter, 'HTML')).resolves.toBeInstanceOf(Uint8Array);
  });
});
