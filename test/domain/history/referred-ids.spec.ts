import { expect, it } from '@jest/globals';
import { referredIds } from '../../../src/domain/history/referred-ids.js';

it('are those of one noun, however deep, each once', () => {
  const facts = [
    { exporterId: 'one', recipientId: 'two', onwardOfId: 'a flow', note: 'one' },
    { parties: [{ recipientId: 'three', side: 'EXPORTER' }], flowIds: ['a flow', 'another'] },
    { affiliateIds: ['one', 'four'], parentId: null },
  ];
  expect(referredIds(facts, 'recipient')).toEqual(['one', 'two', 'three', 'four']);
  expect(referredIds(facts, 'dataFlow')).toEqual(['a flow', 'another']);
  expect(referredIds(facts, 'safeguard')).toEqual([]);
});
