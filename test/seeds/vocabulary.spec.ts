import { describe, expect, it } from '@jest/globals';
import { statement } from '../../seeds/reference/statement.js';
import { vocabulary } from '../../seeds/reference/vocabulary.js';

const terms = vocabulary().changes.flatMap(({ noun, facts }) =>
  noun === 'vocabularyTerm' && facts ? [facts] : [],
);
const slugs = (scheme: string) => terms.filter((term) => term.scheme === scheme).map((t) => t.slug);
const told = statement().changes.flatMap(({ noun, facts }) =>
  noun === 'statement' && facts ? [facts] : [],
)[0];

describe('vocabulary', () => {
  it('names each term once in a scheme, in two languages', () => {
    const names = terms.map(({ scheme, slug }) => `${scheme} ${slug}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { labels } of terms) expect(labels.en && labels.nl).toMatch(/\S/);
  });

  it('has every part belong to a term of its own scheme', () => {
    for (const { scheme, partOf } of terms) {
      if (partOf) expect(slugs(scheme)).toContain(partOf);
    }
  });

  it('has every word of the statement', () => {
    expect(slugs('PURPOSE')).toEqual(expect.arrayContaining([...(told?.purposes ?? [])]));
    expect(slugs('DATA_CATEGORY')).toEqual(told?.dataCategories);
    expect(slugs('SERVICE_TYPE')).toEqual(told?.serviceTypes);
  });

  it('gives the legal bases of a purpose as the statement gives them', () => {
    const marketing = terms.find(({ slug }) => slug === 'marketing_and_social_sharing');
    expect(marketing?.legalBases).toEqual(['GDPR 6(1)(a)', 'GDPR 6(1)(f)']);
    expect(terms.find(({ slug }) => slug === 'claims_handling')?.legalBases).toEqual([]);
  });
});

describe('statement', () => {
  it('holds from March 2023 and says how exactly that is known', () => {
    expect(statement().changes[0]?.valid.from).toBe('2023-03-01');
    expect(told?.facts['meta']).toMatchObject({ last_updated_precision: 'month' });
  });

  it('tells kinds of recipients, the one country named, and whom to write to', () => {
    expect(told?.recipientKinds).toEqual([
      'AFFILIATE',
      'SERVICE_PROVIDER',
      'ACQUIRER',
      'AUTHORITY',
    ]);
    expect(told?.namedCountries).toEqual(['US']);
    expect(told?.contacts).toEqual([
      { region: 'europe', email: 'GDPR@Cigna.com' },
      { region: 'other_locations', email: 'CignaGlobalPrivacyOffice@Cigna.com' },
    ]);
  });
});
