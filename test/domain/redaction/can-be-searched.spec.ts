import { describe, expect, it } from '@jest/globals';
import { canBeSearched } from '../../../src/domain/redaction/can-be-searched.js';
import { glyphsOf } from './a-page.js';

describe('a page', () => {
  it.each([
    ['with text', 'Some text', true],
    ['with a strange sign', 'Some other text \ufffd', true],
    ['whose letters nobody knows', '\ue001\ue002\ue003 \ue004', false],
    ['with nothing but spaces', '  ', false],
    ['that is empty', '', false],
  ])('%s', (_, text, can) => {
    expect(canBeSearched(glyphsOf(text))).toBe(can);
  });
});
