import { describe, expect, it } from '@jest/globals';
import { needsReason } from '../../../src/domain/commands/needs-reason.js';
import { table } from '../table.js';

describe('needsReason', () => {
  it.each(table<'kind' | 'noun' | 'how' | 'needs'>`
    kind          | noun                  | how             | needs
    ${'RECORD'}   | ${'recipient'}        | ${undefined}    | ${false}
    ${'REVISE'}   | ${'recipient'}        | ${'CHANGE'}     | ${false}
    ${'REVISE'}   | ${'recipient'}        | ${'CORRECTION'} | ${true}
    ${'WITHDRAW'} | ${'recipient'}        | ${'CHANGE'}     | ${true}
    ${'WITHDRAW'} | ${'recipient'}        | ${'CORRECTION'} | ${true}
    ${'RECORD'}   | ${'adequacyDecision'} | ${undefined}    | ${true}
    ${'REVISE'}   | ${'adequacyDecision'} | ${'CHANGE'}     | ${true}
  `)('$kind $noun as $how: $needs', ({ kind, noun, how, needs }) => {
    expect(needsReason({ kind, noun, how })).toBe(needs);
  });
});
