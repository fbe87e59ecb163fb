import { describe, expect, it } from '@jest/globals';
import { RULES } from '../../src/domain/coverage/rules.js';
import { LANGUAGES } from '../../src/words/language.js';
import { ruleInWords } from '../../src/words/rule-in-words.js';

describe('the titles of rules', () => {
  it.each(RULES.map(({ id }) => id))('exist for %s, once in each language', (id) => {
    const titles = LANGUAGES.map((language) => ruleInWords(id, language));
    expect(titles).not.toContain(id);
    expect(new Set(titles).size).toBe(LANGUAGES.length);
  });

  it('use the terms of the law', () => {
    expect(LANGUAGES.map((language) => ruleInWords('binding-corporate-rules', language))).toEqual([
      'Bindende bedrijfsvoorschriften',
      'Binding corporate rules',
      "Règles d'entreprise contraignantes",
      'Verbindliche interne Datenschutzvorschriften',
    ]);
  });

  it('leave an unknown rule as it is', () => {
    expect(ruleInWords('of-another-version', 'nl')).toBe('of-another-version');
  });
});
