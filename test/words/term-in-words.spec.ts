import { describe, expect, it } from '@jest/globals';
import { vocabulary } from '../../seeds/reference/vocabulary.js';
import { termInWords } from '../../src/words/term-in-words.js';

const TERMS = vocabulary().changes.flatMap(({ noun, facts }) =>
  noun === 'vocabularyTerm' && facts !== null ? [facts] : [],
);

describe('a term in words', () => {
  it.each(['fr', 'de'] as const)('has a label of its own in %s', (language) => {
    expect(TERMS.length).toBeGreaterThan(60);
    const without = TERMS.filter((term) => {
      const label = termInWords({ ...term, labels: { en: '', nl: '' } }, language);
      return label === '';
    });
    expect(without.map(({ slug }) => slug)).toEqual([]);
  });

  it('shows in English where the register has a term of its own', () => {
    const own = { scheme: 'PURPOSE', slug: 'own', labels: { en: 'Own', nl: 'Eigen' } } as const;
    expect(termInWords(own, 'nl')).toBe('Eigen');
    expect(termInWords(own, 'fr')).toBe('Own');
  });

  it('keeps apart words of different schemes', () => {
    const labels = { en: '', nl: '' };
    const purpose = { scheme: 'PURPOSE', slug: 'data_analysis', labels } as const;
    const service = { scheme: 'SERVICE_TYPE', slug: 'data_analysis', labels } as const;
    expect(termInWords(purpose, 'de')).not.toBe(termInWords(service, 'de'));
  });
});
