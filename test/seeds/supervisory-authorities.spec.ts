import { describe, expect, it } from '@jest/globals';
import { supervisoryAuthorities } from '../../seeds/reference/supervisory-authorities.js';
import type { RecipientFacts } from '../../src/domain/register/recipient.js';

describe('the supervisory authorities', () => {
  const facts = supervisoryAuthorities().changes.map((change) => change.facts as RecipientFacts);

  it('are those of the reference data, each with a source', () => {
    expect(facts).toHaveLength(62);
    for (const { source, kind, invented } of facts) {
      expect([kind, invented, source === null]).toEqual(['AUTHORITY', false, false]);
    }
  });

  it('cover the EEA, the United Kingdom and Switzerland', () => {
    const countries = new Set(facts.map(({ establishedIn }) => establishedIn));
    for (const code of ['BE', 'NL', 'IS', 'LI', 'NO', 'GB', 'CH', 'HR']) {
      expect([code, countries.has(code)]).toEqual([code, true]);
    }
  });

  it('have ids of their own', () => {
    const ids = supervisoryAuthorities().changes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
