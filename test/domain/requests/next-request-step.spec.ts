import { describe, expect, it } from '@jest/globals';
import { nextStepRefusals } from '../../../src/domain/requests/next-request-step.js';
import type { RequestState, RequestStepKind } from '../../../src/domain/requests/request-step.js';
import { aRequest } from './a-request.js';

/** What stands in the way of each step, by how a request stands. */
const CASES: readonly (readonly [RequestState, RequestStepKind, string | null])[] = [
  ['OPEN', 'ASSIGNED', null],
  ['OPEN', 'PAUSED', null],
  ['OPEN', 'RESUMED', 'NOT_PAUSED'],
  ['OPEN', 'EXTENDED', null],
  ['OPEN', 'DRAFTED', null],
  ['OPEN', 'ANSWERED', null],
  ['OPEN', 'REFUSED', null],
  ['OPEN', 'WITHDRAWN', null],
  ['OPEN', 'ERASED', 'REQUEST_STILL_OPEN'],
  ['PAUSED', 'PAUSED', 'ALREADY_PAUSED'],
  ['PAUSED', 'RESUMED', null],
  ['PAUSED', 'ANSWERED', null],
  ['PAUSED', 'ERASED', 'REQUEST_STILL_OPEN'],
  ['ANSWERED', 'DRAFTED', 'REQUEST_CLOSED'],
  ['ANSWERED', 'ANSWERED', 'REQUEST_CLOSED'],
  ['ANSWERED', 'ERASED', null],
  ['REFUSED', 'PAUSED', 'REQUEST_CLOSED'],
  ['REFUSED', 'ERASED', null],
  ['WITHDRAWN', 'EXTENDED', 'REQUEST_CLOSED'],
  ['WITHDRAWN', 'ERASED', null],
];

describe('the next step of a request', () => {
  it.each(CASES)('of one that is %s: %s is refused by %s', (state, step, code) => {
    const life = aRequest({ step: 'ASSIGNED', state, day: '2026-11-26' });
    expect(nextStepRefusals(life, step).map((refusal) => refusal.code)).toEqual(code ? [code] : []);
  });
});
