import type { GroundKind } from '../domain/answers/ground-kind.js';
import type { Regime } from '../domain/register/regime.js';
import type { ClausesModule } from '../domain/register/safeguard.js';
import { articleInWords } from './article-in-words.js';
import { filled } from './filled.js';
import { de } from './grounds/de.js';
import { en } from './grounds/en.js';
import { fr } from './grounds/fr.js';
import type { GroundWords } from './grounds/ground-words.js';
import { nl } from './grounds/nl.js';
import { instrumentInWords } from './instrument-in-words.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<Language, GroundWords>> = { nl, en, fr, de };

/** What a ground is, as far as the register tells. */
export type GroundTold = {
  readonly kind: GroundKind;
  /** `null` for a flow under none of the laws. */
  readonly regime: Regime | null;
  /** Code of the catalogue, such as `EU-49-1-B`. */
  readonly code: string | null;
  readonly module: ClausesModule | null;
  /** What a decision or an interim rule is called in its source. */
  readonly instrument: string | null;
  /** Whether it leaves out some recipients or data of the place. */
  readonly isPartial: boolean;
};

/** What carries a flow, in one plain sentence for the person whose data they are. */
export function groundInWords(ground: GroundTold, language: Language): string {
  const words = WORDS[language];
  const { kind, regime, module, instrument } = ground;
  const values: Readonly<Record<string, string | null>> = {
    instrument: instrument === null ? null : instrumentInWords(instrument, language),
    partial: ground.isPartial ? words.partial : null,
    module: module === null ? null : words.modules[module],
    ...exceptionOf(ground, language),
  };
  const sentence = sentenceOf(words, kind, regime);
  return filled(sentence, (name) => values[name] ?? undefined);
}

/** The same in a few words, for a list. */
export function groundNameInWords(kind: GroundKind, language: Language): string {
  return WORDS[language].names[kind];
}

/** A module of the clauses of 2021, by its usual name. */
export function moduleInWords(module: ClausesModule, language: Language): string {
  return WORDS[language].modules[module];
}

function sentenceOf(words: GroundWords, kind: GroundKind, regime: Regime | null): string {
  const isOfOneLaw = kind === 'INSIDE' || kind === 'INTERIM' || kind === 'ADEQUACY';
  if (!isOfOneLaw || regime === null || regime === 'EU') return words.sentences[kind];
  return words.sentences[`${kind}_${regime}`];
}

type Exception = { readonly exception: string; readonly article: string };

/** Codes such as `EU-49-1-B`, `UK-49-1-2` and `CH-17-1-C` name the article and its point. */
function exceptionOf({ code, regime }: GroundTold, language: Language): Exception | null {
  const [, article, paragraph = '1', point = ''] =
    /^[A-Z]{2}-(49|17)-(1)-([A-G2])$/.exec(code ?? '') ?? [];
  if (article === undefined || regime === null) return null;
  const { exceptions, swissExceptions } = WORDS[language];
  const said: Readonly<Record<string, string>> = article === '17' ? swissExceptions : exceptions;
  const place = { law: regime, article, paragraph, point: point.toLowerCase() };
  const { point: _, ...whole } = place;
  return {
    exception: said[point] ?? '',
    article: articleInWords(point === '2' ? whole : place, language),
  };
}
