import { describe, expect, it } from '@jest/globals';
import type { Version } from '../../../src/domain/bitemporal/version.js';
import { strayFact } from '../../../src/domain/imports/facts-shape.js';
import { nativeChange, readNativeRecord } from '../../../src/domain/imports/native-record.js';
import type { NativeRecord } from '../../../src/domain/imports/native-record.js';
import type { CommandedNoun, FactsByNoun, Noun } from '../../../src/domain/register/change.js';
import { days, entry } from '../commands/a-known.js';
import { GIVEN, givenFacts } from '../commands/given.js';
import { table } from '../table.js';

const ID = '019a0000-0000-7000-8000-000000000001';

const LINE = {
  noun: 'recipient',
  id: ID,
  valid: { from: '2024-01-01', to: '9999-12-31' },
  facts: { legalName: 'Acme BV' },
};

function told(line: unknown): string {
  const read = readNativeRecord(line);
  if (!('problem' in read)) return 'a record';
  const { code, column } = read.problem;
  return column === null ? code : `${code} ${column}`;
}

describe('a line of an extract', () => {
  it.each(table<'line' | 'read'>`
    line                                                            | read
    ${LINE}                                                         | ${'a record'}
    ${{ ...LINE, noun: 'territory', facts: { anything: 1 } }}       | ${'a record'}
    ${null}                                                         | ${'NOT_A_RECORD'}
    ${'text'}                                                       | ${'NOT_A_RECORD'}
    ${{ ...LINE, noun: 'unicorn' }}                                 | ${'NOT_A_RECORD'}
    ${{ ...LINE, noun: 'toString' }}                                | ${'NOT_A_RECORD'}
    ${{ ...LINE, noun: 7 }}                                         | ${'NOT_A_RECORD'}
    ${{ ...LINE, id: '1' }}                                         | ${'NOT_A_RECORD'}
    ${{ ...LINE, id: 1 }}                                           | ${'NOT_A_RECORD'}
    ${{ ...LINE, valid: { from: '2024-01-01', to: 'ever' } }}       | ${'NOT_A_RECORD'}
    ${{ ...LINE, valid: { from: 1, to: '2024-01-01' } }}            | ${'NOT_A_RECORD'}
    ${{ ...LINE, valid: { from: '2024-01-01', to: '2024-01-01' } }} | ${'NOT_A_RECORD'}
    ${{ ...LINE, facts: null }}                                     | ${'a record'}
    ${{ ...LINE, facts: { kind: 'UNICORN' } }}                      | ${'NOT_A_FACT kind'}
    ${{ ...LINE, facts: { horns: 1 } }}                             | ${'NOT_A_FACT horns'}
    ${{ ...LINE, facts: { toString: 'x' } }}                        | ${'NOT_A_FACT toString'}
  `)('$line is $read', ({ line, read }) => {
    expect(told(line)).toBe(read);
  });
});

describe('facts', () => {
  const withIds = (facts: object): Readonly<Record<string, unknown>> =>
    JSON.parse(
      JSON.stringify(facts).replaceAll(/"(exporter|importer|flow|court)"/g, `"${ID}"`),
    ) as Readonly<Record<string, unknown>>;

  it.each(Object.keys(GIVEN) as CommandedNoun[])('of a %s have their shape', (noun) => {
    expect(strayFact(noun, withIds(givenFacts(noun)))).toBeNull();
  });

  it.each(table<'noun' | 'facts' | 'stray'>`
    noun                     | facts                                               | stray
    ${'recipient'}           | ${{ legalName: 7 }}                                 | ${'legalName'}
    ${'recipient'}           | ${{ legalName: 'bell \u0007' }}                     | ${'legalName'}
    ${'recipient'}           | ${{ parentId: 'acme' }}                             | ${'parentId'}
    ${'recipient'}           | ${{ parentId: 7 }}                                  | ${'parentId'}
    ${'recipient'}           | ${{ inGroup: 'yes' }}                               | ${'inGroup'}
    ${'recipient'}           | ${{ seenOn: '2024' }}                               | ${null}
    ${'recipient'}           | ${{ seenOn: '2024-07' }}                            | ${null}
    ${'recipient'}           | ${{ seenOn: '2024-13' }}                            | ${'seenOn'}
    ${'recipient'}           | ${{ seenOn: 2024 }}                                 | ${'seenOn'}
    ${'recipient'}           | ${{ serviceTypes: 'auditing' }}                     | ${'serviceTypes'}
    ${'recipient'}           | ${{ serviceTypes: ['auditing', 7] }}                | ${'serviceTypes'}
    ${'recipient'}           | ${{ serviceTypes: Array.from({ length: 501 }, () => 'x') }} | ${'serviceTypes'}
    ${'standing'}            | ${{ checkedOn: '2024-02-30' }}                      | ${'checkedOn'}
    ${'standing'}            | ${{ checkedOn: 1 }}                                 | ${'checkedOn'}
    ${'dataFlow'}            | ${{ circumstances: { occasional: true, hostedIn: 'NL' } }} | ${null}
    ${'dataFlow'}            | ${{ circumstances: { occasional: 1 } }}             | ${'circumstances'}
    ${'dataFlow'}            | ${{ circumstances: [] }}                            | ${'circumstances'}
    ${'dataFlow'}            | ${{ circumstances: null }}                          | ${'circumstances'}
    ${'safeguard'}           | ${{ parties: [{ recipientId: ID, side: 'EXPORTER', joinedOn: null, leftOn: null }] }} | ${null}
    ${'safeguard'}           | ${{ parties: [{ recipientId: ID, side: 'EXPORTER' }] }} | ${'parties'}
    ${'safeguard'}           | ${{ parties: [{ recipientId: ID, side: 'BOTH', joinedOn: null, leftOn: null }] }} | ${'parties'}
    ${'safeguard'}           | ${{ parties: ['acme'] }}                            | ${'parties'}
    ${'processingAgreement'} | ${{ subProcessorNoticeDays: 30 }}                   | ${null}
    ${'processingAgreement'} | ${{ subProcessorNoticeDays: 'a month' }}            | ${'subProcessorNoticeDays'}
    ${'statement'}           | ${{ facts: { version: 3 }, contacts: [{ region: 'EU', email: 'dpo@example' }] }} | ${null}
  `)('$facts of a $noun: $stray does not', ({ noun, facts, stray }) => {
    expect(strayFact(noun, facts)).toBe(stray);
  });
});

