import { describe, expect, it } from '@jest/globals';
import { checkSafeguard } from '../../../../src/domain/commands/checks/safeguard.js';
import type { PartyRole } from '../../../../src/domain/register/party-role.js';
import type { SafeguardParty } from '../../../../src/domain/register/safeguard.js';
import { localDate } from '../../../../src/domain/time/local-date.js';
import { aFlow, aSafeguard } from '../../coverage/a-dossier.js';
import { table } from '../../table.js';
import { aKnown, aSubject, company, entry, said } from '../a-known.js';
import type { Entry } from '../a-known.js';

function party(
  recipientId: string,
  side: SafeguardParty['side'],
  joinedOn: string | null = '2022-01-01',
  leftOn: string | null = null,
): SafeguardParty {
  return {
    recipientId,
    side,
    joinedOn: joinedOn === null ? null : localDate(joinedOn),
    leftOn: leftOn === null ? null : localDate(leftOn),
  };
}

const US = party('exporter', 'EXPORTER');
const THEM = party('importer', 'IMPORTER');

function flow(id: string, roles: readonly (PartyRole | null)[], from?: string, to?: string): Entry {
  const [exporterRole = null, recipientRole = null] = roles;
  return entry('dataFlow', id, aFlow({ exporterRole, recipientRole }), from, to);
}

const COMPANIES = [
  company('exporter', {}, '2019-01-01'),
  company('importer', {}, '2020-01-01', '2025-01-01'),
  company('court', { kind: 'AUTHORITY' }),
];
const QUIET = aKnown(...COMPANIES);

describe('checkSafeguard', () => {
  it.each(table<'code' | 'expected'>`
    code                      | expected
    ${'EU-46-2-C-SCC2021-M2'} | ${[]}
    ${'EU-SCC2010'}           | ${[]}
    ${'EU-49-1-B'}            | ${['WRONG_KIND_OF_TOOL code code=EU-49-1-B kind=DEROGATION']}
    ${'EU-45'}                | ${['WRONG_KIND_OF_TOOL code code=EU-45 kind=ADEQUACY']}
    ${'NOBODY KNOWS'}         | ${[]}
  `)('asks whether $code is a tool of Article 46: $expected', ({ code, expected }) => {
    expect(said(checkSafeguard(aSubject('safeguard', aSafeguard({ code })), QUIET))).toEqual(
      expected,
    );
  });

  it.each(table<'parties' | 'expected'>`
    parties                                                            | expected
    ${[US]}                                                            | ${['NOT_A_PARTY parties side=IMPORTER']}
    ${[THEM]}                                                          | ${['NOT_A_PARTY parties side=EXPORTER']}
    ${[US, THEM, US]}                                                  | ${['OVERLAPS parties side=EXPORTER']}
    ${[US, party('importer', 'IMPORTER', null)]}                       | ${[]}
    ${[US, party('importer', 'IMPORTER', '2020-01-01')]}               | ${[]}
    ${[US, party('importer', 'IMPORTER', '2019-12-31')]}               | ${['RECIPIENT_NOT_ACTIVE parties.1.recipientId id=importer name=importer Ltd day=2019-12-31']}
    ${[US, party('importer', 'IMPORTER', '2025-01-01')]}               | ${['RECIPIENT_NOT_ACTIVE parties.1.recipientId id=importer name=importer Ltd day=2025-01-01']}
    ${[US, party('importer', 'IMPORTER', '2022-01-01', '2022-01-02')]} | ${[]}
    ${[US, party('importer', 'IMPORTER', '2022-01-01', '2022-01-01')]} | ${['PERIOD_REVERSED parties.1.leftOn from=2022-01-01 to=2022-01-01']}
    ${[US, party('court', 'IMPORTER')]}                                | ${['KIND_CANNOT_HOLD parties.1.recipientId id=court name=court Ltd kind=AUTHORITY']}
  `)('between $parties: $expected', ({ parties, expected }) => {
    expect(said(checkSafeguard(aSubject('safeguard', aSafeguard({ parties })), QUIET))).toEqual(
      expected,
    );
  });

  it.each(table<'endsOn' | 'expected'>`
    endsOn          | expected
    ${null}         | ${[]}
    ${'2022-01-02'} | ${[]}
    ${'2022-01-01'} | ${['PERIOD_REVERSED endsOn from=2022-01-01 to=2022-01-01']}
  `)('signed 2022-01-01 and ending $endsOn: $expected', ({ endsOn, expected }) => {
    expect(said(checkSafeguard(aSubject('safeguard', aSafeguard({ endsOn })), QUIET))).toEqual(
      expected,
    );
  });

  it('names flows of its own parties only', () => {
    const known = aKnown(
      ...COMPANIES,
      entry('dataFlow', 'theirs', aFlow()),
      entry('dataFlow', 'elsewhere', aFlow({ exporterId: 'court' })),
      entry('dataFlow', 'away', aFlow({ recipientId: 'court' })),
    );
    const facts = aSafeguard({ flowIds: ['theirs', 'elsewhere', 'away'] });
    expect(said(checkSafeguard(aSubject('safeguard', facts), known))).toEqual([
      'NOT_A_PARTY flowIds.1 id=elsewhere',
      'NOT_A_PARTY flowIds.2 id=away',
    ]);
  });
});

