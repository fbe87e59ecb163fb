import { DueRequests } from '../../src/reminders/due-request.js';
import type { DueRequest } from '../../src/reminders/due-request.js';
import { localDate } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';

/** A list of affiliates that somebody asked for in Belgium and that is due on 28 December 2026. */
export function aDueRequest(changes: Partial<DueRequest> = {}): DueRequest {
  return {
    id: '01900000-0000-7000-8000-000000000007',
    reference: 'R-2026-0007',
    kind: 'AFFILIATE_LIST',
    receivedOn: localDate('2026-11-25'),
    dueOn: localDate('2026-12-28'),
    paused: false,
    answeringCompany: 'Voorbeeld Verzekeringen NV',
    assignedTo: 'oidc:dirk@example',
    ...changes,
  };
}

/** A desk whose requests and day a test sets. */
export class FakeDueRequests extends DueRequests {
  today = localDate('2026-11-25');

  constructor(public requests: readonly DueRequest[] = []) {
    super();
  }

  open(): Promise<readonly DueRequest[]> {
    return Promise.resolve(this.requests);
  }

  on(): LocalDate {
    return this.today;
  }
}
