import { addDays, BEGINNING, FOREVER } from '../../../domain/time/local-date.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Period } from '../../../domain/time/period.js';
import type { Precision } from '../../../domain/register/recipient.js';
import { partName } from './namespaces.js';
import type { Name, Word } from './namespaces.js';
import { subject } from './subject.js';
import type { Subject } from './subject.js';
import { named } from './value.js';
import type { Value } from './value.js';

/** Begins the name of a day, a month or a year. */
export const DAY = 'tr:day-';

/** When something holds: what it says of its time, and the interval that speaks of. */
type Lifetime = { readonly temporal: Value | null; readonly intervals: readonly Subject[] };

type Precisions = { readonly fromPrecision: Precision; readonly toPrecision: Precision };

const TO_THE_DAY: Precisions = { fromPrecision: 'DAY', toPrecision: 'DAY' };

/** The first and the last day something holds, as precisely as they are known; an end that is open is not said. */
export function lifetime(
  name: Name,
  { from, to }: Period<LocalDate>,
  { fromPrecision, toPrecision }: Precisions = TO_THE_DAY,
): Lifetime {
  const beginning = from === BEGINNING ? null : dayName(from, fromPrecision);
  const last = toPrecision === 'DAY' && to !== FOREVER ? addDays(to, -1) : to;
  const end = to === FOREVER ? null : dayName(last, toPrecision);
  if (beginning === null && end === null) return { temporal: null, intervals: [] };
  const interval = partName(name, 'time');
  const said = { 'time:hasBeginning': beginning, 'time:hasEnd': end } as const;
  return {
    temporal: named(interval),
    intervals: [subject(interval, ['time:ProperInterval'], said)],
  };
}

const LETTERS: Readonly<Record<Precision, number>> = { DAY: 10, MONTH: 7, YEAR: 4, UNKNOWN: 0 };

function dayName(day: LocalDate, precision: Precision): Value | null {
  const said = day.slice(0, LETTERS[precision]);
  return said === '' ? null : named(`${DAY}${said}`);
}

const SAID_AS: Readonly<Record<number, readonly [Word, Word]>> = {
  10: ['time:inXSDDate', 'xsd:date'],
  7: ['time:inXSDgYearMonth', 'xsd:gYearMonth'],
  4: ['time:inXSDgYear', 'xsd:gYear'],
};

/** What the name of a day, a month or a year stands for. */
export function daySubject(name: Name): Subject {
  const text = name.slice(DAY.length);
  const [word, type] = SAID_AS[text.length] ?? ['time:inXSDDate', 'xsd:date'];
  return subject(name, ['time:Instant'], { [word]: { text, type } });
}
