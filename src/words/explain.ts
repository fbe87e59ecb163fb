import type { Reason } from '../domain/coverage/coverage.js';
import { addDays, FOREVER, isLocalDate } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { conditionInWords } from './condition-in-words.js';
import { dayInWords } from './day-in-words.js';
import { filled } from './filled.js';
import type { Language } from './language.js';
import { de } from './reasons/de.js';
import { en } from './reasons/en.js';
import { fr } from './reasons/fr.js';
import { nl } from './reasons/nl.js';
import { roleInWords } from './role-in-words.js';

const REASONS = { nl, en, fr, de } as const;

/** The reason of a finding as a sentence. `nameOf` gives the name of a territory or an organisation. */
export function explain(
  { code, values }: Reason,
  language: Language,
  nameOf: (territoryCode: string) => string,
): string {
  const template = templateOf(code, language);
  if (template === undefined) return code;
  const inWords = (name: string): string | undefined => {
    const value = (language === 'nl' ? values[`${name}Nl`] : undefined) ?? values[name];
    return value === undefined ? undefined : word(name, value, { language, nameOf });
  };
  return filled(template, inWords);
}

function templateOf(code: string, language: Language): string | undefined {
  const words: Readonly<Record<string, string>> = REASONS[language];
  return words[code];
}

function word(
  name: string,
  value: string,
  { language, nameOf }: { readonly language: Language; readonly nameOf: (code: string) => string },
): string {
  if (name === 'condition') return conditionInWords(value, language) ?? value;
  if (NAMED.has(name)) return nameOf(value);
  if (name === 'exporterRole' || name === 'recipientRole') return roleInWords(value, language);
  if (!isLocalDate(value)) return value;
  return dayInWords(name === 'standingTo' ? lastDayBefore(value) : value, language);
}

/** Values that are codes of the territory data. */
const NAMED = new Set(['place', 'territory', 'organisation']);

/** A period ends before its `to`; people name the last day in it. */
function lastDayBefore(to: LocalDate): LocalDate {
  return to === FOREVER ? to : addDays(to, -1);
}
