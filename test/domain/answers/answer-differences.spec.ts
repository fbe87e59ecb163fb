import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerDifferences } from '../../../src/domain/answers/answer-differences.js';
import { aLine } from './a-line.js';

const mail = aLine({});
const claims = aLine({
  key: 'manila/1',
  recipientId: 'manila',
  name: 'Manila Claims Example Inc.',
});

describe('what a letter would say otherwise', () => {
  it('is nothing when it would say the same', () => {
    expect(answerDifferences({ lines: [mail, claims] }, { lines: [claims, mail] })).toEqual([]);
  });

  it('names a line that is new, one that is gone, and the facts that changed, in the order of keys', () => {
    const clauses = aLine({ ground: 'CLAUSES', module: 'M2', dataCategories: ['name', 'email'] });
    expect(answerDifferences({ lines: [claims, mail] }, { lines: [clauses] })).toEqual([
      {
        what: 'CHANGED',
        line: clauses,
        fields: [
          { field: 'dataCategories', from: ['name'], to: ['name', 'email'] },
          { field: 'ground', from: 'ADEQUACY', to: 'CLAUSES' },
          { field: 'module', from: null, to: 'M2' },
        ],
      },
      { what: 'REMOVED', line: claims, fields: [] },
    ]);
    expect(answerDifferences({ lines: [] }, { lines: [claims] })).toEqual([
      { what: 'ADDED', line: claims, fields: [] },
    ]);
  });

  const lines = fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      place: fc.constantFrom('US', 'IN', null),
    }),
    { selector: ({ key }) => key },
  );

  it('taken together turns what was said into what is said', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const [then, now] = [before.map(aLine), after.map(aLine)];
        const told = new Map(then.map((line) => [line.key, line]));
        for (const { what, line } of answerDifferences({ lines: then }, { lines: now })) {
          if (what === 'REMOVED') told.delete(line.key);
          else told.set(line.key, line);
        }
        const byKey = (one: { key: string }, other: { key: string }) =>
          one.key < other.key ? -1 : 1;
        expect([...told.values()].toSorted(byKey)).toEqual(now.toSorted(byKey));
      }),
    );
  });
});
