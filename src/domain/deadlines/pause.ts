import type { LocalDate } from '../time/local-date.js';
import type { PauseGround } from './deadline-policy.js';

/** Something the answer had to wait for: asked on `from`, received on `to`; `null` is *still awaited*. */
export type Pause = {
  readonly ground: PauseGround;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
};

/** A pause as it stands on a day: one that is still open is taken to end that day. */
export type PauseSoFar = {
  readonly ground: PauseGround;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly isOpen: boolean;
};

/** Pauses as they stand on a day, in the order they began; an open one that has yet to begin is left out. */
export function pausesSoFar(pauses: readonly Pause[], asOf: LocalDate): readonly PauseSoFar[] {
  return pauses
    .filter(({ from, to }) => to !== null || from <= asOf)
    .map(({ ground, from, to }) => ({ ground, from, to: to ?? asOf, isOpen: to === null }))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ from, to, ground }: PauseSoFar): string {
  return `${from} ${to} ${ground}`;
}
