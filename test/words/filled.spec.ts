import { describe, expect, it } from '@jest/globals';
import { table } from '../domain/table.js';
import { filled } from '../../src/words/filled.js';

describe('filled', () => {
  it.each(table<'template' | 'sentence'>`
    template                        | sentence
    ${'{name} ended.'}              | ${'Pune ended.'}
    ${'{name} ended[ on {day}].'}   | ${'Pune ended.'}
    ${'{name} ended[ as {name}].'}  | ${'Pune ended as Pune.'}
    ${'{day}: {name}.'}             | ${'{day}: Pune.'}
    ${'It ended[ {name} {day}].'}   | ${'It ended.'}
    ${'Nothing.'}                   | ${'Nothing.'}
  `)('makes of $template: $sentence', ({ template, sentence }) => {
    expect(filled(template, (name) => (name === 'name' ? 'Pune' : undefined))).toBe(sentence);
  });
});
