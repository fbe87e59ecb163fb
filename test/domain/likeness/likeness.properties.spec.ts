import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { likeness } from '../../../src/domain/likeness/likeness.js';
import { nameDifferences } from '../../../src/domain/likeness/name-differences.js';
import { nameKey } from '../../../src/domain/likeness/name-key.js';
import { lookUpKeys, profileOf } from '../../../src/domain/likeness/profile.js';
import type { Described } from '../../../src/domain/likeness/profile.js';
import { LEGAL_FORMS } from '../../../src/recipients/legal-forms.js';

/** Few letters, so that names come close to each other often. */
const letter = fc.constantFrom('a', 'b', 'c', 'é', 'ø', '1');
const closeWord = fc.array(letter, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
const closeName = fc
  .array(fc.oneof(closeWord, fc.constantFrom('NV', 'Ltd', 'GmbH')), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const anyName = fc.oneof(closeName, fc.string({ unit: 'grapheme', maxLength: 30 }));

const described: fc.Arbitrary<Described> = fc.record({
  legalName: anyName,
  shortName: fc.option(closeName),
  registrationNumber: fc.option(fc.constantFrom('BE0123', '0123', '123', 'NL 0123', 'HRB 123', '')),
  website: fc.option(fc.constantFrom('https://a.example', 'www.a.example/x', 'b.example', 'none')),
  establishedIn: fc.option(fc.constantFrom('BE', 'NL')),
});

const profile = (each: Described) => profileOf(each, LEGAL_FORMS);

/** Of four letters or more, and no legal form of any country. */
const words = fc.uniqueArray(fc.stringMatching(/^q[a-z]{3,8}$/), { minLength: 1, maxLength: 4 });

/** One edit of one word: which word, where, what, and a letter no word has. */
const edit = fc.record({
  word: fc.nat(),
  at: fc.nat(),
  kind: fc.constantFrom('ADD' as const, 'LEAVE_OUT' as const, 'REPLACE' as const, 'SWAP' as const),
});

type Edit = { readonly word: number; readonly at: number; readonly kind: string };

function edited(name: readonly string[], { word, at, kind }: Edit): readonly string[] {
  const index = word % name.length;
  const letters = Array.from(name[index] ?? '');
  const place = at % letters.length;
  if (kind === 'ADD') letters.splice(place, 0, 'ж');
  if (kind === 'LEAVE_OUT') letters.splice(place, 1);
  if (kind === 'REPLACE') letters.splice(place, 1, 'ж');
  if (kind === 'SWAP')
    letters.push(...letters.splice(place, 2).toReversed().concat(letters.splice(place)));
  return name.with(index, letters.join(''));
}

describe('likeness', () => {
  it('of names is the same from both sides', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        const [a, b] = [nameKey(one, LEGAL_FORMS), nameKey(other, LEGAL_FORMS)];
        expect(nameDifferences(a, b)).toEqual(nameDifferences(b, a));
      }),
      { numRuns: 2000 },
    );
  });

  it('has the same score from both sides, above 0 and at most 1', () => {
    fc.assert(
      fc.property(described, described, (one, other) => {
        const found = likeness(profile(one), profile(other));
        expect(likeness(profile(other), profile(one))?.score).toBe(found?.score);
        if (found === null) return;
        expect(found.score).toBeGreaterThan(0);
        expect(found.score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never missed by looking keys up', () => {
    let alike = 0;
    fc.assert(
      fc.property(described, described, (one, other) => {
        if (likeness(profile(one), profile(other)) === null) return;
        alike += 1;
        const known = lookUpKeys(profile(other));
        expect([...lookUpKeys(profile(one))].filter((key) => known.has(key))).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(alike).toBeGreaterThan(100);
  });

  it('of a name to itself is whole, in any case and order, with any legal form', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('NV', 'S.A.', 'Pvt Ltd', ''), (name, form) => {
        const one = nameKey(name.join(' '), LEGAL_FORMS);
        const other = nameKey(`${name.toReversed().join(' ').toUpperCase()} ${form}`, LEGAL_FORMS);
        expect(nameDifferences(one, one)).toEqual([]);
        const expected = [name.length > 1 && 'WORD_ORDER', form !== '' && 'LEGAL_FORM'];
        expect(nameDifferences(one, other)).toEqual(expected.filter((each) => each !== false));
      }),
    );
  });

  it('is found after any single edit of any word', () => {
    fc.assert(
      fc.property(words, edit, (name, how) => {
        const mistyped = edited(name, how);
        fc.pre(mistyped.join(' ') !== name.join(' '));
        const [one, other] = [name, mistyped].map((each) => nameKey(each.join(' '), LEGAL_FORMS));
        if (one === undefined || other === undefined) throw new Error('Both were made.');
        fc.pre(other.words.length === name.length);
        expect(nameDifferences(one, other)).toContain('TYPING_ERROR');
      }),
      { numRuns: 1000 },
    );
  });
});
