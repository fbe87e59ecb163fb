import { describe, expect, it } from '@jest/globals';
import { intakeRefusals } from '../../../src/domain/requests/check-intake.js';
import type { IntakeKnown } from '../../../src/domain/requests/check-intake.js';
import type { RequestFacts } from '../../../src/domain/requests/request.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { INTAKE } from './a-request.js';

const KNOWN: IntakeKnown = {
  today: localDate('2026-11-25'),
  company: { kind: 'AFFILIATE', inGroup: true, legalName: 'Noordzee Example Insurance NV' },
  territories: new Set(['BE']),
  relations: new Set(['policy_holder']),
};

describe('a request as it comes in', () => {
  const CASES: readonly (readonly [
    string,
    Partial<RequestFacts>,
    Partial<IntakeKnown>,
    readonly string[],
  ])[] = [
    ['is taken in on the day it was received', {}, {}, []],
    ['may be about nobody in particular, from nowhere', { country: null, relations: [] }, {}, []],
    [
      'cannot have been received tomorrow',
      { receivedOn: localDate('2026-11-26') },
      {},
      ['DAY_TO_COME input.receivedOn'],
    ],
    ['needs a company', {}, { company: null }, ['UNKNOWN_RECORD input.answeringCompanyId']],
    [
      'is not answered by a provider',
      {},
      {
        company: { kind: 'SERVICE_PROVIDER', inGroup: false, legalName: 'CloudMail Example Inc.' },
      },
      ['NOT_IN_GROUP input.answeringCompanyId'],
    ],
    [
      'is not answered by a company that was sold',
      {},
      { company: { kind: 'AFFILIATE', inGroup: false, legalName: 'Sold Example NV' } },
      ['NOT_IN_GROUP input.answeringCompanyId'],
    ],
    ['comes from somewhere', { country: 'XX' }, {}, ['UNKNOWN_TERRITORY input.country']],
    [
      'is by somebody the register has a word for',
      { relations: ['policy_holder', 'friend'] },
      {},
      ['UNKNOWN_CODE input.relations.1'],
    ],
  ];

  it.each(CASES)('%s', (_, facts, known, refused) => {
    const refusals = intakeRefusals({ ...INTAKE, ...facts }, { ...KNOWN, ...known });
    expect(refusals.map(({ code, path }) => `${code} ${path}`)).toEqual(refused);
  });
});
