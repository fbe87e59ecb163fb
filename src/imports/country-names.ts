import { plain } from '../domain/imports/plain.js';
import type { Countries } from '../domain/imports/read-country.js';
import type { KnownLaw } from '../law/law-history.js';
import { LANGUAGES } from '../words/language.js';
import { territoryInWords } from '../words/territory-in-words.js';
import { ALPHA_3 } from './alpha-3.js';

/** What people write besides the names that territories have in our languages. */
const ALSO: Readonly<Record<string, string>> = {
  holland: 'NL',
  'the netherlands': 'NL',
  uk: 'GB',
  vk: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  'groot brittannie': 'GB',
  england: 'GB',
  engeland: 'GB',
  scotland: 'GB',
  schotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'noord ierland': 'GB',
  vs: 'US',
  america: 'US',
  amerika: 'US',
  'united states of america': 'US',
  'verenigde staten van amerika': 'US',
  uae: 'AE',
  vae: 'AE',
  'czech republic': 'CZ',
  'tsjechische republiek': 'CZ',
  korea: 'KR',
  'republic of korea': 'KR',
  'russian federation': 'RU',
  'russische federatie': 'RU',
  turkey: 'TR',
  turkije: 'TR',
  'hong kong': 'HK',
  hongkong: 'HK',
  'ivory coast': 'CI',
  macedonia: 'MK',
  macedonie: 'MK',
  swaziland: 'SZ',
  burma: 'MM',
  birma: 'MM',
  vatican: 'VA',
  'republic of ireland': 'IE',
  eire: 'IE',
  el: 'GR',
};

const made = new WeakMap<KnownLaw, Countries>();

/** The territories of the law, and what they are called; made once for each state of the law. */
export function countriesOf(known: KnownLaw): Countries {
  const countries = made.get(known) ?? named(known);
  made.set(known, countries);
  return countries;
}

function named(known: KnownLaw): Countries {
  const names = new Map<string, string>();
  for (const { facts } of known.territories) {
    const { code, name } = facts;
    for (const language of LANGUAGES)
      names.set(plain(territoryInWords(code, name, language)), code);
    names.set(plain(name), code);
  }
  for (const [alpha3, code] of ALPHA_3) names.set(alpha3.toLowerCase(), code);
  for (const [name, code] of Object.entries(ALSO)) names.set(name, code);
  return { codes: new Set(known.law.territories.keys()), named: names };
}
