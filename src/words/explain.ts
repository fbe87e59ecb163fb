import type { Reason } from '../domain/coverage/coverage.js';
import type { Language } from './language.js';

/** The reason of a finding in words. */
export function explain(
  { code, values }: Reason,
  _rule: string,
  _language: Language,
  nameOf: (territoryCode: string) => string = (territoryCode) => territoryCode,
): string {
  return `${code} ${Object.entries(values)
    .map(([key, value]) => `${key} ${key === 'place' || key === 'territory' ? nameOf(value) : value}`)
    .join(', ')}`;
}
