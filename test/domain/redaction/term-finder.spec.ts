import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { termFinder } from '../../../src/domain/redaction/term-finder.js';
import { glyphsOf, said } from './a-page.js';

describe('a term', () => {
  it.each<[how: string, page: string, term: string, found: string]>([
    ['as it stands', 'ask Jan Jansens now', 'Jan Jansens', 'Jan Jansens'],
    ['whatever its case', 'ask JAN jansens now', 'jan JANSENS', 'JAN jansens'],
    ['whatever its accents', 'Séan Müller', 'sean muller', 'Séan Müller'],
    ['with a sharp s', 'Hauptstraße 1', 'HAUPTSTRASSE', 'Hauptstraße'],
    ['with ligatures', 'the oﬃce', 'office', 'oﬃce'],
    ['with another apostrophe', 'O’Neill', "o'neill", 'O’Neill'],
    ['with another dash', 'A–B and more', 'a-b', 'A–B'],
    ['inside a word', 'supervisory', 'visor', 'visor'],
    ['everywhere', 'ana banana', 'ana', 'anaanana'],
    ['across a line break', 'ask Jan\nJansens now', 'Jan Jansens', 'JanJansens'],
    ['across more spaces', 'ask Jan   Jansens now', 'Jan  Jansens', 'Jan   Jansens'],
    ['divided at the end of a line', 'ask Jan-\nsens now', 'jansens', 'Jan-sens'],
    ['divided by a soft hyphen', 'ask Jan\u00adsens now', 'jansens', 'Jan\u00adsens'],
    ['with its own hyphen at the end of a line', 'an e-\nmail', 'e-mail', 'e-mail'],
    ['with a hyphen before a space', 'in- and output', 'in- and', 'in- and'],
    ['that ends in a hyphen', 'pre-', 'pre-', 'pre-'],
    ['with a soft hyphen at its end', 'Jan\u00ad', 'jan-', 'Jan\u00ad'],
    ['with spaces that should not be', 'J a n s e n s', 'jansens', 'J a n s e n s'],
    ['without spaces that should be', 'JanJansens', 'Jan Jansens', 'JanJansens'],
    ['only where it is long enough for that', 'a b c', 'abc', ''],
    ['nowhere, when it says nothing', 'ask', ' \u200b', ''],
    ['nowhere', 'ask somebody else', 'Jan Jansens', ''],
  ])('is found %s', (_, page, term, found) => {
    expect(said(termFinder(glyphsOf(page))(term))).toBe(found);
  });

  it('is found in the order of the eye, whatever the order of the page', () => {
    const right = glyphsOf('Jansens', { x: 100, object: 1 });
    const left = glyphsOf('ask Jan', { x: 60, object: 2 });
    expect(said(termFinder([...right, ...left])('Jan Jansens'))).toMatch(/^Jan ?Jansens$/);
  });

  it('is found wherever it stands', () => {
    const word = fc.stringMatching(/^[a-w]{1,8}$/);
    const term = fc.stringMatching(/^[a-w]{1,6}x[a-w]{1,6}$/);
    const gap = fc.constantFrom(' ', '\n', '  ', ', ', ' \n');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap)), term, fc.array(fc.tuple(gap, word)), (a, x, b) => {
        const page = [...a.flat(), x, ...b.flat()].join('');
        expect(said(termFinder(glyphsOf(page))(x.toUpperCase()))).toBe(x);
      }),
    );
  });
});
