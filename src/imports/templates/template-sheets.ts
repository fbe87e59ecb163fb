import type { InTwoLanguages } from '../../domain/imports/layout.js';

/** Names of the sheets of a template. */
export const TEMPLATE_SHEETS = {
  help: { nl: 'Uitleg', en: 'Help' },
  data: { nl: 'Gegevens', en: 'Data' },
  examples: { nl: 'Voorbeelden', en: 'Examples' },
} as const satisfies Readonly<Record<string, InTwoLanguages>>;

/** Whether a sheet is called as the one with examples in a template: an import never takes it for data. */
export function isExampleSheet(name: string | null): boolean {
  return Object.values(TEMPLATE_SHEETS.examples).some((examples) => examples === name);
}