function record(facts: object, from: string, to?: string, noun: Noun = 'recipient'): NativeRecord {
  return { noun, id: ID, valid: days(from, to), facts: { ...facts } };
}

function held(
  facts: Partial<FactsByNoun['recipient']>,
  from?: string,
  to?: string,
): Version<FactsByNoun[Noun]> {
  return entry('recipient', ID, givenFacts('recipient', facts), from, to).version;
}

describe('a record of an extract', () => {
  const facts = givenFacts('recipient', { city: 'Gent' });
  const recordOver = (from: string, to?: string) => ({
    kind: 'RECORD',
    noun: 'recipient',
    id: ID,
    as: null,
    valid: days(from, to),
    facts,
  });

  it('that is not there is recorded under its id', () => {
    expect(nativeChange(record(facts, '2024-01-01'), [])).toEqual({
      commands: [recordOver('2024-01-01')],
      differences: [],
    });
  });

  it('that is there, in one piece or several, changes nothing', () => {
    const nothing = { commands: [], differences: [] };
    const given = record(facts, '2024-01-01');
    expect(nativeChange(given, [held(facts)])).toEqual(nothing);
    const pieces = [held(facts, '2024-01-01', '2025-01-01'), held(facts, '2025-01-01')];
    expect(nativeChange(given, pieces)).toEqual(nothing);
  });

  it('is recorded on days on which there is none', () => {
    const versions = [
      held(facts, '2025-01-01', '2025-07-01'),
      held(facts, '2023-01-01', '2024-06-01'),
      held(facts, '2027-01-01'),
    ];
    const given = record(facts, '2024-01-01', '2026-01-01');
    expect(nativeChange(given, versions)).toEqual({
      commands: [recordOver('2024-06-01', '2025-01-01'), recordOver('2025-07-01', '2026-01-01')],
      differences: [],
    });
  });

  it('changes what differs from a day on, and corrects what differed from its first day', () => {
    const other = { city: 'Brugge', note: 'Kept' };
    const given = record({ ...facts, note: undefined }, '2024-01-01');
    const revised = (how: string, basedOn: string) => ({
      commands: [
        {
          kind: 'REVISE',
          noun: 'recipient',
          id: ID,
          how,
          valid: days('2024-01-01'),
          patch: { city: 'Gent', note: undefined },
          basedOn,
        },
      ],
      differences: [
        { field: 'city', from: 'Brugge', to: 'Gent' },
        { field: 'note', from: 'Kept', to: undefined },
      ],
    });
    expect(nativeChange(given, [held(other, '2023-01-01')])).toEqual(
      revised('CHANGE', `${ID} from 2023-01-01`),
    );
    expect(nativeChange(given, [held(other, '2024-01-01')])).toEqual(
      revised('CORRECTION', `${ID} from 2024-01-01`),
    );
  });

  it('that comes with the law is compared, and never changed', () => {
    const code = { code: 'NL' };
    const law = entry('territory', ID, code as never).version;
    const given = record(code, '2024-01-01', undefined, 'territory');
    expect(nativeChange(given, [law])).toEqual({ commands: [], differences: [] });
    const refused = {
      problem: { column: null, value: null, code: 'COMES_WITH_LAW', values: { noun: 'territory' } },
    };
    expect(nativeChange({ ...given, facts: { code: 'BE' } }, [law])).toEqual(refused);
    expect(nativeChange(given, [])).toEqual(refused);
  });
});
