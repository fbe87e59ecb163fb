import { describe, expect, it } from '@jest/globals';
import { saysTerm } from '../../../src/domain/redaction/says-term.js';

describe('words for people', () => {
  it.each([
    ['The name of Jan Jansens is hidden.', 'jan  jansens', true],
    ['The name of JanJansens is hidden.', 'Jan-Jansens', true],
    ['A name is hidden.', 'Jan Jansens', false],
    ['The manager’s name is hidden.', 'Ana', false],
    ['Ana’s name is hidden.', 'ana', true],
  ])('%j say %j: %s', (words, term, says) => {
    expect(saysTerm(words, term)).toBe(says);
  });
});
