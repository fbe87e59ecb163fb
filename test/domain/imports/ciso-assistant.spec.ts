import { describe, expect, it } from '@jest/globals';
import { fromCisoAssistant } from '../../../src/domain/imports/ciso-assistant.js';
import type { CisoWorkbook } from '../../../src/domain/imports/ciso-assistant.js';
import type { TableRow } from '../../../src/domain/imports/cell.js';
import { tableRow } from '../../support/previewing.js';

const EMPTY: CisoWorkbook = { Entities: [], Solutions: [], Contracts: [], Representatives: [] };

const WORKBOOK: CisoWorkbook = {
  Entities: [
    tableRow(2, {
      ref_id: 'E2',
      name: 'Acme BV',
      country: 'NL',
      parent_entity_ref_id: 'E1',
      maturity: '3',
    }),
    tableRow(3, {
      ref_id: 'E1',
      name: 'Acme Group NV',
      country: 'BE',
      mission: 'Hosting',
      currency: 'EUR',
    }),
    tableRow(4, { ref_id: 'E3', name: 'Beta BV', parent_entity_ref_id: 'E9', currency: 'EUR' }),
  ],
  Solutions: [
    tableRow(2, {
      ref_id: 'S1',
      name: 'Cloud',
      provider_entity_ref_id: 'E2',
      criticality: { number: 3 },
    }),
    tableRow(3, { ref_id: 'S2', name: 'Stray', provider_entity_ref_id: 'E7' }),
  ],
  Contracts: [
    tableRow(2, {
      ref_id: 'C1',
      name: 'Hosting contract',
      provider_entity_ref_id: 'E2',
      solution_ref_id: 'S1',
      start_date: '2024-01-01',
      end_date: '2026-12-31',
      vat: 'NL001',
    }),
    tableRow(3, { ref_id: 'C2', provider_entity_ref_id: 'E8' }),
    tableRow(4, { ref_id: 'C3', provider_entity_ref_id: 'E2', start_date: 'soon' }),
  ],
  Representatives: [tableRow(2, { email: 'someone@example' })],
};

function plainly({ row, cells }: TableRow): readonly unknown[] {
  return [row, Object.fromEntries([...cells].map(([key, cell]) => [key, Object.values(cell)[0]]))];
}

describe('the third-parties workbook of CISO Assistant', () => {
  const { tables, notCarried } = fromCisoAssistant(WORKBOOK);

  it('brings entities as providers of services, whoever is above them first', () => {
    const [entities] = tables;
    expect(entities?.layout.kind).toBe('RECIPIENTS');
    expect(entities?.rows.map(plainly)).toEqual([
      [
        3,
        {
          kind: 'SERVICE_PROVIDER',
          legalName: 'Acme Group NV',
          country: 'BE',
          note: 'CISO Assistant: E1 · Hosting',
        },
      ],
      [
        2,
        {
          kind: 'SERVICE_PROVIDER',
          legalName: 'Acme BV',
          country: 'NL',
          parent: 'Acme Group NV',
          from: '2024-01-01',
          note: 'CISO Assistant: E2\nSolution: Cloud · 3',
        },
      ],
      [
        4,
        {
          kind: 'SERVICE_PROVIDER',
          legalName: 'Beta BV',
          parent: 'E9',
          note: 'CISO Assistant: E3',
        },
      ],
    ]);
  });

  it('brings contracts with their processor, its solution in the note', () => {
    const [, contracts] = tables;
    expect(contracts?.layout.kind).toBe('AGREEMENTS');
    expect(contracts?.rows.map(plainly)).toEqual([
      [
        2,
        {
          processor: 'Acme BV',
          signedOn: '2024-01-01',
          endsOn: '2026-12-31',
          documentReference: 'C1',
          note: 'CISO Assistant: Hosting contract\nSolution: Cloud',
        },
      ],
      [3, { processor: 'E8', documentReference: 'C2' }],
      [4, { processor: 'Acme BV', signedOn: 'soon', documentReference: 'C3' }],
    ]);
  });

  it('counts what has no place in the register', () => {
    expect(notCarried).toEqual([
      { sheet: 'Entities', column: 'currency', count: 2 },
      { sheet: 'Entities', column: 'maturity', count: 1 },
      { sheet: 'Contracts', column: 'vat', count: 1 },
      { sheet: 'Solutions', column: null, count: 1 },
      { sheet: 'Representatives', column: null, count: 1 },
    ]);
    expect(fromCisoAssistant(EMPTY).notCarried).toEqual([]);
  });

  it('means nobody by an empty cell, and refuses a note that would be a formula', () => {
    const [entities] = fromCisoAssistant({
      ...EMPTY,
      Entities: [
        tableRow(2, { name: 'Nameless ref BV', mission: { formula: 'A1' } }),
        tableRow(3, { ref_id: 'E1' }),
        tableRow(5, { name: 'Unreferred BV' }),
        tableRow(4, { ref_id: 'E2', name: 'Acme BV', parent_entity_ref_id: 'E1' }),
      ],
      Solutions: [tableRow(2, { name: 'Of nobody' })],
    }).tables;
    expect(entities?.rows.map(plainly)).toEqual([
      [2, { kind: 'SERVICE_PROVIDER', legalName: 'Nameless ref BV', note: 'A1' }],
      [3, { kind: 'SERVICE_PROVIDER', note: 'CISO Assistant: E1' }],
      [5, { kind: 'SERVICE_PROVIDER', legalName: 'Unreferred BV' }],
      [
        4,
        {
          kind: 'SERVICE_PROVIDER',
          legalName: 'Acme BV',
          parent: 'E1',
          note: 'CISO Assistant: E2',
        },
      ],
    ]);
    expect(entities?.rows[0]?.cells.get('note')).toEqual({ formula: 'A1' });
  });

  it('ends when entities stand above each other in a circle', () => {
    const circle = {
      ...EMPTY,
      Entities: [
        tableRow(2, { ref_id: 'A', name: 'A NV', parent_entity_ref_id: 'B' }),
        tableRow(3, { ref_id: 'B', name: 'B NV', parent_entity_ref_id: 'A' }),
      ],
    };
    expect(fromCisoAssistant(circle).tables[0]?.rows.map(({ row }) => row)).toEqual([3, 2]);
  });
});
