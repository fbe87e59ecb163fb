import type { Law } from '../../../domain/coverage/coverage.js';

/** What ISO 3166 leaves to its users; since CLDR uses it so, it means that the country is not known. */
export const COUNTRY_NOT_KNOWN = 'ZZ';

/** The two letters of a country; of the country it belongs to for a part that has none, else `null`. */
export function tiltCountry(code: string | null, law: Law): string | null {
  if (code === null || /^[A-Z]{2}$/.test(code)) return code;
  const parent = law.territories.get(code)?.at(-1)?.facts.parentCode ?? null;
  return parent !== null && /^[A-Z]{2}$/.test(parent) ? parent : null;
}
