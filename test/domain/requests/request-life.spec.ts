import { describe, expect, it } from '@jest/globals';
import {
  isClosed,
  newestOfKind,
  newestStep,
  pausesOf,
} from '../../../src/domain/requests/request-life.js';
import { REQUEST_STATES } from '../../../src/domain/requests/request-step.js';
import { aRequest, INTAKE } from './a-request.js';

const PAUSED = { step: 'PAUSED', state: 'PAUSED', content: { ground: 'IDENTITY' } } as const;

describe('the life of a request', () => {
  it('is closed once it was answered, refused or taken back', () => {
    expect(REQUEST_STATES.filter(isClosed)).toEqual(['ANSWERED', 'REFUSED', 'WITHDRAWN']);
  });

  it('stands as its newest step says; without a step it is none', () => {
    const life = aRequest({ ...PAUSED, day: '2026-11-26' });
    expect(newestStep(life).state).toBe('PAUSED');
    expect(() => newestStep({ intake: INTAKE, steps: [] })).toThrow(RangeError);
  });

  it('finds the newest step of a kind', () => {
    const life = aRequest(
      { step: 'DRAFTED', state: 'OPEN', day: '2026-11-26', content: { first: true } },
      { step: 'DRAFTED', state: 'OPEN', day: '2026-11-27', content: { second: true } },
    );
    expect(newestOfKind(life, 'DRAFTED')?.day).toBe('2026-11-27');
    expect(newestOfKind(life, 'ANSWERED')).toBeNull();
  });

  it('stood still from a pause until it went on', () => {
    expect(
      pausesOf(
        aRequest(
          { ...PAUSED, day: '2026-11-26' },
          { step: 'ASSIGNED', state: 'PAUSED', day: '2026-11-27' },
          { step: 'RESUMED', state: 'OPEN', day: '2026-11-30' },
          { ...PAUSED, day: '2026-12-02', content: { ground: 'CLARIFICATION' } },
        ),
      ),
    ).toEqual([
      { ground: 'IDENTITY', from: '2026-11-26', to: '2026-11-30' },
      { ground: 'CLARIFICATION', from: '2026-12-02', to: null },
    ]);
  });

  it('ends a pause with whatever closes the request', () => {
    const life = aRequest(
      { ...PAUSED, day: '2026-11-26' },
      { step: 'WITHDRAWN', state: 'WITHDRAWN', day: '2026-11-28' },
    );
    expect(pausesOf(life)).toEqual([{ ground: 'IDENTITY', from: '2026-11-26', to: '2026-11-28' }]);
  });
});
