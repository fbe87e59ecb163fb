import type { LikenessCode, LikenessReason } from '../domain/likeness/likeness.js';
import type { NameDifference } from '../domain/likeness/name-differences.js';
import type { Language } from './language.js';

type Words = {
  readonly sameNumber: string;
  readonly sameDomain: string;
  readonly sameName: string;
  /** A name that differs in what is told in brackets. */
  readonly similarName: string;
  readonly differences: Readonly<Record<NameDifference, string>>;
};

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    sameNumber: 'Zelfde registratienummer',
    sameDomain: 'Zelfde webdomein',
    sameName: 'Zelfde naam',
    similarName: 'Gelijkende naam',
    differences: {
      ACCENTS: 'accenten',
      LEGAL_FORM: 'rechtsvorm',
      WORD_ORDER: 'woordvolgorde',
      TYPING_ERROR: 'één typfout',
    },
  },
  en: {
    sameNumber: 'Same registration number',
    sameDomain: 'Same web domain',
    sameName: 'Same name',
    similarName: 'Similar name',
    differences: {
      ACCENTS: 'accents',
      LEGAL_FORM: 'legal form',
      WORD_ORDER: 'word order',
      TYPING_ERROR: 'one typing error',
    },
  },
  fr: {
    sameNumber: "Même numéro d'enregistrement ",
    sameDomain: 'Même domaine web ',
    sameName: 'Même nom ',
    similarName: 'Nom ressemblant ',
    differences: {
      ACCENTS: 'accents',
      LEGAL_FORM: 'forme juridique',
      WORD_ORDER: 'ordre des mots',
      TYPING_ERROR: 'une faute de frappe',
    },
  },
  de: {
    sameNumber: 'Gleiche Registernummer',
    sameDomain: 'Gleiche Webdomain',
    sameName: 'Gleicher Name',
    similarName: 'Ähnlicher Name',
    differences: {
      ACCENTS: 'Akzente',
      LEGAL_FORM: 'Rechtsform',
      WORD_ORDER: 'Wortfolge',
      TYPING_ERROR: 'ein Tippfehler',
    },
  },
};

/** A reason of likeness as one sentence. */
export function likenessInWords(
  { code, detail, differences }: LikenessReason,
  language: Language,
): string {
  const words = WORDS[language];
  if (code === 'REGISTRATION_NUMBER') return `${words.sameNumber}: ${detail}.`;
  if (code === 'WEB_DOMAIN') return `${words.sameDomain}: ${detail}.`;
  if (differences.length === 0) return `${words.sameName}: ${detail}.`;
  const named = differences.map((each) => words.differences[each]).join(', ');
  return `${words.similarName}: ${detail} (${named}).`;
}

/** What two have in common, inside a sentence: `same web domain`. */
export function likenessCodeInWords(code: LikenessCode, language: Language): string {
  const { sameNumber, sameDomain, similarName } = WORDS[language];
  const told = { REGISTRATION_NUMBER: sameNumber, WEB_DOMAIN: sameDomain, NAME: similarName }[code];
  return `${told.charAt(0).toLowerCase()}${told.slice(1)}`.trim();
}
