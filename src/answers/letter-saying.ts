import type { FlowGround } from './flow-ground.js';
import { Wording } from '../extracts/wording.js';
import type { RecipientFacts } from '../domain/register/recipient.js';
import type { SafeguardFacts } from '../domain/register/safeguard.js';
import type { VocabularyTermFacts } from '../domain/register/vocabulary-term.js';
import { BEGINNING } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { OpenedRegister } from '../register/register.service.js';
import { dayInWords } from '../words/day-in-words.js';
import { filled } from '../words/filled.js';
import { groundInWords } from '../words/ground-in-words.js';
import type { Language } from '../words/language.js';
import { letterInWords } from '../words/letter-in-words.js';

/** Puts what a letter says into words of one language. */
export class LetterSaying {
  readonly words;
  private readonly wording: Wording;
  private readonly collator: Intl.Collator;

  constructor(
    opened: OpenedRegister,
    readonly language: Language,
    /** Where the desk is written to; `null` when the register names no address. */
    readonly email: string | null,
  ) {
    this.words = letterInWords(language);
    this.wording = new Wording(opened, language);
    this.collator = new Intl.Collator(language, { numeric: true });
  }

  /** A sentence with its values; what is `null` is absent. */
  fill(template: string, values: Readonly<Record<string, string | null>>): string {
    return filled(template, (name) => values[name] ?? undefined);
  }

  /** A legal name, marked where it was made up. */
  name(facts: RecipientFacts | null | undefined): string {
    return facts ? this.wording.name(facts.legalName, facts.invented) : this.words.notKnown;
  }

  /** The title of a paper, marked where it was made up. */
  title({ title, invented }: Pick<SafeguardFacts, 'title' | 'invented'>): string {
    return this.wording.name(title, invented);
  }

  place(code: string | null): string {
    return code === null ? this.words.notKnown : this.wording.place(code);
  }

  /** City and country of a company, as far as they are known. */
  seat({ city, establishedIn }: Pick<RecipientFacts, 'city' | 'establishedIn'>): string {
    const country =
      establishedIn === null ? this.words.affiliates.countryNotKnown : this.place(establishedIn);
    return `${city ?? this.words.affiliates.cityNotKnown}, ${country}`;
  }

  day(day: LocalDate): string {
    return day === BEGINNING ? this.words.notKnown : dayInWords(day, this.language);
  }

  /** Terms of the vocabulary, each once, in the order of the language; none is *not known*. */
  terms(scheme: VocabularyTermFacts['scheme'], slugs: Iterable<string>): string {
    const named = [...new Set(slugs)].map((slug) => this.wording.term(scheme, slug));
    return named.length === 0 ? this.words.notKnown : this.list(named);
  }

  /** What carries a flow, in one plain sentence. */
  ground({ kind, regime, code, module, decision }: FlowGround): string {
    const told = {
      kind,
      regime,
      code,
      module,
      instrument: decision?.instrument ?? null,
      isPartial: decision !== null && isPartial(decision.scopeKind),
    };
    return groundInWords(told, this.language);
  }

  /** Texts, each once, in the order of the language, in one line. */
  list(texts: Iterable<string>): string {
    return this.sorted(texts).join(this.language === 'fr' ? ' ; ' : '; ');
  }

  /** Texts, each once, in the order of the language. */
  sorted(texts: Iterable<string>): readonly string[] {
    return [...new Set(texts)].toSorted((one, other) => this.compare(one, other));
  }

  compare(one: string, other: string): number {
    return this.collator.compare(one, other) || (one < other ? -1 : 1);
  }
}

function isPartial(scope: string): boolean {
  return scope !== 'WHOLE' && scope !== 'INTERNATIONAL_ORGANISATION';
}
