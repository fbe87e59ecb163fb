import { refusal } from '../commands/refusal.js';
import type { Refusal } from '../commands/refusal.js';
import { isClosed, newestStep } from './request-life.js';
import type { RequestLife } from './request-life.js';
import type { RequestStepKind } from './request-step.js';

/** What stands in the way of a step, by what happened before: nothing follows an end but erasing who asked. */
export function nextStepRefusals(life: RequestLife, step: RequestStepKind): readonly Refusal[] {
  const { state } = newestStep(life);
  const no = (code: Refusal['code']): readonly Refusal[] => [
    refusal(code, 'GDPR 12(3)', 'id', { state }),
  ];
  if (step === 'ERASED') return isClosed(state) ? [] : no('REQUEST_STILL_OPEN');
  if (isClosed(state)) return no('REQUEST_CLOSED');
  if (step === 'PAUSED' && state === 'PAUSED') return no('ALREADY_PAUSED');
  if (step === 'RESUMED' && state !== 'PAUSED') return no('NOT_PAUSED');
  return [];
}
