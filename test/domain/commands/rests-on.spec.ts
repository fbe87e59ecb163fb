import { describe, expect, it } from '@jest/globals';
import { restedOn } from '../../../src/domain/commands/rests-on.js';
import { aDerogation, aFlow, aSafeguard } from '../coverage/a-dossier.js';
import { table } from '../table.js';
import { aKnown, company, days, entry, said } from './a-known.js';

const known = aKnown(
  company('importer', { parentId: 'importer' }),
  company('branch', { branchOfId: 'importer' }, '2020-01-01', '2021-01-01'),
  entry('dataFlow', 'flow', aFlow(), '2022-01-01', '2023-01-01'),
  entry('dataFlow', 'hop', aFlow({ recipientId: 'x', onwardOfId: 'flow' }), '2022-06-01'),
  entry('safeguard', 'paper', aSafeguard({ flowIds: ['flow'] }), '2022-01-01', '2022-02-01'),
  entry('safeguard', 'paper', aSafeguard({ flowIds: ['flow'] }), '2022-02-01', '2022-03-01'),
  entry('derogation', 'ground', aDerogation('EU-49-1-B', '2022-01-01'), '2022-12-31'),
);

describe('restedOn', () => {
  it.each(table<'noun' | 'id' | 'from' | 'to' | 'records'>`
    noun           | id            | from            | to              | records
    ${'recipient'} | ${'importer'} | ${'2021-01-01'} | ${'2022-01-01'} | ${null}
    ${'recipient'} | ${'importer'} | ${'2020-12-31'} | ${'2022-01-01'} | ${'recipient branch'}
    ${'recipient'} | ${'importer'} | ${'2021-01-01'} | ${'2022-01-02'} | ${'dataFlow flow, safeguard paper'}
    ${'recipient'} | ${'importer'} | ${'2020-01-01'} | ${'2023-01-01'} | ${'dataFlow flow, recipient branch, safeguard paper'}
    ${'dataFlow'}  | ${'flow'}     | ${'2022-03-01'} | ${'2022-06-01'} | ${null}
    ${'dataFlow'}  | ${'flow'}     | ${'2022-01-01'} | ${'2022-06-01'} | ${'safeguard paper'}
    ${'dataFlow'}  | ${'flow'}     | ${'2022-03-01'} | ${'2023-01-01'} | ${'dataFlow hop, derogation ground'}
    ${'safeguard'} | ${'paper'}    | ${'2022-01-01'} | ${'2023-01-01'} | ${null}
  `)('$noun $id from $from to $to: $records', ({ noun, id, from, to, records }) => {
    const expected = records === null ? [] : [`RESTED_ON id records=${String(records)}`];
    expect(said(restedOn(known, noun, id, days(from, to)))).toEqual(expected);
  });

  it('names ten, and says that there are more', () => {
    const flows = Array.from(
      { length: 11 },
      (_, index) => `flow-${String(index).padStart(2, '0')}`,
    );
    const named = (count: number): readonly string[] =>
      said(
        restedOn(
          aKnown(...flows.slice(0, count).map((id) => entry('dataFlow', id, aFlow()))),
          'recipient',
          'importer',
          days('2024-01-01'),
        ),
      );
    const ten = flows.slice(0, 10).map((id) => `dataFlow ${id}`);
    expect(named(10)).toEqual([`RESTED_ON id records=${ten.join(', ')}`]);
    expect(named(11)).toEqual([`RESTED_ON id records=${ten.join(', ')}, …`]);
  });
});
