import { isLocalDate } from '../domain/time/local-date.js';
import { dayInWords } from './day-in-words.js';
import { fieldInWords } from './field-in-words.js';
import type { Language } from './language.js';
import { recipientKindInWords } from './recipient-kind-in-words.js';
import { roleInWords } from './role-in-words.js';
import { territoryInWords } from './territory-in-words.js';

type Words = Readonly<Record<Language, string>>;

/** *Not known* and *none* are both `null`: the words leave open which. */
const NOT_RECORDED: Words = {
  nl: 'niet vastgelegd',
  en: 'not recorded',
  fr: 'non renseigné',
  de: 'nicht erfasst',
};

const NONE: Words = { nl: 'geen', en: 'none', fr: 'aucun', de: 'keine' };
const YES: Words = { nl: 'ja', en: 'yes', fr: 'oui', de: 'ja' };
const NO: Words = { nl: 'nee', en: 'no', fr: 'non', de: 'nein' };

const SIDES: Readonly<Record<string, Words>> = {
  EXPORTER: { nl: 'exporteur', en: 'exporter', fr: 'exportateur', de: 'Exporteur' },
  IMPORTER: { nl: 'importeur', en: 'importer', fr: 'importateur', de: 'Importeur' },
};

const TERRITORIES = new Set([
  'country',
  'countries',
  'destination',
  'establishedIn',
  'foreignParentIn',
  'hostedIn',
  'namedCountries',
  'parentCode',
  'territory',
  'transitThrough',
]);

/** How values are said: the language, and what records and terms of the vocabulary are called. */
export type Saying = {
  readonly language: Language;
  readonly nameOf: (text: string) => string;
};

/** A value of a fact as people say it. */
export function valueInWords(field: string, value: unknown, saying: Saying): string {
  const { language } = saying;
  if (value === null || value === undefined) return NOT_RECORDED[language];
  if (value === true) return YES[language];
  if (value === false) return NO[language];
  if (Array.isArray(value)) {
    if (value.length === 0) return NONE[language];
    return value.map((each) => valueInWords(field, each, saying)).join(', ');
  }
  if (typeof value === 'object') return groupInWords(value, saying);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return textInWords(field.slice(field.lastIndexOf('.') + 1), text, saying);
}

/** Several facts as one value, such as a party: those that are recorded. */
function groupInWords(group: object, saying: Saying): string {
  const said = Object.entries(group)
    .filter(([, value]) => value !== null)
    .map(
      ([key, value]) => `${fieldInWords(key, saying.language)} ${valueInWords(key, value, saying)}`,
    );
  return `(${said.join('; ')})`;
}

function textInWords(field: string, text: string, { language, nameOf }: Saying): string {
  if (isLocalDate(text)) return dayInWords(text, language);
  if (TERRITORIES.has(field)) return territoryInWords(text, text, language);
  if (field === 'side') return SIDES[text]?.[language] ?? text;
  if (field === 'exporterRole' || field === 'recipientRole') return roleInWords(text, language);
  if (field === 'kind' || field === 'recipientKinds') return recipientKindInWords(text, language);
  return nameOf(text);
}