const TO_PROCESSOR: readonly PartyRole[] = ['CONTROLLER', 'PROCESSOR'];
const TO_CONTROLLER: readonly PartyRole[] = ['CONTROLLER', 'CONTROLLER'];
const NO = 'MODULE_DOES_NOT_FIT';

describe('the module of clauses', () => {
  it.each(table<'code' | 'flows' | 'expected'>`
    code                      | flows                                              | expected
    ${'EU-46-2-C-SCC2021-M2'} | ${[]}                                              | ${null}
    ${'EU-46-2-C-SCC2021-M2'} | ${[flow('a', TO_PROCESSOR)]}                       | ${null}
    ${'EU-46-2-C-SCC2021-M2'} | ${[flow('a', TO_CONTROLLER)]}                      | ${NO}
    ${'EU-46-2-C-SCC2021-M2'} | ${[flow('a', TO_CONTROLLER), flow('b', TO_PROCESSOR)]} | ${null}
    ${'EU-46-2-C-SCC2021-M2'} | ${[flow('a', [null, 'PROCESSOR'])]}                | ${null}
    ${'EU-46-2-C-SCC2021-M2'} | ${[flow('a', TO_CONTROLLER, '2023-01-01', '2024-01-01')]} | ${null}
    ${'EU-46-2-C-SCC2021-M2'} | ${[flow('a', TO_CONTROLLER, '2023-01-01', '2024-01-02')]} | ${NO}
    ${'EU-46-2-C-SCC2021-M1'} | ${[flow('a', TO_CONTROLLER)]}                      | ${null}
    ${'EU-46-2-C-SCC2021-M1'} | ${[flow('a', TO_PROCESSOR)]}                       | ${NO}
    ${'EU-46-2-C-SCC2021-M4'} | ${[flow('a', TO_PROCESSOR)]}                       | ${NO}
    ${'EU-46-2-B-BCR-P'}      | ${[flow('a', TO_PROCESSOR)]}                       | ${NO}
    ${'EU-46-2-B-BCR-C'}      | ${[flow('a', TO_PROCESSOR)]}                       | ${null}
  `)('of $code beside the flows between its parties: $expected', ({ code, flows, expected }) => {
    const known = aKnown(...COMPANIES, ...(flows as readonly Entry[]));
    const refusals = checkSafeguard(aSubject('safeguard', aSafeguard({ code })), known);
    expect(said(refusals)).toEqual(
      expected === null ? [] : [`${String(expected)} code code=${String(code)}`],
    );
  });

  it('is asked of the flows that the paper names', () => {
    const known = aKnown(...COMPANIES, flow('named', TO_CONTROLLER), flow('other', TO_PROCESSOR));
    const facts = aSafeguard({ flowIds: ['named'] });
    expect(said(checkSafeguard(aSubject('safeguard', facts), known))).toEqual([
      'MODULE_DOES_NOT_FIT code code=EU-46-2-C-SCC2021-M2',
    ]);
  });

  it('is not asked of flows of others', () => {
    const away = entry(
      'dataFlow',
      'a',
      aFlow({ recipientId: 'court', recipientRole: 'CONTROLLER' }),
    );
    const into = entry(
      'dataFlow',
      'b',
      aFlow({ exporterId: 'court', recipientRole: 'CONTROLLER' }),
    );
    const known = aKnown(...COMPANIES, away, into);
    expect(said(checkSafeguard(aSubject('safeguard', aSafeguard()), known))).toEqual([]);
  });

  it.each(table<'code' | 'expected'>`
    code                      | expected
    ${'EU-46-2-C-SCC2021-M3'} | ${['KIND_CANNOT_HOLD parties.1.recipientId id=court name=court Ltd kind=AUTHORITY']}
    ${'EU-46-2-C-SCC2021-M1'} | ${[]}
    ${'UK-ADDENDUM'}          | ${[]}
  `)('$code with a court: $expected', ({ code, expected }) => {
    const facts = aSafeguard({ code, parties: [US, party('court', 'IMPORTER')] });
    expect(said(checkSafeguard(aSubject('safeguard', facts), QUIET))).toEqual(expected);
  });
});
