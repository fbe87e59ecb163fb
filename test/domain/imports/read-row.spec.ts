import { describe, expect, it } from '@jest/globals';
import { AGREEMENTS } from '../../../src/domain/imports/agreement-columns.js';
import { columnOf } from '../../../src/domain/imports/column-of.js';
import { reversedPeriods } from '../../../src/domain/imports/periods.js';
import { readRow } from '../../../src/domain/imports/read-row.js';
import type { ReadRow } from '../../../src/domain/imports/read-row.js';
import type { Layout } from '../../../src/domain/imports/layouts.js';
import { vocabularyOf } from '../../../src/domain/imports/read-terms.js';
import { layoutOf, tableRow } from '../../support/previewing.js';
import type { Given } from '../../support/previewing.js';
import { table } from '../table.js';

const SERVICE = { en: 'Customer service', nl: 'klantendienst' };

function read(
  layout: Layout,
  cells: Readonly<Record<string, Given>>,
  decisions: Readonly<Record<string, string>> = {},
): ReadRow {
  return readRow(tableRow(2, cells).cells, layout, {
    countries: { codes: new Set(['NL']), named: new Map([['holland', 'NL']]) },
    vocabulary: vocabularyOf([
      {
        scheme: 'SERVICE_TYPE',
        slug: 'customer_service',
        labels: SERVICE,
        partOf: null,
        legalBases: [],
      },
    ]),
    decisions: new Map(Object.entries(decisions)),
  });
}

describe('a row', () => {
  it('is read by its columns; an empty cell says nothing', () => {
    const { values, mentions, problems, questions } = read(layoutOf('RECIPIENTS'), {
      kind: 'dienstverlener',
      legalName: 'Acme BV',
      country: 'NL',
      city: '',
      parent: 'Acme Holding NV',
      inGroup: 'nee',
      serviceTypes: 'klantendienst',
      from: '2026-11-23',
    });
    expect(Object.fromEntries(values)).toEqual({
      kind: 'SERVICE_PROVIDER',
      legalName: 'Acme BV',
      country: 'NL',
      inGroup: false,
      serviceTypes: ['customer_service'],
      from: '2026-11-23',
    });
    expect([...mentions]).toEqual([['parent', ['Acme Holding NV']]]);
    expect([problems, questions]).toEqual([[], []]);
  });

  it('says everything that is wrong with it, each with its place and what stands there', () => {
    const { problems, questions } = read(layoutOf('RECIPIENTS'), {
      legalName: { formula: 'A1' },
      country: 'Holland',
      from: '03/04/2026',
      until: 'later',
    });
    expect(problems).toEqual([
      { column: 'kind', value: null, code: 'VALUE_REQUIRED', values: {} },
      { column: 'legalName', value: 'A1', code: 'FORMULA', values: {} },
      { column: 'until', value: 'later', code: 'NOT_A_DAY', values: {} },
    ]);
    expect(questions.map(({ column, value, key }) => [column, value, key])).toEqual([
      ['country', 'Holland', 'COUNTRY:holland'],
      ['from', '03/04/2026', 'DAY_ORDER'],
    ]);
  });

  it('may name several parties, whose names have commas', () => {
    const { mentions } = read(layoutOf('SAFEGUARDS'), { importers: 'Acme, Inc.;\n Beta LLC ; ' });
    expect(mentions.get('importers')).toEqual(['Acme, Inc.', 'Beta LLC']);
  });

  it('takes from a decision what is asked once for the file', () => {
    const cells = { processor: 'Acme BV', signedOn: '2026-11-23' };
    expect(read(AGREEMENTS, cells).questions).toEqual([
      { column: 'controller', value: null, key: 'CONTROLLER', code: 'CONTROLLER', options: [] },
    ]);
    const { mentions, questions } = read(AGREEMENTS, cells, { CONTROLLER: 'Noordzee NV' });
    expect([mentions.get('controller'), questions]).toEqual([['Noordzee NV'], []]);
  });
});

describe('a period', () => {
  it.each(table<'values' | 'column'>`
    values                                                                     | column
    ${{ from: '2026-01-01', until: '2026-01-01' }}                             | ${undefined}
    ${{ from: '2026-01-02', until: '2026-01-01' }}                             | ${'until'}
    ${{ until: '2026-01-01' }}                                                 | ${undefined}
    ${{ from: '2026-01-02' }}                                                  | ${undefined}
    ${{ from: '2026-01-02', flowUntil: '2026-01-01' }}                         | ${'flowUntil'}
    ${{ from: '2026-01-02', flowFrom: '2025-01-01', flowUntil: '2026-01-01' }} | ${undefined}
    ${{ executedOn: '2026-01-02', endsOn: '2026-01-01' }}                      | ${'endsOn'}
    ${{ signedOn: '2026-01-02', endsOn: '2026-01-01' }}                        | ${'endsOn'}
  `)('$values ends before it begins in $column', ({ values, column }) => {
    const [problem] = reversedPeriods(new Map(Object.entries(values)));
    expect(problem?.column).toBe(column);
  });
});

describe('the place of a refusal', () => {
  it.each(table<'noun' | 'path' | 'kind' | 'column'>`
    noun           | path                       | kind                      | column
    ${'recipient'} | ${'establishedIn'}         | ${'RECIPIENTS'}           | ${'country'}
    ${'recipient'} | ${'serviceTypes.0'}        | ${'RECIPIENTS'}           | ${'serviceTypes'}
    ${'recipient'} | ${'branchOfId'}            | ${'RECIPIENTS'}           | ${null}
    ${'dataFlow'}  | ${'recipientId'}           | ${'PROVIDERS_WITH_FLOWS'} | ${'legalName'}
    ${'dataFlow'}  | ${'valid'}                 | ${'PROVIDERS_WITH_FLOWS'} | ${'flowFrom'}
    ${'safeguard'} | ${'parties.1.recipientId'} | ${'SAFEGUARDS'}           | ${'importers'}
    ${'standing'}  | ${'valid'}                 | ${'STANDINGS'}            | ${'from'}
  `)('$path of a $noun is in column $column', ({ noun, path, kind, column }) => {
    expect(columnOf(noun, path, layoutOf(kind))).toBe(column);
  });
});
