import type { Pause } from '../deadlines/pause.js';
import type { Intake } from './request.js';
import type { RequestState, RequestStep, RequestStepKind, SentLetter } from './request-step.js';

/** A request with everything that happened to it. */
export type RequestLife = {
  readonly intake: Intake;
  /** Oldest first; there is always the first, by which it was received. */
  readonly steps: readonly RequestStep[];
};

/** The newest step: how the request stands. */
export function newestStep({ steps }: RequestLife): RequestStep {
  const newest = steps.at(-1);
  if (newest === undefined) throw new RangeError('A request has a step at least.');
  return newest;
}

/** Whether nothing more is owed. */
export function isClosed(state: RequestState): boolean {
  return state !== 'OPEN' && state !== 'PAUSED';
}

/** The newest step of a kind, or `null`. */
export function newestOfKind<K extends RequestStepKind>(
  { steps }: RequestLife,
  kind: K,
): Extract<RequestStep, { readonly step: K }> | null {
  const found = steps.findLast(({ step }) => step === kind);
  return (found ?? null) as Extract<RequestStep, { readonly step: K }> | null;
}

/** The letter that went out by a step; `null` when none did. */
export function letterOf(step: RequestStep): SentLetter | null {
  const { step: kind } = step;
  return kind === 'EXTENDED' || kind === 'ANSWERED' || kind === 'REFUSED' ? step.content : null;
}

/** The letters that went out, oldest first. */
export function sentLetters({ steps }: RequestLife): readonly SentLetter[] {
  return steps.flatMap((step) => letterOf(step) ?? []);
}

/** When the clock stood still, oldest first. */
export function pausesOf({ steps }: Pick<RequestLife, 'steps'>): readonly Pause[] {
  const pauses: Pause[] = [];
  for (const { step, day, content, state } of steps) {
    const open = pauses.at(-1);
    if (step === 'PAUSED') {
      pauses.push({ ground: content.ground, from: day, to: null });
    } else if (open?.to === null && state !== 'PAUSED') {
      pauses[pauses.length - 1] = { ...open, to: day };
    }
  }
  return pauses;
}
