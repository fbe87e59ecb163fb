import type { Cell } from '../../../spreadsheets/cell.js';
import type { Sheet } from '../../../spreadsheets/sheet.js';
import type { LegalBasis } from '../../../domain/register/processing-activity.js';
import type { ExtractFormatter } from '../../extract-format.js';
import { formNotes } from './form-notes.js';
import type { RecordEntry } from './processing-record.js';
import type { RecordSaying } from './record-saying.js';
import { recordsFormatter } from './records-formatter.js';
import type { FormPage } from './records-formatter.js';

type Column = {
  readonly header: string;
  readonly width?: number;
  readonly cell: (entry: RecordEntry, saying: RecordSaying) => string;
};

const notRecorded: Column['cell'] = (_, { notRecorded: words }) => words;

/** Asked only where the processing rests on one ground: none elsewhere, not recorded there. */
function askedUnder(basis: LegalBasis): Column['cell'] {
  return ({ activity }, saying) => {
    const bases = activity?.facts.legalBases ?? [];
    return bases.length > 0 && !bases.includes(basis) ? saying.none : saying.notRecorded;
  };
}

/** The thirty columns of the Commissioner's controller template, in its order. */
const COLUMNS: readonly Column[] = [
  {
    header: 'Business function',
    width: 36,
    cell: (entry, saying) => saying.entryName(entry),
  },
  {
    header: 'Purpose of processing',
    width: 30,
    cell: ({ purposes }, saying) => saying.terms('PURPOSE', purposes),
  },
  {
    header: 'Name and contact details of joint controller (if applicable)',
    cell: (entry, saying) => saying.jointControllers(entry),
  },
  {
    header: 'Categories of individuals',
    cell: ({ dataSubjects }, saying) => saying.terms('DATA_SUBJECT', dataSubjects),
  },
  {
    header: 'Categories of personal data',
    width: 30,
    cell: ({ dataCategories }, saying) => saying.terms('DATA_CATEGORY', dataCategories),
  },
  {
    header: 'Categories of recipients',
    width: 40,
    cell: (entry, saying) => saying.recipients(entry.recipients, entry),
  },
  {
    header: 'Link to contract with processor',
    width: 40,
    cell: (entry, saying) =>
      saying.list(
        [...saying.agreements(entry), ...saying.safeguards(entry)],
        entry.flows === 0 ? saying.notRecorded : saying.none,
      ),
  },
  {
    header:
      'Names of third countries or international organisations that personal data are transferred to',
    width: 30,
    cell: (entry, saying) => saying.thirdCountries(entry),
  },
  {
    header:
      'Safeguards for exceptional transfers of personal data to third countries or international organisations',
    width: 30,
    cell: (entry, saying) => saying.exceptionalTransfers(entry),
  },
  {
    header: 'Retention schedule',
    cell: ({ activity }, saying) => activity?.facts.retention ?? saying.notRecorded,
  },
  {
    header: 'General description of technical and organisational security measures',
    width: 30,
    cell: ({ activity }, saying) => saying.list(activity?.facts.securityMeasures ?? []),
  },
  { header: 'Article 6 lawful basis', cell: (entry, saying) => saying.legalBases(entry) },
  { header: 'Article 9 condition', cell: notRecorded },
  { header: 'Legitimate interests', cell: askedUnder('ART6_1_F') },
  { header: 'Link to legitimate interests assessment', cell: askedUnder('ART6_1_F') },
  { header: 'Rights available to individuals', cell: notRecorded },
  { header: 'Existence of automated decision-making', cell: notRecorded },
  { header: 'Source of the personal data', cell: notRecorded },
  { header: 'Link to record of consent', cell: askedUnder('ART6_1_A') },
  {
    header: 'Location of personal data',
    cell: ({ places }, saying) =>
      saying.list(places.map((place) => saying.place(place)).toSorted()),
  },
  { header: 'DPIA required?', cell: notRecorded },
  { header: 'DPIA progress', cell: notRecorded },
  { header: 'Link to DPIA', cell: notRecorded },
  { header: 'Has a breach occurred?', cell: notRecorded },
  { header: 'Link to record of breach', cell: notRecorded },
  { header: 'Data Protection Act 2018 Schedule 1 condition', cell: notRecorded },
  { header: 'GDPR Article 6 lawful basis', cell: (entry, saying) => saying.legalBases(entry) },
  { header: 'Link to retention and erasure policy', cell: notRecorded },
  { header: 'Is data retained and erased per policy?', cell: notRecorded },
  { header: 'Reasons for not adhering', cell: notRecorded },
];

/** The controller record of the Information Commissioner's Office, in English. */
export const ico: ExtractFormatter = recordsFormatter({
  format: 'ICO',
  folder: 'ico',
  language: 'en',
  title: 'Record of processing activities',
  notExpressed: [
    'RECORD_TWO_CLOCKS',
    'RECORD_PAST_RECIPIENTS',
    'RECORD_SPECIAL_CATEGORIES',
    'RECORD_FLOW_BY_FLOW',
    'RECORD_ADEQUACY',
  ],
  mostEntries: 10_000,
  sheets: (page) => [template(page)],
});

function template(page: FormPage): Sheet {
  const { saying, entries } = page;
  return {
    name: 'Template',
    above: above(page),
    columns: COLUMNS.map(({ header, width = 24 }) => ({ header, width })),
    rows: entries.map((entry) => COLUMNS.map(({ cell }) => cell(entry, saying))),
  };
}

/** Rows 1 to 8: who keeps the record, and what it is; the header is row 9. */
function above(page: FormPage): readonly (readonly Cell[])[] {
  const { saying, controllerId } = page;
  const unknown = saying.notRecorded;
  const controller = {
    ...saying.contact(controllerId, 'OTHER'),
    name: saying.name(controllerId),
    address: saying.address(controllerId),
  };
  const officer = saying.contact(controllerId, 'DATA_PROTECTION_OFFICER');
  const representative = saying.contact(controllerId, 'REPRESENTATIVE');
  const blocks = [
    { title: 'Name and contact details', ...controller },
    { title: 'Data Protection Officer (if applicable)', address: unknown, ...officer },
    { title: 'Representative (if applicable)', address: unknown, ...representative },
  ];
  return [
    blocks.flatMap(({ title }) => [title, null]),
    blocks.flatMap(({ name }) => ['Name', name]),
    blocks.flatMap(({ address }) => ['Address', address]),
    blocks.flatMap(({ email }) => ['Email', email]),
    blocks.flatMap(({ telephone }) => ['Telephone', telephone]),
    ...formNotes(page),
    [],
  ];
}
