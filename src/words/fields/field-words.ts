import type { FactsByNoun, Noun } from '../../domain/register/change.js';
import type { Circumstances } from '../../domain/register/data-flow.js';
import type { SafeguardOptions } from '../../domain/register/safeguard.js';

/** Every fact of every noun, and every fact inside the groups whose facts are told one by one. */
type FieldName =
  | { [N in Noun]: keyof FactsByNoun[N] & string }[Noun]
  | keyof Circumstances
  | keyof SafeguardOptions;

/** A word for each; the compiler asks for those that are missing. */
export type FieldWords = Readonly<Record<FieldName, string>> & Readonly<Record<string, string>>;
