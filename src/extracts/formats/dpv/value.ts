import { BEGINNING, FOREVER } from '../../../domain/time/local-date.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Instant } from '../../../domain/time/instant.js';
import type { Language } from '../../../words/language.js';
import { recordName } from './namespaces.js';
import type { Name, Word } from './namespaces.js';

/** What a statement says: something that has a name, or a text of a type or in a language. */
export type Value =
  | { readonly name: Name }
  | { readonly text: string; readonly type: Word }
  | { readonly text: string; readonly language: Language };

export function named(name: Name): Value {
  return { name };
}

export function record(id: string | null): Value | null {
  return id === null ? null : named(recordName(id));
}

/** An own word that says which of several: `tr:outcome-ADEQUATE`. */
export function own(scheme: string, code: string | null): Value | null {
  return code === null ? null : named(ownName(scheme, code));
}

export function ownName(scheme: string, code: string): Name {
  return `tr:${scheme}-${encodeURIComponent(code)}`;
}

export function text(said: string | null): Value | null {
  return said === null || said === '' ? null : { text: said, type: 'xsd:string' };
}

export function texts(said: readonly string[]): readonly (Value | null)[] {
  return said.map(text);
}

export function inLanguage(said: string, language: Language): Value {
  return { text: said, language };
}

export function truth(said: boolean | null): Value | null {
  return said === null ? null : { text: String(said), type: 'xsd:boolean' };
}

export function whole(said: number | null): Value | null {
  return said === null ? null : { text: String(said), type: 'xsd:integer' };
}

/** A day; the days that stand for *not known* and *still* say nothing. */
export function day(said: LocalDate | null): Value | null {
  if (said === null || said === BEGINNING || said === FOREVER) return null;
  return { text: said, type: 'xsd:date' };
}

export function at(said: Instant): Value {
  return { text: said, type: 'xsd:dateTime' };
}
