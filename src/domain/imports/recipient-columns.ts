import { MOST_ACCOUNT, MOST_CODE, MOST_LINE, MOST_NAME } from '../register/limits.js';
import type { LayoutColumn } from './layout.js';

/** The column by which our own extracts name a record. */
export const ID_COLUMN: LayoutColumn = {
  key: 'id',
  required: false,
  type: 'TEXT',
  limit: { most: MOST_CODE },
  labels: { nl: 'Id in het register', en: 'Id in the register' },
  help: {
    nl: 'Alleen voor rijen die uit het register komen: zo wordt dezelfde regel teruggevonden.',
    en: 'Only for rows that came out of the register: it finds the same record again.',
  },
  example: '',
};

/** What kind of recipient it is; of a list of providers that is known. */
export const KIND_COLUMN: LayoutColumn = {
  key: 'kind',
  required: true,
  type: 'CHOICE',
  choices: ['AFFILIATE', 'SERVICE_PROVIDER', 'AUTHORITY', 'ACQUIRER', 'OTHER'],
  labels: { nl: 'Soort', en: 'Kind' },
  alsoCalled: ['type', 'soort ontvanger', 'kind of recipient'],
  help: { nl: 'Wat het voor de groep is.', en: 'What it is to the group.' },
  article: 'GDPR 4(9)',
  example: 'SERVICE_PROVIDER',
};

/** What a buyer knows of a company. */
export const COMPANY_COLUMNS: readonly LayoutColumn[] = [
  {
    key: 'legalName',
    required: true,
    type: 'TEXT',
    limit: { most: MOST_NAME },
    labels: { nl: 'Statutaire naam', en: 'Legal name' },
    alsoCalled: ['naam', 'name', 'leverancier', 'supplier', 'vendor', 'company'],
    help: {
      nl: 'De naam zoals die in het handelsregister staat, met de rechtsvorm.',
      en: 'The name as it is in the trade register, with its legal form.',
    },
    article: 'GDPR 4(9)',
    example: 'Pune Support Example Pvt Ltd',
  },
  {
    key: 'country',
    required: false,
    type: 'COUNTRY',
    labels: { nl: 'Land', en: 'Country' },
    alsoCalled: ['land van vestiging', 'country of establishment', 'gevestigd in'],
    help: {
      nl: 'Land van vestiging, liefst als ISO-code van twee letters. Een andere naam wordt voorgelegd.',
      en: 'Country of establishment, best as the ISO code of two letters. Another name is put before you.',
    },
    article: 'GDPR 44',
    example: 'IN',
  },
  {
    key: 'city',
    required: false,
    type: 'TEXT',
    limit: { most: MOST_NAME },
    labels: { nl: 'Plaats', en: 'City' },
    alsoCalled: ['stad', 'town'],
    help: { nl: 'Plaats van de zetel.', en: 'Town of its seat.' },
    example: 'Pune',
  },
  {
    key: 'registrationNumber',
    required: false,
    type: 'TEXT',
    limit: { most: MOST_CODE },
    labels: { nl: 'Handelsregisternummer', en: 'Trade number' },
    alsoCalled: ['kvk', 'kvk-nummer', 'ondernemingsnummer', 'registration number'],
    help: {
      nl: 'Nummer in het handelsregister. Hetzelfde nummer in hetzelfde land is hetzelfde bedrijf.',
      en: 'Number in the trade register. The same number in the same country is the same company.',
    },
    example: 'U72900PN2019PTC000000',
  },
  {
    key: 'legalForm',
    required: false,
    type: 'TEXT',
    limit: { most: MOST_NAME },
    labels: { nl: 'Rechtsvorm', en: 'Legal form' },
    help: { nl: 'Rechtsvorm.', en: 'Legal form.' },
    example: 'Private Limited',
  },
  {
    key: 'website',
    required: false,
    type: 'TEXT',
    limit: { most: MOST_NAME },
    labels: { nl: 'Website', en: 'Website' },
    help: { nl: 'Webadres.', en: 'Web address.' },
    example: 'https://pune-support.example',
  },
  {
    key: 'parent',
    required: false,
    type: 'RECIPIENT',
    labels: { nl: 'Moederbedrijf', en: 'Parent' },
    alsoCalled: ['moedermaatschappij', 'parent company'],
    help: {
      nl: 'Een ontvanger die in het register of eerder in dit bestand staat: id, handelsregisternummer of statutaire naam.',
      en: 'A recipient on record or earlier in this file: its id, trade number or legal name.',
    },
    example: '',
  },
  {
    key: 'inGroup',
    required: false,
    type: 'FLAG',
    labels: { nl: 'In de groep', en: 'In the group' },
    help: { nl: 'Of het tot de groep behoort.', en: 'Whether it belongs to the group.' },
    article: 'GDPR 4(19)',
    example: 'no',
  },
  {
    key: 'serviceTypes',
    required: false,
    type: 'TERMS',
    terms: 'SERVICE_TYPE',
    labels: { nl: 'Soorten dienst', en: 'Service types' },
    alsoCalled: ['diensten', 'dienst', 'services', 'service'],
    help: {
      nl: 'Wat het doet: woorden van het register, gescheiden door een puntkomma.',
      en: "What it does: the register's own words, parted by a semicolon.",
    },
    article: 'GDPR 13(1)(e)',
    example: 'customer_service',
  },
  {
    key: 'from',
    required: false,
    type: 'DAY',
    labels: { nl: 'Vanaf', en: 'From' },
    alsoCalled: ['startdatum', 'begindatum', 'start date', 'ingangsdatum'],
    help: {
      nl: 'De eerste dag waarop dit zo is. Leeg: de dag die bij de import wordt gegeven.',
      en: 'The first day on which it is so. Empty: the day given with the import.',
    },
    example: '2026-11-23',
  },
  {
    key: 'until',
    required: false,
    type: 'DAY',
    labels: { nl: 'Tot en met', en: 'Until and including' },
    alsoCalled: ['einddatum', 'end date', 'laatste dag', 'last day'],
    help: {
      nl: 'De laatste dag waarop dit zo is. Leeg: nog steeds.',
      en: 'The last day on which it is so. Empty: still.',
    },
    example: '',
  },
  {
    key: 'source',
    required: false,
    type: 'TEXT',
    limit: { most: MOST_LINE },
    labels: { nl: 'Bron', en: 'Source' },
    help: { nl: 'Waar dit vandaan komt.', en: 'Where this comes from.' },
    example: 'Contract 2026-117',
  },
  {
    key: 'note',
    required: false,
    type: 'TEXT',
    limit: { most: MOST_ACCOUNT, severalLines: true },
    labels: { nl: 'Opmerking', en: 'Note' },
    alsoCalled: ['opmerkingen', 'notes', 'remarks'],
    help: { nl: 'Wat er verder te weten is.', en: 'What else to know.' },
    example: '',
  },
];
