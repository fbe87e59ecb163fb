import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../src/domain/coverage/coverage.js';
import { LANGUAGES } from '../../src/words/language.js';
import { outcomeInWords } from '../../src/words/outcome-in-words.js';

const OUTCOMES: readonly Outcome[] = [
  'NO_RESTRICTED_TRANSFER',
  'ADEQUATE',
  'SAFEGUARDED',
  'DEROGATION',
  'NEEDS_REVIEW',
  'NOT_COVERED',
];

describe('the words of outcomes', () => {
  it.each(LANGUAGES)('name each differently, with one sentence, in %s', (language) => {
    const words = OUTCOMES.map((outcome) => outcomeInWords(outcome, language));
    expect(new Set(words.map(({ name }) => name)).size).toBe(OUTCOMES.length);
    for (const { meaning } of words) expect(meaning).toMatch(/^[A-ZÀ-Ü][^.]+\.$/);
  });

  it('are those of the law', () => {
    expect(LANGUAGES.map((language) => outcomeInWords('SAFEGUARDED', language).name)).toEqual([
      'Passende waarborgen',
      'Appropriate safeguards',
      'Garanties appropriées',
      'Geeignete Garantien',
    ]);
  });
});
