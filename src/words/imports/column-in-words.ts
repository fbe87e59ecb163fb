import { LAYOUTS } from '../../domain/imports/layouts.js';
import type { Language } from '../language.js';

/** A column as the templates call it, in Dutch or in English; one of another program as that calls it. */
export function columnInWords(key: string, language: Language): string {
  const column = LAYOUTS.flatMap(({ columns }) => columns).find((each) => each.key === key);
  return column?.labels[language === 'nl' ? 'nl' : 'en'] ?? key;
}
