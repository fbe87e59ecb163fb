import type { LocalDate } from './domain/time/local-date.js';

/** A day as libraries that write files want it: its first instant in UTC. Reads no clock. */
export function asDate(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
