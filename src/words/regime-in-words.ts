import type { Regime } from '../domain/register/regime.js';
import type { Language } from './language.js';

const WORDS: Readonly<Record<Regime, Readonly<Record<Language, string>>>> = {
  EU: { nl: 'AVG', en: 'GDPR', fr: 'RGPD', de: 'DSGVO' },
  UK: { nl: 'Britse AVG', en: 'UK GDPR', fr: 'RGPD britannique', de: 'britische DSGVO' },
  CH: { nl: 'Zwitserse DSG', en: 'Swiss FADP', fr: 'LPD suisse', de: 'Schweizer DSG' },
};

/** A law a flow can be under, by its usual short name. */
export function regimeInWords(regime: Regime, language: Language): string {
  return WORDS[regime][language];
}
