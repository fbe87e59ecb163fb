import { describe, expect, it } from '@jest/globals';
import { isProcessing, mayProcess } from '../../../../src/domain/commands/checks/may-process.js';
import { table } from '../../table.js';
import { aKnown, company, days, said } from '../a-known.js';

const known = aKnown(
  company('maas', { kind: 'OTHER' }, '2020-01-01', '2024-01-01'),
  company('maas', { kind: 'ACQUIRER' }, '2024-01-01'),
);
const NO = ['KIND_CANNOT_HOLD recipientRole id=maas name=maas Ltd kind=ACQUIRER'];

describe('mayProcess', () => {
  it.each(table<'role' | 'from' | 'to' | 'expected'>`
    role                  | from            | to              | expected
    ${'PROCESSOR'}        | ${'2023-01-01'} | ${'2024-01-01'} | ${[]}
    ${'PROCESSOR'}        | ${'2023-01-01'} | ${'2024-01-02'} | ${NO}
    ${'SUB_PROCESSOR'}    | ${'2024-01-01'} | ${'2025-01-01'} | ${NO}
    ${'CONTROLLER'}       | ${'2024-01-01'} | ${'2025-01-01'} | ${[]}
    ${'JOINT_CONTROLLER'} | ${'2024-01-01'} | ${'2025-01-01'} | ${[]}
    ${null}               | ${'2024-01-01'} | ${'2025-01-01'} | ${[]}
  `)('as $role from $from to $to, an acquirer from 2024: $expected', (row) => {
    const valid = days(row.from, row.to);
    expect(said(mayProcess(known, 'recipientRole', 'maas', row.role, valid))).toEqual(row.expected);
  });

  it('knows who processes for somebody else', () => {
    const roles = ['CONTROLLER', 'JOINT_CONTROLLER', 'PROCESSOR', 'SUB_PROCESSOR', null] as const;
    expect(roles.filter(isProcessing)).toEqual(['PROCESSOR', 'SUB_PROCESSOR']);
  });
});
