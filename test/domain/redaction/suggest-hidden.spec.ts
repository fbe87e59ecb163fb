import { describe, expect, it } from '@jest/globals';
import { lookAtPage, suggestHidden } from '../../../src/domain/redaction/suggest-hidden.js';
import type { Suggestion } from '../../../src/domain/redaction/suggestion.js';
import type { TextPage } from '../../../src/domain/redaction/text-page.js';
import { pageOf } from './a-page.js';

/** What the areas of a suggestion cover, a line each. */
function covered(page: TextPage, { areas }: Suggestion): string {
  return areas
    .map(({ x, y, width, height }) =>
      page.glyphs
        .filter(
          ({ origin, object }) =>
            object !== 0 &&
            origin.x >= x &&
            origin.x < x + width &&
            origin.y > y &&
            origin.y < y + height,
        )
        .map(({ text }) => text)
        .join(''),
    )
    .join('|');
}

describe('details of persons', () => {
  it.each<[text: string, suggested: readonly string[]]>([
    ['write to jan.jansens+x@manila.example.', ['EMAIL jan.jansens+x@manila.example']],
    ['call +32 (0)2 123 45 67 now', ['TELEPHONE +32 (0)2 123 45 67']],
    ['call 0032 2 123 45 67', ['TELEPHONE 0032 2 123 45 67']],
    ['bel 02/123.45.67', ['TELEPHONE 02/123.45.67']],
    ['signed on 01/02/2024, decision 2021/914', []],
    ['number 2023-0001-00123456', []],
    ['Contact person’s name and details: Jan Jansens, DPO', ['CONTACT Jan Jansens, DPO']],
    ['Contactpersoon:\nJan Jansens\nAdres', ['CONTACT Jan Jansens']],
    ['Unterschrift und Datum: gezeichnet', ['SIGNATURE gezeichnet']],
    ['Personne de contact:', []],
    ['our contact persons are named elsewhere', []],
    ['no details \u{1f642} here', []],
  ])('%j', (text, suggested) => {
    const page = pageOf(text);
    const found = suggestHidden([lookAtPage(page, 1)]);
    expect(found.map((each) => `${each.kind} ${covered(page, each).trim()}`)).toEqual(suggested);
    for (const { reason } of found) expect(reason).toBe('PERSONAL_DATA_OF_OTHERS');
  });
});

describe('Annex II', () => {
  const pages = (...texts: readonly string[]) =>
    suggestHidden(texts.map((text, index) => lookAtPage(pageOf(text), index + 1)));

  it.each(['ANNEX', 'BIJLAGE', 'ANNEXE', 'ANHANG'])('is found as %s II', (word) => {
    expect(pages('Clause 1', `${word} II\nmeasures`, 'more', `end\n${word} III\nlist`)).toEqual([
      {
        kind: 'ANNEX_II',
        reason: 'CONFIDENTIAL_MEASURES',
        areas: [
          { page: 2, x: 0, y: 27, width: 500, height: 673 },
          { page: 3, x: 0, y: 0, width: 500, height: 700 },
          { page: 4, x: 0, y: 0, width: 500, height: 26 },
        ],
      },
    ]);
  });

  it('ends where the document does', () => {
    const [found] = pages('Annex II - Measures\nlocks', 'keys');
    expect(found?.areas.map(({ page }) => page)).toEqual([1, 2]);
  });

  it('does not begin in a sentence, or in a table of contents', () => {
    expect(pages('the measures of\nAnnex II are secret and it is a long sentence')).toEqual([]);
    expect(pages('ANNEX I ...... 3\nANNEX II ..... 5\nANNEX III 7')).toEqual([]);
  });

  it('is nothing where the next annex follows at once', () => {
    expect(pages('ANNEX II\nANNEX III\nlist')).toEqual([]);
  });
});
