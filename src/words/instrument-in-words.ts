import type { Language } from './language.js';

const NUMBER = /\(EU\) \d{4}\/\d+|\d{4}\/\d+\/E[CU]/g;

const COMMUNITY: Readonly<Record<Language, string>> = { nl: 'EG', en: 'EC', fr: 'CE', de: 'EG' };

const UNION: Readonly<Record<Language, string>> = { nl: 'EU', en: 'EU', fr: 'UE', de: 'EU' };

const AMENDED: Readonly<Record<Language, string>> = {
  nl: 'zoals gewijzigd bij',
  en: 'as amended by',
  fr: 'modifiée par',
  de: 'geändert durch',
};

/**
 * The number of a decision of the European Commission as a language writes it, with the one that amended it
 * last set off by commas, so that a sentence goes on after it; an act without such a number as it is called
 * in its source.
 */
export function instrumentInWords(instrument: string, language: Language): string {
  const [first, second] = [...instrument.matchAll(NUMBER)].map(([number]) =>
    number.replace('EC', COMMUNITY[language]).replace('EU', UNION[language]),
  );
  if (first === undefined) return instrument;
  return second === undefined ? first : `${second}, ${AMENDED[language]} ${first},`;
}
