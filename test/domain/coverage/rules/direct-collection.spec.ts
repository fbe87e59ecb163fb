import { describe, expect, it } from '@jest/globals';
import { aDossier } from '../a-dossier.js';
import { saidBy } from '../said-by.js';

const RULE = 'direct-collection';

describe(RULE, () => {
  it('applies when the person discloses her own data', () => {
    const dossier = aDossier({
      flow: { destination: 'US', circumstances: { directCollection: true } },
    });
    expect(saidBy(RULE, dossier, '2024-05-01')).toEqual(['APPLIES DISCLOSED_BY_THE_PERSON']);
  });

  it.each([false, undefined])('does not apply when that is %s', (directCollection) => {
    const dossier = aDossier({ flow: { circumstances: { directCollection } } });
    expect(saidBy(RULE, dossier, '2024-05-01')).toEqual([
      'DOES_NOT_APPLY DISCLOSED_BY_AN_EXPORTER',
    ]);
  });
});
