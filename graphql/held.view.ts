import type { Held } from '../src/domain/bitemporal/version.js';
import type { LocalDate } from '../src/domain/time/local-date.js';
import { endDay, firstDay } from './moment-day.js';

type Shown = {
  readonly id: string;
  readonly version: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
};

/** The facts of a record, its version and the days they hold on, as the API shows them. */
export function heldView<F extends object>({ id, versionId, valid, facts }: Held<F>): F & Shown {
  return {
    ...facts,
    id,
    version: versionId,
    validFrom: firstDay(valid.from),
    validTo: endDay(valid.to),
  };
}
