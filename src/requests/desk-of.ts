import type { Desk } from '../domain/requests/request.js';

/**
 * Territories that write to the address for Europe: those of Europe in the United Nations' list M49 (code 150, read
 * 2026-11-24), and Cyprus, a member of the Union that the list puts in Asia.
 */
const EUROPE: ReadonlySet<string> = new Set(
  `AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT
  NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK`.split(/\s+/),
);

/**
 * The desk that answers somebody: by the territory the person lives in, and where that is not known by that of
 * the company that answers. A part of a country goes with its country.
 */
export function deskOf(country: string | null, companyCountry: string | null): Desk {
  const code = country ?? companyCountry;
  return code !== null && EUROPE.has(code.slice(0, 2)) ? 'EUROPE' : 'ELSEWHERE';
}
