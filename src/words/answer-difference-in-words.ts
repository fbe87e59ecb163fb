import type { AnswerDifference } from '../domain/answers/answer-differences.js';
import type { AnswerLine } from '../domain/answers/answer-facts.js';
import type { GroundKind } from '../domain/answers/ground-kind.js';
import type { ClausesModule } from '../domain/register/safeguard.js';
import type { VocabularyTermFacts } from '../domain/register/vocabulary-term.js';
import { isLocalDate } from '../domain/time/local-date.js';
import { dayInWords } from './day-in-words.js';
import { filled } from './filled.js';
import { groundNameInWords, moduleInWords } from './ground-in-words.js';
import type { Language } from './language.js';
import { recipientKindInWords } from './recipient-kind-in-words.js';
import { territoryInWords } from './territory-in-words.js';

type Words = Readonly<Record<Language, string>>;

const SENTENCES: Readonly<
  Record<'ADDED' | 'ADDED_FORMER' | 'REMOVED' | 'REMOVED_FORMER' | 'CHANGED', Words>
> = {
  ADDED: {
    nl: '{whom} zou nu wel worden genoemd.',
    en: '{whom} would be named now.',
    fr: '{whom} serait maintenant dans la lettre.',
    de: '{whom} würde jetzt genannt.',
  },
  ADDED_FORMER: {
    nl: '{whom} zou nu worden genoemd als ontvanger van vroeger.',
    en: '{whom} would be named now as a recipient of the past.',
    fr: '{whom} serait maintenant dans la lettre comme ancien destinataire.',
    de: '{whom} würde jetzt als früherer Empfänger genannt.',
  },
  REMOVED: {
    nl: '{whom} zou nu niet meer worden genoemd.',
    en: '{whom} would no longer be named.',
    fr: '{whom} ne serait plus dans la lettre.',
    de: '{whom} würde nicht mehr genannt.',
  },
  REMOVED_FORMER: {
    nl: '{whom} zou nu niet meer worden genoemd als ontvanger van vroeger.',
    en: '{whom} would no longer be named as a recipient of the past.',
    fr: '{whom} ne serait plus dans la lettre comme ancien destinataire.',
    de: '{whom} würde nicht mehr als früherer Empfänger genannt.',
  },
  CHANGED: {
    nl: '{whom}: {changes}.',
    en: '{whom}: {changes}.',
    fr: '{whom} : {changes}.',
    de: '{whom}: {changes}.',
  },
};

const FIELDS: Readonly<Record<keyof AnswerLine, Words>> = {
  key: { nl: 'regel', en: 'line', fr: 'ligne', de: 'Zeile' },
  status: { nl: 'stand', en: 'state', fr: 'état', de: 'Stand' },
  recipientId: { nl: 'ontvanger', en: 'recipient', fr: 'destinataire', de: 'Empfänger' },
  name: { nl: 'naam', en: 'name', fr: 'nom', de: 'Name' },
  kind: {
    nl: 'soort ontvanger',
    en: 'kind of recipient',
    fr: 'catégorie de destinataire',
    de: 'Art des Empfängers',
  },
  city: { nl: 'plaats', en: 'city', fr: 'ville', de: 'Ort' },
  country: {
    nl: 'land van vestiging',
    en: 'country of establishment',
    fr: 'pays d’établissement',
    de: 'Land der Niederlassung',
  },
  place: {
    nl: 'plaats van de gegevens',
    en: 'place of the data',
    fr: 'lieu des données',
    de: 'Ort der Daten',
  },
  through: { nl: 'via', en: 'through', fr: 'par', de: 'über' },
  serviceTypes: { nl: 'diensten', en: 'services', fr: 'services', de: 'Dienste' },
  dataCategories: { nl: 'gegevens', en: 'data', fr: 'données', de: 'Daten' },
  purposes: { nl: 'doeleinden', en: 'purposes', fr: 'finalités', de: 'Zwecke' },
  ground: { nl: 'bescherming', en: 'safeguard', fr: 'garantie', de: 'Schutz' },
  toolId: {
    nl: 'stuk waarop het berust',
    en: 'record it rests on',
    fr: 'acte sur lequel il repose',
    de: 'zugrunde liegender Eintrag',
  },
  citation: { nl: 'vindplaats', en: 'citation', fr: 'référence', de: 'Fundstelle' },
  module: { nl: 'module', en: 'module', fr: 'module', de: 'Modul' },
  copy: { nl: 'kopie', en: 'copy', fr: 'copie', de: 'Kopie' },
  from: { nl: 'sinds', en: 'since', fr: 'depuis', de: 'seit' },
  to: {
    nl: 'eerste dag niet meer',
    en: 'first day no longer',
    fr: 'premier jour où il ne l’est plus',
    de: 'erster Tag nicht mehr',
  },
};

const NOTHING: Words = { nl: 'niets', en: 'nothing', fr: 'rien', de: 'nichts' };

/** How a difference is said: the language, and what a term of the vocabulary is called in it. */
export type DifferenceSaying = {
  readonly language: Language;
  readonly termOf: (scheme: VocabularyTermFacts['scheme'], slug: string) => string;
};

/** What a letter would say otherwise, as a sentence. */
export function answerDifferenceInWords(
  { what, line, fields }: AnswerDifference,
  saying: DifferenceSaying,
): string {
  const { language } = saying;
  const changes = fields.map(({ field, from, to }) => {
    const name = FIELDS[field as keyof AnswerLine][language];
    return `${name} ${[from, to].map((value) => said(field, value, saying)).join(' → ')}`;
  });
  const values = { whom: whom(line, saying), changes: changes.join('; ') };
  const sentence = SENTENCES[sentenceKey(what, line)][language];
  return filled(sentence, (name) => values[name as keyof typeof values]);
}

function sentenceKey(what: AnswerDifference['what'], { status }: AnswerLine) {
  return what !== 'CHANGED' && status === 'FORMER' ? (`${what}_FORMER` as const) : what;
}

/** By name and place; where no names are told, by what it is. */
function whom({ name, kind, serviceTypes, place }: AnswerLine, saying: DifferenceSaying): string {
  const { language } = saying;
  const services = serviceTypes.map((slug) => saying.termOf('SERVICE_TYPE', slug));
  const category = [recipientKindInWords(kind ?? 'OTHER', language), ...services].join(', ');
  const where = place === null ? '' : ` (${territoryInWords(place, place, language)})`;
  return `${name ?? category}${where}`;
}

const SCHEMES: Readonly<Record<string, VocabularyTermFacts['scheme']>> = {
  dataCategories: 'DATA_CATEGORY',
  purposes: 'PURPOSE',
  serviceTypes: 'SERVICE_TYPE',
};

function said(field: string, value: unknown, saying: DifferenceSaying): string {
  const { language } = saying;
  if (Array.isArray(value)) {
    const scheme = SCHEMES[field] ?? 'PURPOSE';
    const terms = value.map((slug) => saying.termOf(scheme, String(slug)));
    return terms.length === 0 ? NOTHING[language] : terms.join(', ');
  }
  if (typeof value !== 'string') return NOTHING[language];
  if (isLocalDate(value)) return dayInWords(value, language);
  if (field === 'ground') return groundNameInWords(value as GroundKind, language);
  if (field === 'module') return moduleInWords(value as ClausesModule, language);
  if (field === 'kind') return recipientKindInWords(value, language);
  if (field === 'place' || field === 'country') return territoryInWords(value, value, language);
  return value;
}
