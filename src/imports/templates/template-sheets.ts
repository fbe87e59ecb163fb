import type { InTwoLanguages, LayoutKind } from '../../domain/imports/layout.js';

/** Spreadsheets of which there is a template. */
export const TEMPLATE_KINDS = [
  'RECIPIENTS',
  'PROVIDERS_WITH_FLOWS',
  'SAFEGUARDS',
  'STANDINGS',
] as const satisfies readonly LayoutKind[];

export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Names of the sheets of a template. */
export const TEMPLATE_SHEETS = {
  help: { nl: 'Uitleg', en: 'Help' },
  data: { nl: 'Gegevens', en: 'Data' },
  examples: { nl: 'Voorbeelden', en: 'Examples' },
} as const satisfies Readonly<Record<string, InTwoLanguages>>;

/** Whether a sheet is called as help or examples in a template: an import never takes it for data. */
export function isOfTemplate(name: string | null): boolean {
  const { help, examples } = TEMPLATE_SHEETS;
  return [help.nl, help.en, examples.nl, examples.en].some((each) => each === name);
}
