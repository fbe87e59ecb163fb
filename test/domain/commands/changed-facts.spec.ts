import { describe, expect, it } from '@jest/globals';
import { changedFacts } from '../../../src/domain/commands/changed-facts.js';
import { table } from '../table.js';

describe('changedFacts', () => {
  it.each(table<'one' | 'other' | 'changed'>`
    one                             | other                           | changed
    ${{ name: 'A', city: 'Gent' }}  | ${{ city: 'Gent', name: 'A' }}  | ${[]}
    ${{ name: 'A', city: 'Gent' }}  | ${{ name: 'B', city: 'Luik' }}  | ${['city', 'name']}
    ${{ options: { a: 1, b: [2] } }} | ${{ options: { b: [2], a: 1 } }} | ${[]}
    ${{ options: { a: 1 } }}        | ${{ options: { a: 2 } }}        | ${['options']}
    ${{ flowIds: ['1', '2'] }}      | ${{ flowIds: ['2', '1'] }}      | ${['flowIds']}
    ${{ note: null }}               | ${{}}                           | ${[]}
    ${{ note: undefined }}          | ${{ note: null }}               | ${[]}
    ${{}}                           | ${{ note: 'new' }}              | ${['note']}
  `)('of $one and $other are $changed', ({ one, other, changed }) => {
    expect(changedFacts(one, other)).toEqual(changed);
  });
});
