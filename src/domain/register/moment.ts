import type { Instant } from '../time/instant.js';
import type { LocalDate } from '../time/local-date.js';

/** The two clocks of every answer: the day it is true on, and the instant the register knew it at. */
export type Moment = { readonly on: LocalDate; readonly knownAt: Instant };
