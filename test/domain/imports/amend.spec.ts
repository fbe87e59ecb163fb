import { describe, expect, it } from '@jest/globals';
import type { Version } from '../../../src/domain/bitemporal/version.js';
import { added, amended, daysOf } from '../../../src/domain/imports/amend.js';
import {
  agreementIntent,
  flowIntent,
  recipientIntent,
  safeguardIntent,
  standingIntent,
} from '../../../src/domain/imports/intents.js';
import type { Value, Values } from '../../../src/domain/imports/row-values.js';
import type { CommandedNoun, FactsByNoun } from '../../../src/domain/register/change.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { days, entry } from '../commands/a-known.js';
import { givenFacts } from '../commands/given.js';

/** The day given with the import. */
const ON = localDate('2026-11-25');

const NEW = { id: 'new', on: ON };

function values(given: Readonly<Record<string, Value>>): Values {
  return new Map(Object.entries(given));
}

function held<N extends CommandedNoun>(
  noun: N,
  facts: Partial<FactsByNoun[N]>,
  from?: string,
  to?: string,
): Version<FactsByNoun[N]> {
  return entry(noun, 'it', givenFacts(noun, facts), from, to).version as Version<FactsByNoun[N]>;
}

describe('a company that is not there', () => {
  it('is recorded from its first day until the day after its last', () => {
    const intent = recipientIntent(
      values({
        legalName: 'Acme BV',
        kind: 'OTHER',
        country: 'NL',
        from: '2026-01-01',
        until: '2026-12-31',
      }),
    );
    expect(added(intent, NEW)).toEqual({
      commands: [
        {
          kind: 'RECORD',
          noun: 'recipient',
          id: 'new',
          as: null,
          valid: days('2026-01-01', '2027-01-01'),
          facts: { kind: 'OTHER', legalName: 'Acme BV', establishedIn: 'NL' },
        },
      ],
      differences: [],
    });
  });

  it('was seen on the day of the import when nobody says since when it is there', () => {
    const [command] = added(recipientIntent(values({ legalName: 'Acme BV' })), NEW).commands;
    expect(command).toMatchObject({
      valid: days('2026-11-25'),
      facts: { kind: 'SERVICE_PROVIDER', fromPrecision: 'UNKNOWN', seenOn: '2026-11-25' },
    });
  });

  it('was there before, when it ended before that day', () => {
    const past = recipientIntent(values({ legalName: 'Acme BV', until: '2025-12-31' }));
    expect(added(past, NEW).commands[0]?.valid).toEqual(days('0001-01-01', '2026-01-01'));
    const going = recipientIntent(values({ legalName: 'Acme BV', until: '2027-12-31' }));
    expect(added(going, NEW).commands[0]?.valid).toEqual(days('2026-11-25', '2028-01-01'));
  });

  it('goes on when its last day is how programs write that there is none', () => {
    const intent = recipientIntent(values({ legalName: 'Acme BV', until: '9999-12-31' }));
    expect(daysOf(intent, ON)).toEqual(days('2026-11-25'));
  });
});

describe('a company that is there', () => {
  const acme = held('recipient', {
    legalName: 'Acme BV',
    city: 'Gent',
    registrationNumber: 'NL 1234.567',
    serviceTypes: ['auditing', 'data_analysis'],
    parentId: 'parent',
  });

  it('stays as it is when the row says the same, or nothing', () => {
    const intent = recipientIntent(
      values({
        legalName: 'Acme BV',
        registrationNumber: '1234567',
        serviceTypes: ['data_analysis', 'auditing'],
        from: '2026-01-01',
      }),
    );
    expect(amended(intent, [acme], ON)).toEqual({ commands: [], differences: [] });
  });

  it('changes in what is said otherwise, from the first day of the row', () => {
    const intent = recipientIntent(
      values({
        legalName: 'Acme BV',
        city: 'Utrecht',
        registrationNumber: 'n/a',
        from: '2026-01-01',
      }),
    );
    expect(amended(intent, [acme], ON)).toEqual({
      commands: [
        {
          kind: 'REVISE',
          noun: 'recipient',
          id: 'it',
          how: 'CHANGE',
          valid: days('2026-01-01'),
          patch: { city: 'Utrecht', registrationNumber: 'n/a' },
          basedOn: 'it from ever',
        },
      ],
      differences: [
        { field: 'city', from: 'Gent', to: 'Utrecht' },
        { field: 'registrationNumber', from: 'NL 1234.567', to: 'n/a' },
      ],
    });
  });

  it('changes from the day of the import when the row names none, on the version of that day', () => {
    const earlier = held('recipient', { city: 'Gent' }, '2020-01-01', '2026-01-01');
    const later = held('recipient', { city: 'Brugge' }, '2026-01-01');
    const intent = recipientIntent(values({ city: 'Gent' }));
    expect(amended(intent, [earlier, later], ON).commands).toMatchObject([
      { valid: days('2026-11-25'), basedOn: 'it from 2026-01-01' },
    ]);
  });

  it.each([
    { on: ['2020-01-01', undefined] as const, was: null, ends: true },
    { on: ['2020-01-01', '2028-01-01'] as const, was: '2027-12-31', ends: true },
    { on: ['2020-01-01', '2027-01-01'] as const, was: null, ends: false },
    { on: ['2020-01-01', '2026-06-01'] as const, was: null, ends: false },
  ])('ends on the last day of the row unless it ended by then: $on', ({ on, was, ends }) => {
    const version = held('recipient', { city: 'Gent' }, ...on);
    const [first, second] = [
      held('recipient', { city: 'Gent' }, '2018-01-01', '2019-01-01'),
      held('recipient', { city: 'Gent' }, '2019-01-01', '2020-01-01'),
    ];
    const intent = recipientIntent(
      values({ city: 'Gent', from: '2026-01-01', until: '2026-12-31' }),
    );
    const withdrawal = {
      kind: 'WITHDRAW',
      noun: 'recipient',
      id: 'it',
      how: 'CHANGE',
      valid: days('2027-01-01'),
      basedOn: 'it from 2020-01-01',
    };
    expect(amended(intent, [first, version, second], ON)).toEqual(
      ends
        ? {
            commands: [withdrawal],
            differences: [{ field: 'until', from: was, to: '2026-12-31' }],
          }
        : { commands: [], differences: [] },
    );
  });

  it('has versions', () => {
    expect(() => amended(recipientIntent(values({})), [], ON)).toThrow(RangeError);
  });
});

