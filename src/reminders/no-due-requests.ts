import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '../clock.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { DueRequests } from './due-request.js';
import type { DueRequest } from './due-request.js';

/** No request waits: for a register without a desk. */
@Injectable()
export class NoDueRequests extends DueRequests {
  constructor(private readonly clock: Clock) {
    super();
  }

  open(): Promise<readonly DueRequest[]> {
    return Promise.resolve([]);
  }

  on(): LocalDate {
    return dayIn('UTC', this.clock.now());
  }
}
