import { describe, expect, it } from '@jest/globals';
import type { CommandedNoun } from '../../../src/domain/register/change.js';
import { complete } from '../../../src/domain/commands/complete.js';
import { GIVEN, givenFacts } from './given.js';

const NOUNS = Object.keys(GIVEN) as CommandedNoun[];

describe('complete', () => {
  it.each(NOUNS)('holds of a %s what was given, and a value for everything else', (noun) => {
    const facts: object = givenFacts(noun);
    expect(facts).toMatchObject(GIVEN[noun]);
    expect(Object.values(facts)).not.toContain(undefined);
  });

  it.each(NOUNS)('names every fact without which there is no %s', (noun) => {
    const required = Object.keys(GIVEN[noun]);
    expect(complete(noun, {})).toEqual({ missing: expect.arrayContaining(required) });
    for (const fact of required) {
      expect(complete(noun, { ...GIVEN[noun], [fact]: null })).toEqual({ missing: [fact] });
    }
  });

  it('assumes nothing in favour of a record', () => {
    expect(givenFacts('dataFlow')).toMatchObject({
      destination: null,
      exporterRole: null,
      recipientRole: null,
      circumstances: {},
    });
    expect(givenFacts('recipient')).toMatchObject({ inGroup: false, establishedIn: null });
    expect(givenFacts('processingAgreement')).toMatchObject({ points: [], flowIds: null });
    expect(givenFacts('authorityDisclosure')).toMatchObject({ decision: 'UNDER_REVIEW' });
  });

  it('takes a fact without a value as not given, and null as not known', () => {
    expect(givenFacts('recipient', { fromPrecision: undefined })).toMatchObject({
      fromPrecision: 'DAY',
    });
    expect(givenFacts('standing', { held: null })).toMatchObject({ held: null });
  });
});
