import type { Name } from './namespaces.js';
import { ownName } from './value.js';

/** A territory: a term of DPV for a country of ISO 3166-1 and for the EEA, an own name for any other. */
export function territoryName(code: string): Name {
  return /^[A-Z]{2}$/.test(code) || code === 'EEA' ? `loc:${code}` : ownName('territory', code);
}
