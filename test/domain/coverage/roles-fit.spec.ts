import { describe, expect, it } from '@jest/globals';
import { rolesFit, rolesOfModule } from '../../../src/domain/coverage/roles-fit.js';
import { table } from '../table.js';

describe('rolesOfModule', () => {
  it.each(table<'code' | 'module' | 'roles'>`
    code                      | module  | roles
    ${'EU-46-2-C-SCC2021-M1'} | ${null} | ${'C,J>C,J'}
    ${'EU-46-2-C-SCC2021-M2'} | ${null} | ${'C,J>P'}
    ${'EU-46-2-C-SCC2021-M3'} | ${null} | ${'P,S>P,S'}
    ${'EU-46-2-C-SCC2021-M4'} | ${null} | ${'P,S>C,J'}
    ${'UK-ADDENDUM'}          | ${'M2'} | ${'C,J>P'}
    ${'UK-ADDENDUM'}          | ${null} | ${null}
  `)('of $code with module $module are $roles', ({ code, module, roles }) => {
    expect(rolesOfModule({ code, module })).toBe(roles);
  });
});

describe('rolesFit', () => {
  it.each(table<'written' | 'exporter' | 'recipient' | 'fits'>`
    written      | exporter              | recipient             | fits
    ${'C,J>P'}   | ${'CONTROLLER'}       | ${'PROCESSOR'}        | ${true}
    ${'C,J>P'}   | ${'JOINT_CONTROLLER'} | ${'PROCESSOR'}        | ${true}
    ${'C,J>P'}   | ${'CONTROLLER'}       | ${'SUB_PROCESSOR'}    | ${false}
    ${'C,J>P'}   | ${'PROCESSOR'}        | ${'PROCESSOR'}        | ${false}
    ${'P,S>P,S'} | ${'SUB_PROCESSOR'}    | ${'SUB_PROCESSOR'}    | ${true}
    ${'P,S>C,J'} | ${'PROCESSOR'}        | ${'JOINT_CONTROLLER'} | ${true}
    ${'C,J>P'}   | ${null}               | ${'PROCESSOR'}        | ${null}
    ${'C,J>P'}   | ${'CONTROLLER'}       | ${null}               | ${null}
    ${'C'}       | ${'CONTROLLER'}       | ${'PROCESSOR'}        | ${false}
  `)('$written between $exporter and $recipient: $fits', (row) => {
    expect(rolesFit(row.written, row.exporter, row.recipient)).toBe(row.fits);
  });
});