describe('a flow', () => {
  it('begins with its provider, unless it has days of its own', () => {
    const own = values({ exporter: ['x'], from: '2026-01-01', until: '2026-12-31' });
    expect(flowIntent(own, 'p')).toMatchObject({
      facts: { exporterId: 'x', recipientId: 'p' },
      from: '2026-01-01',
      until: '2026-12-31',
      changeFrom: '2026-01-01',
    });
    const dated = new Map([...own, ['flowFrom', '2026-02-01'], ['flowUntil', '2026-03-01']]);
    expect(flowIntent(dated, 'p')).toMatchObject({ from: '2026-02-01', until: '2026-03-01' });
  });
});

describe('a signed paper', () => {
  const row = values({
    code: 'EU-46-2-C-SCC2021-M2',
    title: 'Clauses',
    exporters: ['a'],
    importers: ['b', 'c'],
    executedOn: '2024-01-01',
    endsOn: '2026-12-31',
    docking: true,
    securityMeasures: 'Encryption',
  });
  const DAY = localDate('2024-01-01');
  const party = (recipientId: string, side: 'EXPORTER' | 'IMPORTER', joinedOn = DAY) => ({
    recipientId,
    side,
    joinedOn,
    leftOn: null,
  });

  it('binds its parties from its signing, and says what its row says', () => {
    const [command] = added(safeguardIntent(row), NEW).commands;
    expect(command).toMatchObject({
      valid: days('2024-01-01'),
      facts: {
        parties: [party('a', 'EXPORTER'), party('b', 'IMPORTER'), party('c', 'IMPORTER')],
        endsOn: '2027-01-01',
        options: { docking: true },
        annexes: { securityMeasures: 'Encryption', subProcessors: null },
      },
    });
    expect(safeguardIntent(values({})).facts).toEqual({
      parties: [],
      options: {},
      annexes: {
        descriptionOfTransfer: null,
        competentAuthority: null,
        securityMeasures: null,
        subProcessors: null,
      },
    });
  });

  it('keeps what a row does not speak of: options, annexes, and the days of its parties', () => {
    const late = localDate('2025-06-01');
    const paper = held('safeguard', {
      parties: [party('c', 'IMPORTER', late), party('a', 'EXPORTER')],
      options: { docking: false, swissRider: true },
      annexes: {
        descriptionOfTransfer: 'Calls',
        competentAuthority: null,
        securityMeasures: null,
        subProcessors: null,
      },
    });
    const [command] = amended(safeguardIntent(row), [paper], ON).commands;
    expect(command).toMatchObject({
      valid: days('2026-11-25'),
      patch: {
        parties: [party('a', 'EXPORTER'), party('b', 'IMPORTER'), party('c', 'IMPORTER', late)],
        options: { docking: true, swissRider: true },
        annexes: { descriptionOfTransfer: 'Calls', securityMeasures: 'Encryption' },
        endsOn: '2027-01-01',
      },
    });
  });
});

describe('a listing and a contract', () => {
  it('say what their rows say', () => {
    const listing = values({
      recipient: ['a'],
      scheme: 'DPF',
      held: true,
      checkedOn: '2026-01-01',
    });
    expect(standingIntent(listing)).toMatchObject({
      facts: { recipientId: 'a', scheme: 'DPF', held: true, checkedOn: '2026-01-01' },
      from: null,
    });
    expect(standingIntent(values({})).facts).toEqual({});
    const contract = values({ controller: ['a'], processor: ['b'], signedOn: '2024-01-01' });
    expect(agreementIntent(contract)).toMatchObject({
      facts: { controllerId: 'a', processorId: 'b', signedOn: '2024-01-01' },
      from: '2024-01-01',
      changeFrom: null,
    });
    expect(agreementIntent(values({})).facts).toEqual({});
  });
});
