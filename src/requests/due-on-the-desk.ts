import { Injectable } from '@nestjs/common';
import { DueRequests } from '../reminders/due-request.js';
import type { DueRequest } from '../reminders/due-request.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { RequestsService } from './requests.service.js';
import type { DeskRequest } from './requests.service.js';

/** Requests of one read, and of one calendar. */
const AT_ONCE = 500;
const MOST = 10_000;

/** The requests that calendars and mail remind of: those that are open, the earliest due first. */
@Injectable()
export class DueOnTheDesk extends DueRequests {
  constructor(private readonly requests: RequestsService) {
    super();
  }

  async open(): Promise<readonly DueRequest[]> {
    const due: DueRequest[] = [];
    const filter = { state: ['OPEN', 'PAUSED'] } as const;
    let after: { readonly dueOn: LocalDate; readonly id: string } | null = null;
    while (due.length < MOST) {
      const page: readonly DeskRequest[] = await this.requests.page(filter, {
        after,
        most: AT_ONCE,
      });
      due.push(...page.map(dueRequest));
      const last = page.at(-1);
      if (last === undefined || page.length < AT_ONCE) break;
      after = { dueOn: last.place, id: last.life.intake.requestId };
    }
    return due.slice(0, MOST);
  }

  on(): Promise<LocalDate> {
    return this.requests.today();
  }
}

function dueRequest({ life, deadline, companyName }: DeskRequest): DueRequest {
  const { intake, steps } = life;
  return {
    id: intake.requestId,
    reference: intake.reference,
    kind: intake.kind,
    receivedOn: intake.receivedOn,
    dueOn: deadline.dueOn,
    paused: deadline.paused,
    answeringCompany: companyName ?? '',
    assignedTo: steps.at(-1)?.assignedTo ?? null,
  };
}
