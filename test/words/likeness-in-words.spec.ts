import { describe, expect, it } from '@jest/globals';
import type { LikenessReason } from '../../src/domain/likeness/likeness.js';
import { LANGUAGES } from '../../src/words/language.js';
import { likenessInWords } from '../../src/words/likeness-in-words.js';

const PUNE = 'Pune Support Example Pvt Ltd';

const REASONS: readonly LikenessReason[] = [
  { code: 'REGISTRATION_NUMBER', detail: 'BE0403199702', differences: [] },
  { code: 'WEB_DOMAIN', detail: 'pune.example', differences: [] },
  { code: 'NAME', detail: PUNE, differences: [] },
  {
    code: 'NAME',
    detail: PUNE,
    differences: ['ACCENTS', 'WORD_ORDER', 'TYPING_ERROR', 'LEGAL_FORM'],
  },
];

describe('the words of likeness', () => {
  it.each([
    [
      'nl',
      'Gelijkende naam: Pune Support Example Pvt Ltd (accenten, woordvolgorde, één typfout, rechtsvorm).',
    ],
    [
      'en',
      'Similar name: Pune Support Example Pvt Ltd (accents, word order, one typing error, legal form).',
    ],
    [
      'fr',
      'Nom ressemblant : Pune Support Example Pvt Ltd (accents, ordre des mots, une faute de frappe, forme juridique).',
    ],
    [
      'de',
      'Ähnlicher Name: Pune Support Example Pvt Ltd (Akzente, Wortfolge, ein Tippfehler, Rechtsform).',
    ],
  ] as const)('in %s say %s', (language, sentence) => {
    expect(REASONS.map((reason) => likenessInWords(reason, language)).at(-1)).toBe(sentence);
  });

  it.each(LANGUAGES)(
    'are one sentence for each reason, with what it rests on, in %s',
    (language) => {
      const sentences = REASONS.map((reason) => likenessInWords(reason, language));
      expect(new Set(sentences).size).toBe(REASONS.length);
      REASONS.forEach(({ detail }, index) => expect(sentences[index]).toContain(`: ${detail}`));
    },
  );
});
