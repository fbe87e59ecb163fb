import { describe, expect, it } from '@jest/globals';
import { LETTER_FILES, LETTER_FORMATS, renderLetter } from '../../src/letters/render-letter.js';
import type { LetterFormat } from '../../src/letters/render-letter.js';
import { LANGUAGES } from '../../src/words/language.js';
import { aLetter } from './a-letter.js';

/** How a file of a format begins. */
const BEGINNINGS: Readonly<Record<LetterFormat, string>> = {
  PDF: '%PDF-1.7',
  DOCX: 'PK',
  HTML: '<!doctype html>',
};

describe.each(LETTER_FORMATS)('a letter as %s', (format) => {
  it.each(LANGUAGES)('is the same bytes whenever it is made, in %s', async (language) => {
    const first = await renderLetter(aLetter({ language }), format);
    const again = await renderLetter(aLetter({ language }), format);
    expect(Buffer.compare(again, first)).toBe(0);
  });

  it('is a file of its kind', async () => {
    const file = Buffer.from(await renderLetter(aLetter(), format)).toString('latin1');
    expect(file.startsWith(BEGINNINGS[format])).toBe(true);
    expect(LETTER_FILES[format].extension).toBe(format.toLowerCase());
    expect(LETTER_FILES[format].mediaType).toMatch(
      /^(application|text)\/[\w.-]+(; charset=utf-8)?$/,
    );
  });
});
