import type { Sheet } from '../../../spreadsheets/sheet.js';
import type { ExtractFormatter } from '../../extract-format.js';
import { formNotes } from './form-notes.js';
import type { RecordEntry } from './processing-record.js';
import { recordsFormatter } from './records-formatter.js';
import type { FormPage } from './records-formatter.js';

type Column = {
  readonly header: string;
  readonly width: number;
  readonly cell: (entry: RecordEntry, page: FormPage) => string;
};

/** What Article 30(1) asks, in its order; the authority prescribes no form. */
const COLUMNS: readonly Column[] = [
  { header: 'Naam verwerking', width: 36, cell: (entry, { saying }) => saying.entryName(entry) },
  {
    header: 'Verwerkingsverantwoordelijke en contact',
    width: 36,
    cell: (_, { saying, controllerId }) => saying.party(controllerId),
  },
  {
    header: 'Gezamenlijk verantwoordelijke',
    width: 24,
    cell: (entry, { saying }) => saying.jointControllers(entry),
  },
  {
    header: 'Vertegenwoordiger',
    width: 24,
    cell: (_, { saying, controllerId }) => saying.person(controllerId, 'REPRESENTATIVE'),
  },
  {
    header: 'FG',
    width: 24,
    cell: (_, { saying, controllerId }) => saying.person(controllerId, 'DATA_PROTECTION_OFFICER'),
  },
  {
    header: 'Doeleinden',
    width: 30,
    cell: ({ purposes }, { saying }) => saying.terms('PURPOSE', purposes),
  },
  {
    header: 'Categorieën betrokkenen',
    width: 24,
    cell: ({ dataSubjects }, { saying }) => saying.terms('DATA_SUBJECT', dataSubjects),
  },
  {
    header: 'Categorieën persoonsgegevens',
    width: 30,
    cell: ({ dataCategories }, { saying }) => saying.terms('DATA_CATEGORY', dataCategories),
  },
  {
    header: 'Categorieën ontvangers',
    width: 40,
    cell: (entry, { saying }) => saying.recipients(entry.recipients, entry),
  },
  {
    header: 'Doorgifte derde land/internationale organisatie',
    width: 20,
    cell: (entry, { saying }) => saying.hasTransfers(entry),
  },
  { header: 'Land', width: 24, cell: (entry, { saying }) => saying.thirdCountries(entry) },
  {
    header: 'Passende waarborgen',
    width: 50,
    cell: (entry, { saying }) => saying.grounds(entry),
  },
  {
    header: 'Beoogde bewaartermijn',
    width: 24,
    cell: ({ activity }, { saying }) => activity?.facts.retention ?? saying.notRecorded,
  },
  {
    header: 'Beveiligingsmaatregelen',
    width: 40,
    cell: ({ activity }, { saying }) => saying.list(activity?.facts.securityMeasures ?? []),
  },
];

/** The record of GDPR 30(1) with Dutch headers, in Dutch. */
export const article30Nl: ExtractFormatter = recordsFormatter({
  format: 'ARTICLE_30_NL',
  folder: 'article-30-nl',
  language: 'nl',
  title: 'Register van verwerkingsactiviteiten',
  notExpressed: [
    'RECORD_TWO_CLOCKS',
    'RECORD_PAST_RECIPIENTS',
    'RECORD_SPECIAL_CATEGORIES',
    'RECORD_FLOW_BY_FLOW',
    'RECORD_FALLBACKS',
  ],
  mostEntries: 10_000,
  sheets: (page) => [activities(page)],
});

function activities(page: FormPage): Sheet {
  return {
    name: 'Verwerkingsactiviteiten',
    above: [
      [`Register van verwerkingsactiviteiten: ${page.saying.name(page.controllerId)}`],
      ...formNotes(page),
      [],
    ],
    columns: COLUMNS.map(({ header, width }) => ({ header, width })),
    rows: page.entries.map((entry) => COLUMNS.map(({ cell }) => cell(entry, page))),
  };
}
