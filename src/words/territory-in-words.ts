import type { Language } from './language.js';

/** Codes that are no ISO country: the runtime knows no names for them. */
const OWN: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EEA: {
    nl: 'staten van de Europese Economische Ruimte',
    en: 'States of the European Economic Area',
    fr: "États de l'Espace économique européen",
    de: 'Staaten des Europäischen Wirtschaftsraums',
  },
  EEAI: {
    nl: 'EER-instellingen en -organen',
    en: 'EEA institutions and bodies',
    fr: "institutions et organes de l'EEE",
    de: 'Organe und Einrichtungen des EWR',
  },
  EPO: {
    nl: 'Europese Octrooiorganisatie',
    en: 'European Patent Organisation',
    fr: 'Organisation européenne des brevets',
    de: 'Europäische Patentorganisation',
  },
  EUI: {
    nl: 'instellingen, organen en instanties van de EU',
    en: 'EU institutions, bodies, offices and agencies',
    fr: "institutions, organes et organismes de l'UE",
    de: 'Organe, Einrichtungen und sonstige Stellen der EU',
  },
  'ES-CE': { nl: 'Ceuta', en: 'Ceuta', fr: 'Ceuta', de: 'Ceuta' },
  'ES-CN': {
    nl: 'Canarische Eilanden',
    en: 'Canary Islands',
    fr: 'îles Canaries',
    de: 'Kanarische Inseln',
  },
  'ES-ML': { nl: 'Melilla', en: 'Melilla', fr: 'Melilla', de: 'Melilla' },
  'PT-20': { nl: 'Azoren', en: 'Azores', fr: 'Açores', de: 'Azoren' },
  'PT-30': { nl: 'Madeira', en: 'Madeira', fr: 'Madère', de: 'Madeira' },
  'XA-SBA': {
    nl: 'Britse soevereine basisgebieden Akrotiri en Dhekelia',
    en: 'UK Sovereign Base Areas of Akrotiri and Dhekelia',
    fr: "zones de souveraineté britanniques d'Akrotiri et de Dhekelia",
    de: 'Britische Hoheitszonen Akrotiri und Dhekelia',
  },
};

const displays = new Map<Language, Intl.DisplayNames>();
const told = new Map<string, string>();

/** The name of a territory in a language; `ownName` for a code that neither we nor the runtime know. */
export function territoryInWords(code: string, ownName: string, language: Language): string {
  const own = OWN[code];
  if (own !== undefined) return own[language];
  if (!/^[A-Z]{2}$/.test(code)) return ownName;
  const key = `${language}:${code}`;
  const known = told.get(key);
  if (known !== undefined) return known;
  const display = displays.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  displays.set(language, display);
  const name = display.of(code) ?? ownName;
  told.set(key, name);
  return name;
}
