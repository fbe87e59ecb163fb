import { describe, expect, it } from '@jest/globals';
import { comparedEmail, comparedName } from '../../src/requests/requester.js';
import { deskOf } from '../../src/requests/desk-of.js';

describe('what the same person is known by', () => {
  it.each([
    ['Zoë  van den Berg', 'zoe van den berg'],
    ['ZOË VAN DEN BERG', 'Zoë van den Berg'],
    ['Van den Berg-Peeters', 'van den berg peeters'],
  ])('%s is %s', (one, other) => {
    expect(comparedName(one)).toBe(comparedName(other));
  });

  it('is not the same for another name, nor an address for a name', () => {
    expect(comparedName('Jan Peeters')).not.toBe(comparedName('Jan Peters'));
    expect(comparedEmail('a@b.example')).not.toBe(comparedName('a@b.example'));
    expect(comparedEmail(' A@B.example ')).toBe(comparedEmail('a@b.example'));
  });
});

describe('the desk that answers', () => {
  it.each([
    ['BE', 'BE', 'EUROPE'],
    ['GB', 'BE', 'EUROPE'],
    ['CH', null, 'EUROPE'],
    ['CY', 'BE', 'EUROPE'],
    ['GB-NIR', 'US', 'EUROPE'],
    ['US', 'BE', 'ELSEWHERE'],
    ['KR', 'BE', 'ELSEWHERE'],
    [null, 'BE', 'EUROPE'],
    [null, 'US', 'ELSEWHERE'],
    [null, null, 'ELSEWHERE'],
  ] as const)('of somebody in %s, answered from %s: %s', (country, company, desk) => {
    expect(deskOf(country, company)).toBe(desk);
  });
});
