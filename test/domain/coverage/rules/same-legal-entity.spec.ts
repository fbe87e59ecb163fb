import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../a-dossier.js';
import { saidBy } from '../said-by.js';

const RULE = 'same-legal-entity';

describe(RULE, () => {
  it.each([
    ['says so', aDossier({ flow: { circumstances: { sameLegalEntity: true } } })],
    ['is a branch of the exporter', aDossier({ importer: { branchOfId: 'exporter' } })],
    ['has the exporter as its branch', aDossier({ exporter: { branchOfId: 'importer' } })],
    [
      'is another branch of the same company',
      aDossier({ exporter: { branchOfId: 'parent' }, importer: { branchOfId: 'parent' } }),
    ],
  ])('applies when the recipient %s', (_, dossier) => {
    expect(saidBy(RULE, dossier, '2024-05-01')).toEqual(['APPLIES NO_SECOND_PARTY']);
  });

  it.each([
    ['are two companies of one group', aDossier({ importer: { parentId: 'exporter' } })],
    [
      'are branches of different companies',
      aDossier({ exporter: { branchOfId: 'a' }, importer: { branchOfId: 'b' } }),
    ],
    ['are not both on record', { ...aDossier(), recipients: new Map() }],
  ])('does not apply when they %s', (_, dossier) => {
    expect(saidBy(RULE, dossier, '2024-05-01')).toEqual(['DOES_NOT_APPLY ANOTHER_LEGAL_ENTITY']);
  });
});
