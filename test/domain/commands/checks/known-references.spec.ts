import { describe, expect, it } from '@jest/globals';
import { knownReferences } from '../../../../src/domain/commands/checks/known-references.js';
import { aFlow } from '../../coverage/a-dossier.js';
import { aKnown, aSubject, company, said } from '../a-known.js';

describe('knownReferences', () => {
  it('names every record that is not there, with its place', () => {
    const flow = aFlow({ onwardOfId: 'hop', activityId: 'importer' });
    expect(said(knownReferences(aSubject('dataFlow', flow), aKnown(company('importer'))))).toEqual([
      'UNKNOWN_RECORD exporterId noun=recipient id=exporter',
      'UNKNOWN_RECORD onwardOfId noun=dataFlow id=hop',
      'UNKNOWN_RECORD activityId noun=processingActivity id=importer',
    ]);
  });
});
