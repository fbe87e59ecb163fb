import { describe, expect, it } from '@jest/globals';
import { nameOf } from '../../../src/domain/commands/name-of.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { table } from '../table.js';
import { aKnown, company } from './a-known.js';

const known = aKnown(
  company('delta', { legalName: 'Delta NV' }, '2020-01-01', '2024-01-01'),
  company('delta', { legalName: 'Delta Holding NV' }, '2024-01-01', '2025-01-01'),
);

describe('nameOf', () => {
  it.each(table<'on' | 'id' | 'name'>`
    on              | id          | name
    ${'2019-01-01'} | ${'delta'}  | ${'Delta NV'}
    ${'2023-12-31'} | ${'delta'}  | ${'Delta NV'}
    ${'2024-01-01'} | ${'delta'}  | ${'Delta Holding NV'}
    ${'2026-01-01'} | ${'delta'}  | ${'Delta Holding NV'}
    ${'2024-01-01'} | ${'nobody'} | ${'nobody'}
  `)('on $on $id is called $name', ({ on, id, name }) => {
    expect(nameOf(known, id, localDate(on))).toBe(name);
  });
});
