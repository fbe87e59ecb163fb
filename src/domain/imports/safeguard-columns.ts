import { MOST_ACCOUNT, MOST_CODE, MOST_NAME } from '../register/limits.js';
import type { InTwoLanguages, LayoutColumn } from './layout.js';

/** What a signed paper says. */
export const SAFEGUARD_COLUMNS: readonly LayoutColumn[] = [
  {
    key: 'code',
    required: true,
    type: 'TEXT',
    limit: { most: MOST_CODE },
    labels: { nl: 'Code van het instrument', en: 'Code of the tool' },
    alsoCalled: ['code', 'instrument', 'tool'],
    help: {
      nl: 'Code uit de catalogus, zoals EU-46-2-C-SCC2021-M2.',
      en: 'Code of the catalogue, such as EU-46-2-C-SCC2021-M2.',
    },
    article: 'GDPR 46',
    example: 'EU-46-2-C-SCC2021-M2',
  },
  {
    key: 'title',
    required: true,
    type: 'TEXT',
    limit: { most: MOST_NAME },
    labels: { nl: 'Titel', en: 'Title' },
    help: { nl: 'Hoe het papier heet.', en: 'What the paper is called.' },
    example: 'SCC with Pune Support Example',
  },
  party('exporters', { nl: 'Exporteurs', en: 'Exporters' }, 'Voorbeeld Verzekeringen NV'),
  party('importers', { nl: 'Importeurs', en: 'Importers' }, 'Pune Support Example Pvt Ltd'),
  {
    key: 'executedOn',
    required: true,
    type: 'DAY',
    labels: { nl: 'Ondertekend op', en: 'Executed on' },
    alsoCalled: ['getekend op', 'signed on', 'datum', 'date'],
    help: { nl: 'Dag van ondertekening of goedkeuring.', en: 'Day of signature, or of approval.' },
    example: '2026-11-23',
  },
  {
    key: 'endsOn',
    required: false,
    type: 'DAY',
    labels: { nl: 'Geldig tot en met', en: 'Valid until and including' },
    alsoCalled: ['einddatum', 'end date'],
    help: {
      nl: 'De laatste dag waarop het geldt. Leeg: geen einde afgesproken.',
      en: 'The last day on which it holds. Empty: no end agreed.',
    },
    example: '',
  },
  {
    key: 'module',
    required: false,
    type: 'CHOICE',
    choices: ['M1', 'M2', 'M3', 'M4'],
    labels: { nl: 'Module', en: 'Module' },
    help: {
      nl: 'Module, bij een instrument dat die openlaat.',
      en: 'Module, of a tool that leaves it open.',
    },
    article: 'Decision (EU) 2021/914',
    example: '',
  },
  {
    key: 'subProcessorAuthorisation',
    required: false,
    type: 'CHOICE',
    choices: ['SPECIFIC', 'GENERAL'],
    labels: { nl: 'Toestemming voor subverwerkers', en: 'Sub-processor authorisation' },
    help: {
      nl: 'Hoe verdere verwerkers zijn toegestaan.',
      en: 'How further processors are authorised.',
    },
    article: 'Decision (EU) 2021/914, clause 9',
    example: 'GENERAL',
  },
  {
    key: 'docking',
    required: false,
    type: 'FLAG',
    labels: { nl: 'Toetredingsclausule', en: 'Docking clause' },
    help: { nl: 'Of anderen kunnen toetreden.', en: 'Whether others may join it.' },
    article: 'Decision (EU) 2021/914, clause 7',
    example: 'yes',
  },
  annex('descriptionOfTransfer', {
    labels: { nl: 'Bijlage I.B', en: 'Annex I.B' },
    help: { nl: 'Beschrijving van de doorgifte.', en: 'Description of the transfer.' },
    example: 'Support calls of policyholders, daily',
  }),
  annex('competentAuthority', {
    labels: { nl: 'Bijlage I.C', en: 'Annex I.C' },
    help: { nl: 'Bevoegde toezichthouder.', en: 'Competent supervisory authority.' },
    example: 'Gegevensbeschermingsautoriteit',
  }),
  annex('securityMeasures', {
    labels: { nl: 'Bijlage II', en: 'Annex II' },
    help: {
      nl: 'Technische en organisatorische maatregelen.',
      en: 'Technical and organisational measures.',
    },
    example: 'Encryption in transit and at rest',
  }),
  annex('subProcessors', {
    labels: { nl: 'Bijlage III', en: 'Annex III' },
    help: { nl: 'Toegestane subverwerkers.', en: 'Sub-processors authorised.' },
    example: '',
  }),
];

function party(key: string, labels: InTwoLanguages, example: string): LayoutColumn {
  return {
    key,
    required: true,
    type: 'RECIPIENT',
    several: true,
    labels,
    help: {
      nl: 'Partijen aan deze kant: id, handelsregisternummer of statutaire naam, gescheiden door een puntkomma.',
      en: 'Parties on this side: id, trade number or legal name, parted by a semicolon.',
    },
    article: 'GDPR 46',
    example,
  };
}

function annex(key: string, told: Pick<LayoutColumn, 'labels' | 'help' | 'example'>): LayoutColumn {
  return {
    key,
    required: false,
    type: 'TEXT',
    limit: { most: MOST_ACCOUNT, severalLines: true },
    article: 'Decision (EU) 2021/914, annexes',
    ...told,
  };
}
