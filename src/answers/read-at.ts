import type { AdequacyDecisionFacts } from '../domain/register/adequacy-decision.js';
import type { Language } from '../words/language.js';

/** Where legislators publish: pages of others are no place to send a person to. */
const OFFICIAL = /^https?:\/\/(?:[\w-]+\.)*(?:europa\.eu|legislation\.gov\.uk|admin\.ch)\//;

/** Where a decision can be read, in the person's language where the EU publishes it; `null` when no such address is held. */
export function readAt(decision: AdequacyDecisionFacts | null, language: Language): string | null {
  if (decision === null) return null;
  if (decision.celex !== null) {
    return `https://eur-lex.europa.eu/legal-content/${language.toUpperCase()}/TXT/?uri=CELEX:${decision.celex}`;
  }
  const addresses = decision.source?.match(/https?:\/\/[^\s;)]+/g) ?? [];
  return addresses.find((address) => OFFICIAL.test(address)) ?? null;
}
