import type { ChangeKind, RecordChange } from '../domain/history/record-changes.js';
import { addDays, BEGINNING, FOREVER } from '../domain/time/local-date.js';
import { dayInWords } from './day-in-words.js';
import { fieldInWords } from './field-in-words.js';
import type { Language } from './language.js';
import { valueInWords } from './value-in-words.js';
import type { Saying } from './value-in-words.js';

type Words = Readonly<Record<Language, string>>;

const KINDS: Readonly<Record<ChangeKind, Words>> = {
  RECORDED: { nl: 'Vastgelegd', en: 'Recorded', fr: 'Consigné', de: 'Erfasst' },
  CHANGED: { nl: 'Gewijzigd', en: 'Changed', fr: 'Modifié', de: 'Geändert' },
  CORRECTED: { nl: 'Verbeterd', en: 'Corrected', fr: 'Rectifié', de: 'Berichtigt' },
  ENDED: { nl: 'Beëindigd', en: 'Ended', fr: 'Terminé', de: 'Beendet' },
  WITHDRAWN: { nl: 'Ingetrokken', en: 'Withdrawn', fr: 'Retiré', de: 'Zurückgenommen' },
};

const NO_LONGER: Words = { nl: 'niet meer', en: 'no longer', fr: 'plus', de: 'nicht mehr' };

const NEW: Words = { nl: 'nieuw', en: 'new', fr: 'nouveau', de: 'neu' };

const ALWAYS: Words = {
  nl: 'voor alle dagen',
  en: 'for all days',
  fr: 'pour tous les jours',
  de: 'für alle Tage',
};

const ON: Words = { nl: 'op {from}', en: 'on {from}', fr: 'le {from}', de: 'am {from}' };

const SINCE: Words = {
  nl: 'vanaf {from}',
  en: 'from {from} on',
  fr: 'à partir du {from}',
  de: 'ab dem {from}',
};

const UP_TO: Words = {
  nl: 'tot en met {until}',
  en: 'up to and including {until}',
  fr: "jusqu'au {until} inclus",
  de: 'bis einschließlich {until}',
};

const BETWEEN: Words = {
  nl: 'van {from} tot en met {until}',
  en: 'from {from} to {until}',
  fr: 'du {from} au {until}',
  de: 'vom {from} bis {until}',
};

/** A change as a sentence: what became of the record, over which days, from which values to which. */
export function changeInWords(change: RecordChange, saying: Saying): string {
  const { kind, fields } = change;
  const head = `${KINDS[kind][saying.language]} ${daysInWords(change, saying.language)}`;
  // Of a new record only what is said of it is worth reading.
  const told = fields.filter(({ to }) => kind !== 'RECORDED' || isSaid(to));
  if (told.length === 0) return `${head}.`;
  const said = told.map(({ field, from, to }) => {
    const name = fieldInWords(field, saying.language);
    if (kind === 'RECORDED') return `${name}: ${valueInWords(field, to, saying)}`;
    return `${name}: ${turnInWords(field, [from, to], saying)}`;
  });
  return `${head}: ${said.join('; ')}.`;
}

/** From which value to which; of two lists what left and what joined. */
function turnInWords(field: string, values: readonly [unknown, unknown], saying: Saying): string {
  const [from, to] = values.map((value) =>
    Array.isArray(value) ? value.map((each) => valueInWords(field, each, saying)) : null,
  );
  if (!from || !to) return values.map((value) => valueInWords(field, value, saying)).join(' → ');
  const left = from.filter((each) => !to.includes(each));
  const joined = to.filter((each) => !from.includes(each));
  return [
    ...(left.length > 0 ? [`${NO_LONGER[saying.language]} ${left.join(', ')}`] : []),
    ...(joined.length > 0 ? [`${NEW[saying.language]} ${joined.join(', ')}`] : []),
  ].join('; ');
}

function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined;
}

/** The open ends of a period are not days, and are not told. */
function daysInWords({ kind, valid }: RecordChange, language: Language): string {
  const isOpen = { from: valid.from === BEGINNING, to: valid.to === FOREVER };
  const until = dayInWords(isOpen.to ? valid.to : addDays(valid.to, -1), language);
  const words = pattern(kind, isOpen)[language];
  return words.replace('{from}', dayInWords(valid.from, language)).replace('{until}', until);
}

function pattern(
  kind: ChangeKind,
  isOpen: { readonly from: boolean; readonly to: boolean },
): Words {
  if (kind === 'ENDED') return ON;
  if (isOpen.from) return isOpen.to ? ALWAYS : UP_TO;
  return isOpen.to ? SINCE : BETWEEN;
}
