import type { Regime } from '../domain/register/regime.js';
import { filled } from './filled.js';
import type { Language } from './language.js';

/** A law that is cited: one of the three, or the Swiss ordinance beside its act. */
type CitedLaw = Regime | 'CH_ORDINANCE';

/** A place in a law: `{ law: 'EU', article: '15', paragraph: '1', point: 'c' }`. */
export type Article = {
  readonly law: CitedLaw;
  readonly article: string;
  readonly paragraph?: string;
  readonly point?: string;
};

const LAWS: Readonly<Record<CitedLaw, Readonly<Record<Language, string>>>> = {
  EU: { nl: 'AVG', en: 'GDPR', fr: 'du RGPD', de: 'DSGVO' },
  UK: {
    nl: 'van de Britse AVG',
    en: 'UK GDPR',
    fr: 'du RGPD britannique',
    de: 'der britischen DSGVO',
  },
  CH: {
    nl: 'van de Zwitserse privacywet (DSG)',
    en: 'of the Swiss Federal Act on Data Protection',
    fr: 'de la loi suisse sur la protection des données',
    de: 'des schweizerischen Datenschutzgesetzes',
  },
  CH_ORDINANCE: {
    nl: 'van de Zwitserse privacyverordening (DSV)',
    en: 'of the Swiss Data Protection Ordinance',
    fr: 'de l’ordonnance suisse sur la protection des données',
    de: 'der schweizerischen Datenschutzverordnung',
  },
};

const PLACES: Readonly<Record<Language, string>> = {
  nl: 'artikel {article}[, lid {paragraph}][, onder {point})]',
  en: 'Article {article}[({paragraph})][({point})]',
  fr: 'article {article}[, paragraphe {paragraph}][, point {point})]',
  de: 'Artikel {article}[ Absatz {paragraph}][ Buchstabe {point}]',
};

/** A place in a law as lawyers of a language cite it, in full. */
export function articleInWords(
  { law, article, paragraph, point }: Article,
  language: Language,
): string {
  const values: Readonly<Record<string, string | undefined>> = { article, paragraph, point };
  const place = filled(PLACES[language], (name) => values[name]);
  const isList = paragraph !== undefined && (language === 'nl' || language === 'fr');
  return `${place}${isList ? ',' : ''} ${LAWS[law][language]}`;
}
