import { refusal } from '../../src/domain/commands/refusal.js';
import type { Refusal } from '../../src/domain/commands/refusal.js';
import { BEGINNING, FOREVER } from '../../src/domain/time/local-date.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { Period } from '../../src/domain/time/period.js';

type Days = { readonly from?: LocalDate | null; readonly to?: LocalDate | null };

/** Days as an input tells them: what is left out is not known, or still so. */
export function daysOf({ from, to }: Days): Period<LocalDate> {
  return { from: from ?? BEGINNING, to: to ?? FOREVER };
}

/** A change begins on a day and has no end; a correction is about the days it names. */
export function revisionRefusals(
  { how, from, to }: Days & { readonly how: 'CHANGE' | 'CORRECTION' },
  path: string,
): readonly Refusal[] {
  if (how === 'CORRECTION') return [];
  return [
    ...(from === undefined || from === null
      ? [refusal('FACT_MISSING', 'two clocks', `${path}.from`, { fact: 'from' })]
      : []),
    ...(to === undefined || to === null
      ? []
      : [
          refusal('SHAPE', 'two clocks', `${path}.to`, {
            problem: 'a change has no end; end it with a command of its own',
          }),
        ]),
  ];
}
