import { describe, expect, it } from '@jest/globals';
import type { PartyRole } from '../../../../src/domain/register/party-role.js';
import type { Dossier } from '../../../../src/domain/coverage/coverage.js';
import { aDossier } from '../a-dossier.js';
import { saidBy } from '../said-by.js';
import { table } from '../../table.js';

const RULE = 'return-to-own-controller';

function returning(from: PartyRole | null, to: PartyRole | null, returns?: boolean): Dossier {
  return aDossier({
    flow: {
      exporterRole: from,
      recipientRole: to,
      circumstances: { returnsToOwnController: returns },
    },
    exporter: { establishedIn: 'GB' },
  });
}

describe(RULE, () => {
  it.each(table<'exporter' | 'recipient' | 'returns' | 'said'>`
    exporter           | recipient             | returns      | said
    ${'PROCESSOR'}     | ${'CONTROLLER'}       | ${true}      | ${'APPLIES RETURNED_TO_OWN_CONTROLLER'}
    ${'SUB_PROCESSOR'} | ${'JOINT_CONTROLLER'} | ${true}      | ${'APPLIES RETURNED_TO_OWN_CONTROLLER'}
    ${'PROCESSOR'}     | ${'CONTROLLER'}       | ${false}     | ${'DOES_NOT_APPLY NOT_A_RETURN'}
    ${'PROCESSOR'}     | ${'CONTROLLER'}       | ${undefined} | ${'UNKNOWN RETURN_NOT_KNOWN'}
    ${'CONTROLLER'}    | ${'CONTROLLER'}       | ${true}      | ${'DOES_NOT_APPLY NOT_A_RETURN'}
    ${'PROCESSOR'}     | ${'SUB_PROCESSOR'}    | ${undefined} | ${'DOES_NOT_APPLY NOT_A_RETURN'}
    ${null}            | ${null}               | ${true}      | ${'DOES_NOT_APPLY NOT_A_RETURN'}
  `)(
    'says $said for $exporter to $recipient, returns $returns',
    ({ exporter, recipient, returns, said }) => {
      expect(saidBy(RULE, returning(exporter, recipient, returns), '2026-03-01', 'UK')).toEqual([
        said,
      ]);
    },
  );

  it('is asked under the UK regime only', () => {
    expect(saidBy(RULE, returning('PROCESSOR', 'CONTROLLER', true), '2026-03-01', 'EU')).toEqual(
      [],
    );
  });
});
