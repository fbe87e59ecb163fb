import type { Dossier } from '../../../../src/domain/coverage/coverage.js';
import type { Circumstances } from '../../../../src/domain/register/data-flow.js';
import type { PartyRole } from '../../../../src/domain/register/party-role.js';
import type { SafeguardFacts } from '../../../../src/domain/register/safeguard.js';
import { localDate } from '../../../../src/domain/time/local-date.js';
import { aDossier, anAssessment, aSafeguard, dated } from '../a-dossier.js';

type On = {
  readonly signed?: string;
  readonly paper?: Partial<SafeguardFacts>;
  readonly circumstances?: Circumstances;
  readonly exporterRole?: PartyRole | null;
  readonly recipientRole?: PartyRole | null;
  readonly assessed?: boolean;
};

/** A flow to India with one paper on file and a positive assessment of the day it was signed. */
export function onFile(code: string, on: On = {}): Dossier {
  const executedOn = localDate(on.signed ?? '2022-06-01');
  const { circumstances = {}, exporterRole = 'CONTROLLER', recipientRole = 'PROCESSOR' } = on;
  return aDossier({
    flow: { circumstances, exporterRole, recipientRole },
    safeguards: [dated('paper', aSafeguard({ code, executedOn, ...on.paper }))],
    assessments:
      on.assessed === false ? [] : [dated('assessment', anAssessment({ completedOn: executedOn }))],
  });
}
