/** A language the register speaks. */
export type Language = 'nl' | 'en' | 'fr' | 'de';

export const LANGUAGES: readonly Language[] = ['nl', 'en', 'fr', 'de'];
