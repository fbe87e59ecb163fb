import { describe, expect, it } from '@jest/globals';
import { strangersTo } from '../../../../src/domain/commands/checks/named-flows.js';
import { aFlow } from '../../coverage/a-dossier.js';
import { table } from '../../table.js';
import { aKnown, aSubject, entry, said } from '../a-known.js';
import { givenFacts } from '../given.js';

/** A flow that went to the importer until 2024, and to somebody else since. */
const known = aKnown(
  entry('dataFlow', 'flow', aFlow(), '2020-01-01', '2024-01-01'),
  entry('dataFlow', 'flow', aFlow({ recipientId: 'stranger' }), '2024-01-01', '2025-01-01'),
);

describe('strangersTo', () => {
  it.each(table<'flowIds' | 'from' | 'to' | 'expected'>`
    flowIds                 | from            | to              | expected
    ${null}                 | ${'2024-01-01'} | ${'2025-01-01'} | ${[]}
    ${['flow']}             | ${'2023-01-01'} | ${'2024-01-01'} | ${[]}
    ${['flow']}             | ${'2023-12-31'} | ${'2025-01-01'} | ${[]}
    ${['flow']}             | ${'2024-01-01'} | ${'2025-01-01'} | ${['NOT_A_PARTY flowIds.0 id=flow']}
    ${['flow']}             | ${'2025-01-01'} | ${'2026-01-01'} | ${[]}
    ${['nobody knows']}     | ${'2024-01-01'} | ${'2025-01-01'} | ${[]}
  `)('names $flowIds from $from to $to: $expected', ({ flowIds, from, to, expected }) => {
    const facts = givenFacts('processingAgreement', { flowIds });
    const subject = aSubject('processingAgreement', facts, from, to);
    const isTheirs = ({ recipientId }: { readonly recipientId: string }): boolean =>
      recipientId === 'importer';
    expect(said(strangersTo(subject, isTheirs, known))).toEqual(expected);
  });
});
