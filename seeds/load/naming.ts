import { instant } from '../../src/domain/time/instant.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import { stableId } from '../stable-id.js';

/** Names one thing of the load: the same number under the same seed gets the same ids. */
export type Naming = {
  readonly id: string;
  /** Six digits, for names that people read. */
  readonly number: string;
  /** The day on which it is recorded. */
  readonly on: LocalDate;
  /** The id of something that belongs to it. */
  readonly idOf: (part: string) => string;
};

/** The naming of the `count`th thing of its sort. */
export function naming(seed: number, sort: string, count: number, on: LocalDate): Naming {
  const at = instant(`${on}T09:00:00.000Z`);
  const name = `load ${seed} ${sort} ${count}`;
  return {
    id: stableId(name, at),
    number: String(count).padStart(6, '0'),
    on,
    idOf: (part) => stableId(`${name} ${part}`, at),
  };
}
