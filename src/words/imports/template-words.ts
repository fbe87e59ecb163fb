import type { ColumnType, InTwoLanguages } from '../../domain/imports/layout.js';
import type { TemplateKind } from '../../imports/templates/template-sheets.js';

/** What a template is for. */
export const TEMPLATE_TITLES: Readonly<Record<TemplateKind, InTwoLanguages>> = {
  RECIPIENTS: { nl: 'Ontvangers', en: 'Recipients' },
  PROVIDERS_WITH_FLOWS: {
    nl: 'Dienstverleners en de gegevens die zij krijgen',
    en: 'Service providers and the data they get',
  },
  SAFEGUARDS: { nl: 'Passende waarborgen', en: 'Appropriate safeguards' },
  STANDINGS: { nl: 'Inschrijvingen op lijsten', en: 'Listings and standings' },
};

/** What stands above the help, a row each. */
export const TEMPLATE_NOTES: readonly InTwoLanguages[] = [
  {
    nl: 'Vul het blad «Gegevens» in, een rij voor elke regel. Kolommen die u niet nodig hebt, mag u weghalen.',
    en: 'Fill in the sheet “Data”, a row for each record. You may remove columns you do not need.',
  },
  {
    nl: 'Het blad «Voorbeelden» wordt niet gelezen. Een lege cel verandert niets aan wat in het register staat.',
    en: 'The sheet “Examples” is not read. An empty cell changes nothing of what is on record.',
  },
  {
    nl: 'Niets wordt opgeslagen voordat u het gezien en bevestigd hebt, en een tweede persoon het goedkeurt.',
    en: 'Nothing is recorded before you saw and confirmed it, and a second person approved it.',
  },
];

/** Headers of the help. */
export const HELP_HEADERS = {
  column: { nl: 'Kolom', en: 'Column' },
  required: { nl: 'Verplicht', en: 'Required' },
  help: { nl: 'Wat het is', en: 'What it is' },
  accepted: { nl: 'Wat erin mag', en: 'What it takes' },
  example: { nl: 'Voorbeeld', en: 'Example' },
  article: { nl: 'Artikel', en: 'Article' },
} as const satisfies Readonly<Record<string, InTwoLanguages>>;

export const YES: InTwoLanguages = { nl: 'ja', en: 'yes' };
export const NO: InTwoLanguages = { nl: 'nee', en: 'no' };

/** What a cell takes, by the type of its column. `{most}` and `{choices}` take values. */
export const ACCEPTED: Readonly<Record<ColumnType, InTwoLanguages>> = {
  TEXT: { nl: 'Tekst, hoogstens {most} tekens.', en: 'Text, at most {most} characters.' },
  DAY: {
    nl: 'Een dag: een datumcel, 2026-11-24 of 24-11-2026. Is 03-04-2026 bedoeld, dan wordt gevraagd welke dag dat is.',
    en: 'A day: a date cell, 2026-11-24 or 24-11-2026. Of 03-04-2026 you are asked which day it is.',
  },
  FLAG: { nl: 'ja of nee. Leeg is niet bekend.', en: 'yes or no. Empty is not known.' },
  CHOICE: { nl: 'Een van: {choices}.', en: 'One of: {choices}.' },
  COUNTRY: {
    nl: 'ISO-code van twee letters. Een andere naam wordt voorgelegd en nooit stil overgenomen.',
    en: 'ISO code of two letters. Another name is put before you and never taken in silence.',
  },
  TERMS: {
    nl: 'Woorden van het register, gescheiden door een puntkomma.',
    en: 'Words of the register, parted by a semicolon.',
  },
  RECIPIENT: {
    nl: 'Id, handelsregisternummer of statutaire naam van een ontvanger.',
    en: 'Id, trade number or legal name of a recipient.',
  },
};
