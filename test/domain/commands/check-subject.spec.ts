import { describe, expect, it } from '@jest/globals';
import { checkSubject } from '../../../src/domain/commands/check-subject.js';
import type { CommandedNoun } from '../../../src/domain/register/change.js';
import type { Subject } from '../../../src/domain/commands/subject.js';
import { aFlow } from '../coverage/a-dossier.js';
import { aKnown, aSubject, company, entry, said } from './a-known.js';
import { GIVEN, givenFacts } from './given.js';

const NOUNS = Object.keys(GIVEN) as CommandedNoun[];

const known = aKnown(
  company('exporter'),
  company('importer'),
  company('court', { kind: 'AUTHORITY' }),
  entry('dataFlow', 'flow', aFlow({ note: 'another', destination: 'PH' })),
);

describe('checkSubject', () => {
  it.each(NOUNS)('lets the plainest %s be', (noun) => {
    const subject = aSubject(noun, givenFacts(noun)) as Subject;
    expect(said(checkSubject(subject, known))).toEqual([]);
  });

  it('asks what every record is asked, and then what is asked of its noun', () => {
    const facts = aFlow({ recipientId: 'exporter', destination: 'Holland', onwardOfId: 'gone' });
    expect(said(checkSubject(aSubject('dataFlow', facts), known))).toEqual([
      'UNKNOWN_RECORD onwardOfId noun=dataFlow id=gone',
      'UNKNOWN_TERRITORY destination code=Holland',
      'FLOW_TO_ITSELF recipientId id=exporter',
    ]);
  });
});
