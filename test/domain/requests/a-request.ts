import { instant } from '../../../src/domain/time/instant.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import type { Intake } from '../../../src/domain/requests/request.js';
import type { RequestLife } from '../../../src/domain/requests/request-life.js';
import type { RequestStep } from '../../../src/domain/requests/request-step.js';

/** A list of affiliates, asked for in Belgium by a policy holder. */
export const INTAKE: Intake = {
  requestId: '0194f000-0000-7000-8000-000000000001',
  reference: 'R-2026-00001',
  kind: 'AFFILIATE_LIST',
  receivedOn: localDate('2026-11-25'),
  channel: 'EMAIL',
  language: 'nl',
  country: 'BE',
  answeringCompanyId: '0194f000-0000-7000-8000-00000000000a',
  relations: ['policy_holder'],
  desk: 'EUROPE',
  policy: 'EU',
  policyPeriod: 'P1M',
  holidaysOf: 'BE',
  recordedAt: instant('2026-11-25T09:00:00Z'),
  actor: 'dpo',
};

/** What every step of it says unless told otherwise. */
const STEP = {
  requestId: INTAKE.requestId,
  actor: 'dpo',
  dueOn: localDate('2026-12-28'),
  assignedTo: null,
  sealed: null,
  content: {},
} as const;

type Told = Pick<RequestStep, 'step' | 'state'> & {
  readonly day: string;
  readonly content?: object;
};

/** A request with its steps, the first of which received it. */
export function aRequest(...steps: readonly Told[]): RequestLife {
  const received: Told = { step: 'RECEIVED', state: 'OPEN', day: INTAKE.receivedOn };
  return {
    intake: INTAKE,
    steps: [received, ...steps].map(
      (told, index) =>
        ({
          ...STEP,
          ...told,
          day: localDate(told.day),
          recordedAt: instant(`2026-11-25T09:00:0${index}Z`),
        }) as RequestStep,
    ),
  };
}
