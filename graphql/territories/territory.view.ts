import { onDay } from '../../src/domain/bitemporal/on-day.js';
import { isInside } from '../../src/domain/coverage/is-inside.js';
import type { OpenedRegister } from '../../src/register/register.service.js';
import type { Language } from '../../src/words/language.js';
import { territoryInWords } from '../../src/words/territory-in-words.js';
import type { TerritoryType } from './territory.type.js';

/** The territory of a code on the day; a code that is not on record shows as itself. */
export function territoryView({ known, moment }: OpenedRegister, code: string): TerritoryType {
  const facts = onDay(known.law.territories.get(code), moment.on)?.facts;
  return {
    code,
    kind: facts?.kind ?? null,
    parentCode: facts?.parentCode ?? null,
    insideEea: facts ? isInside(facts, moment.on) : null,
    note: facts?.note ?? null,
    source: facts?.source ?? null,
    ownName: facts?.name ?? code,
  };
}

/** Its name in a language. */
export function territoryName(
  { code, ownName }: Pick<TerritoryType, 'code' | 'ownName'>,
  language: Language,
): string {
  return territoryInWords(code, ownName, language);
}
