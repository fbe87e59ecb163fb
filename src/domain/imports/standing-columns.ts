import { MOST_LINE, MOST_NAME } from '../register/limits.js';
import type { StandingScheme } from '../register/standing.js';
import type { LayoutColumn } from './layout.js';

const SCHEMES: readonly StandingScheme[] = [
  'SAFE_HARBOR',
  'SAFE_HARBOR_CH',
  'PRIVACY_SHIELD',
  'PRIVACY_SHIELD_CH',
  'DPF',
  'DPF_UK',
  'DPF_CH',
  'PIPEDA',
  'PROVINCIAL_EQUIVALENT',
  'APPI_PRIVATE',
  'PIPA',
  'LGPD',
  'FAROESE_ACT',
];

/** What a list of certified companies says. */
export const STANDING_COLUMNS: readonly LayoutColumn[] = [
  {
    key: 'recipient',
    required: true,
    type: 'RECIPIENT',
    labels: { nl: 'Ontvanger', en: 'Recipient' },
    help: {
      nl: 'Wie het betreft: id, handelsregisternummer of statutaire naam.',
      en: 'Whom it is about: id, trade number or legal name.',
    },
    article: 'GDPR 45',
    example: 'Pune Support Example Pvt Ltd',
  },
  {
    key: 'scheme',
    required: true,
    type: 'CHOICE',
    choices: SCHEMES,
    labels: { nl: 'Regeling', en: 'Scheme' },
    alsoCalled: ['lijst', 'list'],
    help: {
      nl: 'De lijst waarop het staat, of de wet waaronder het valt.',
      en: 'The list it is on, or the act it is under.',
    },
    article: 'GDPR 45',
    example: 'DPF',
  },
  {
    key: 'held',
    required: false,
    type: 'FLAG',
    labels: { nl: 'Aanwezig', en: 'Held' },
    alsoCalled: ['actief', 'active'],
    help: {
      nl: 'Of het zo is. Leeg: niet bekend.',
      en: 'Whether it is so. Empty: not known.',
    },
    example: 'yes',
  },
  {
    key: 'humanResources',
    required: false,
    type: 'FLAG',
    labels: { nl: 'Dekt personeelsgegevens', en: 'Covers HR data' },
    alsoCalled: ['hr'],
    help: {
      nl: 'Of de inschrijving personeelsgegevens dekt. Leeg: niet bekend.',
      en: 'Whether the listing covers human resources data. Empty: not known.',
    },
    article: 'Decision (EU) 2023/1795',
    example: 'no',
  },
  {
    key: 'province',
    required: false,
    type: 'TEXT',
    limit: { most: MOST_NAME },
    labels: { nl: 'Provincie', en: 'Province' },
    help: {
      nl: 'Provincie van een gelijkwaardige wet, zoals QC.',
      en: 'Province of an equivalent act, such as QC.',
    },
    example: '',
  },
  {
    key: 'from',
    required: false,
    type: 'DAY',
    labels: { nl: 'Vanaf', en: 'From' },
    alsoCalled: ['startdatum', 'start date'],
    help: {
      nl: 'De eerste dag. Leeg: de dag die bij de import wordt gegeven.',
      en: 'The first day. Empty: the day given with the import.',
    },
    example: '2026-11-23',
  },
  {
    key: 'until',
    required: false,
    type: 'DAY',
    labels: { nl: 'Tot en met', en: 'Until and including' },
    alsoCalled: ['einddatum', 'end date'],
    help: { nl: 'De laatste dag. Leeg: nog steeds.', en: 'The last day. Empty: still.' },
    example: '',
  },
  {
    key: 'evidence',
    required: false,
    type: 'TEXT',
    limit: { most: MOST_LINE },
    labels: { nl: 'Bewijs', en: 'Evidence' },
    help: { nl: 'Waar dat uit blijkt.', en: 'What shows it.' },
    example: 'https://www.dataprivacyframework.gov/list',
  },
  {
    key: 'checkedOn',
    required: false,
    type: 'DAY',
    labels: { nl: 'Gecontroleerd op', en: 'Checked on' },
    help: { nl: 'De dag waarop iemand keek.', en: 'The day on which somebody looked.' },
    example: '2026-11-23',
  },
];
