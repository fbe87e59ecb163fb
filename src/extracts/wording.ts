import type { VocabularyTermFacts } from '../domain/register/vocabulary-term.js';
import { BEGINNING, FOREVER } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { termOn } from '../law/term-on.js';
import type { OpenedRegister } from '../register/register.service.js';
import type { Cell } from '../spreadsheets/cell.js';
import type { Language } from '../words/language.js';
import { roleInWords } from '../words/role-in-words.js';
import { termInWords } from '../words/term-in-words.js';
import { territoryInWords } from '../words/territory-in-words.js';
import { valueInWords } from '../words/value-in-words.js';

const INVENTED: Readonly<Record<Language, string>> = {
  nl: '[verzonnen]',
  en: '[invented]',
  fr: '[inventé]',
  de: '[erfunden]',
};

/** How facts read in a language, at the moment of an extract. */
export class Wording {
  constructor(
    private readonly opened: OpenedRegister,
    readonly language: Language,
  ) {}

  /** What stands where a fact is not known. */
  get notRecorded(): string {
    return this.plain(null);
  }

  /** What stands where there is nothing, and something was to be. */
  get none(): string {
    return this.plain([]);
  }

  /** The name of a territory; one that is not known says so. */
  place(code: string | null): string {
    return code === null ? this.notRecorded : territoryInWords(code, code, this.language);
  }

  role(role: string | null): string {
    return role === null ? this.notRecorded : roleInWords(role, this.language);
  }

  flag(value: boolean | null): string {
    return this.plain(value);
  }

  /** Terms of the vocabulary, joined; none says so. */
  terms(scheme: VocabularyTermFacts['scheme'], slugs: readonly string[]): string {
    if (slugs.length === 0) return this.none;
    return slugs.map((slug) => this.term(scheme, slug)).join('; ');
  }

  /** A slug that is not on record shows as itself. */
  term(scheme: VocabularyTermFacts['scheme'], slug: string): string {
    const found = termOn(this.opened.known, this.opened.moment.on, scheme, slug);
    return found === null ? slug : termInWords(found, this.language);
  }

  /** A name, marked where it was made up for the demonstration. */
  name(name: string | undefined, invented = false): string {
    if (name === undefined) return this.notRecorded;
    return invented ? `${name} ${INVENTED[this.language]}` : name;
  }

  /** A day as a real day; an open end is empty, a first day nobody knows says so. */
  day(day: LocalDate | null | undefined): Cell {
    if (day === null || day === undefined || day === FOREVER) return null;
    return day === BEGINNING ? this.notRecorded : { day };
  }

  private plain(value: unknown): string {
    return valueInWords('', value, { language: this.language, nameOf: (text) => text });
  }
}
