import type { Cell } from '../../../spreadsheets/cell.js';
import type { Sheet } from '../../../spreadsheets/sheet.js';
import type { ExtractFormatter } from '../../extract-format.js';
import { formNotes } from './form-notes.js';
import type { EntryRecipient, EntryTransfer, RecordEntry } from './processing-record.js';
import type { RecordSaying } from './record-saying.js';
import { recordsFormatter } from './records-formatter.js';
import type { FormPage } from './records-formatter.js';

/** Sheets of activities in one workbook; the rest of a longer record goes into a further one. */
const MOST_SHEETS = 100;

/** The register of the Commission nationale de l'informatique et des libertés, in French. */
export const cnil: ExtractFormatter = recordsFormatter({
  format: 'CNIL',
  folder: 'cnil',
  language: 'fr',
  title: 'Registre des activités de traitement',
  notExpressed: [
    'RECORD_TWO_CLOCKS',
    'RECORD_PAST_RECIPIENTS',
    'RECORD_SPECIAL_CATEGORIES',
    'RECORD_FLOW_BY_FLOW',
    'RECORD_FALLBACKS',
  ],
  mostEntries: MOST_SHEETS,
  sheets: (page) => [
    list(page),
    ...page.entries.map((entry, index) => activitySheet(entry, page, page.before + index + 1)),
  ],
});

function sheetName(number: number): string {
  return `Fiche ${number}`;
}

function list(page: FormPage): Sheet {
  const { saying, controllerId, entries, before } = page;
  return {
    name: 'Liste des traitements',
    above: [
      ['Organisme', saying.party(controllerId)],
      [
        'Délégué à la protection des données',
        saying.person(controllerId, 'DATA_PROTECTION_OFFICER'),
      ],
      ['Représentant', saying.person(controllerId, 'REPRESENTATIVE')],
      ...formNotes(page),
      [],
    ],
    columns: [
      { header: 'Fiche', width: 36 },
      { header: 'Nom du traitement', width: 50 },
      { header: 'Finalités', width: 40 },
      { header: 'Date de création', width: 18 },
      { header: 'Dernière mise à jour', width: 18 },
      { header: 'Transferts hors UE', width: 20 },
    ],
    rows: entries.map((entry, index) => [
      sheetName(before + index + 1),
      saying.entryName(entry),
      saying.terms('PURPOSE', entry.purposes),
      ...days(entry, saying),
      saying.hasTransfers(entry),
    ]),
  };
}

/** First day the activity held on, and the first on which it reads as it does now. */
function days(
  { activity, enteredFor }: RecordEntry,
  { notRecorded }: RecordSaying,
): readonly [Cell, Cell] {
  if (activity === null || enteredFor === null) return [notRecorded, notRecorded];
  return [{ day: enteredFor }, { day: activity.valid.from }];
}

function activitySheet(entry: RecordEntry, page: FormPage, number: number): Sheet {
  const { saying } = page;
  const { activity } = entry;
  const [created, updated] = days(entry, saying);
  const { internal, external, processors } = split(entry.recipients);
  const unknown = saying.notRecorded;
  return {
    name: sheetName(number),
    columns: [
      { header: 'Rubrique', width: 36 },
      { header: 'Contenu', width: 70 },
      { header: 'Pays', width: 24 },
      { header: 'Type de garanties', width: 60 },
      { header: 'Lien vers le document', width: 40 },
    ],
    rows: [
      ['Nom du traitement', saying.entryName(entry)],
      ['Date de création', created],
      ['Dernière mise à jour', updated],
      ['Responsable conjoint du traitement', saying.jointControllers(entry)],
      ['Logiciel ou application', unknown],
      ['Objectifs poursuivis', saying.terms('PURPOSE', entry.purposes)],
      ['Base légale', saying.legalBases(entry)],
      ['Catégories de personnes concernées', saying.terms('DATA_SUBJECT', entry.dataSubjects)],
      ['Catégories de données', saying.terms('DATA_CATEGORY', entry.dataCategories)],
      ['Données sensibles', unknown],
      ['Durée de conservation', activity?.facts.retention ?? unknown],
      ['Destinataires internes', saying.recipients(internal, entry)],
      ['Organismes externes', saying.recipients(external, entry)],
      ['Sous-traitants', saying.recipients(processors, entry)],
      ['Mesures de sécurité', saying.list(activity?.facts.securityMeasures ?? [])],
      ['Transferts hors UE', saying.hasTransfers(entry), saying.thirdCountries(entry)],
      ...entry.transfers.map((transfer) => transferRow(transfer, page)).toSorted(byText),
    ],
  };
}

function transferRow(transfer: EntryTransfer, { saying, source }: FormPage): readonly string[] {
  const decision = source.opened.known.decisions.find(({ id }) => id === transfer.tool?.id);
  return [
    'Transfert',
    saying.name(transfer.recipientId),
    saying.place(transfer.destination),
    saying.lawAndGround(transfer),
    linkTo(decision?.facts.celex ?? null) ?? saying.notRecorded,
  ];
}

/** The act as EUR-Lex shows it. */
function linkTo(celex: string | null): string | null {
  return celex === null
    ? null
    : `https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:${celex}`;
}

function byText(one: readonly string[], other: readonly string[]): number {
  return one.join('\n') < other.join('\n') ? -1 : 1;
}

/** Parts of the controller itself, processors, and everybody else: affiliates are other organisations. */
function split(recipients: readonly EntryRecipient[]) {
  const others = recipients.filter(({ sameLegalEntity }) => !sameLegalEntity);
  return {
    internal: recipients.filter(({ sameLegalEntity }) => sameLegalEntity),
    external: others.filter((recipient) => !isProcessor(recipient)),
    processors: others.filter(isProcessor),
  };
}

function isProcessor({ role }: EntryRecipient): boolean {
  return role === 'PROCESSOR' || role === 'SUB_PROCESSOR';
}
