import type { Language } from './language.js';

const displays = new Map<Language, Intl.DisplayNames>();
const told = new Map<string, string>();

/** The name of a territory: the runtime's own for ISO codes, `ownName` for codes of our own. */
export function territoryInWords(code: string, ownName: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return ownName;
  const key = `${language}:${code}`;
  const known = told.get(key);
  if (known !== undefined) return known;
  const display = displays.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  displays.set(language, display);
  const name = display.of(code) ?? ownName;
  told.set(key, name);
  return name;
}
