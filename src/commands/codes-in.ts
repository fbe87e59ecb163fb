import type { Codes } from '../domain/commands/known.js';
import type { KnownLaw } from '../law/law-history.js';

const made = new WeakMap<KnownLaw, Codes>();

/** The codes that commands may name; made once for each state of the law. */
export function codesIn(known: KnownLaw): Codes {
  const codes = made.get(known) ?? {
    territories: new Set(known.law.territories.keys()),
    terms: new Set(known.terms.map(({ facts }) => `${facts.scheme}:${facts.slug}`)),
    tools: new Map(known.tools.map(({ facts }) => [facts.code, facts])),
  };
  made.set(known, codes);
  return codes;
}
