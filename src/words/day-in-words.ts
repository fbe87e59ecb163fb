import type { Language } from './language.js';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
};

const NEVER_KNOWN: Readonly<Record<Language, string>> = {
  en: 'a day not known',
  nl: 'een onbekende dag',
  fr: 'jour inconnu',
  de: 'unbekannten Tag',
};

const STILL: Readonly<Record<Language, string>> = {
  en: 'now',
  nl: 'nu',
  fr: 'jour présent',
  de: 'heute',
};

/** A day as people write it: `1 September 2023`. The open ends of a period have words of their own. */
export function dayInWords(day: string, language: Language): string {
  if (day === '0001-01-01') return NEVER_KNOWN[language];
  if (day === '9999-12-31') return STILL[language];
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[language][Number(month) - 1] ?? month;
  return `${ordinal(Number(date), language)} ${name} ${year}`;
}

/** French counts the first day only, German every day. */
function ordinal(date: number, language: Language): string {
  if (language === 'de') return `${date}.`;
  return language === 'fr' && date === 1 ? '1er' : String(date);
}
