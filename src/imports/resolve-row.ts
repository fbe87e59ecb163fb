import { added, amended } from '../domain/imports/amend.js';
import type { Amended } from '../domain/imports/amend.js';
import type { TableRow } from '../domain/imports/cell.js';
import type { Intent } from '../domain/imports/intent.js';
import {
  agreementIntent,
  flowIntent,
  recipientIntent,
  safeguardIntent,
  standingIntent,
} from '../domain/imports/intents.js';
import { labelOf } from '../domain/imports/label-of.js';
import { reversedPeriods } from '../domain/imports/periods.js';
import type { Problem, Question } from '../domain/imports/problem.js';
import type { ReadRow } from '../domain/imports/read-row.js';
import { readRecipients } from '../domain/imports/read-recipients.js';
import { COMPANY_COLUMNS } from '../domain/imports/recipient-columns.js';
import { textIn } from '../domain/imports/row-values.js';
import type { Value, Values } from '../domain/imports/row-values.js';
import { sameRecipient } from '../domain/imports/same-recipient.js';
import type { Described } from '../domain/imports/same-recipient.js';
import type { Directory } from './directory.js';
import { newIdIn } from './import-session.js';
import type { ImportSession } from './import-session.js';
import { emptyDraft } from './row-draft.js';
import type { RowDraft } from './row-draft.js';
import type { RowSeen } from './rows-seen.js';

type Read = TableRow & { readonly read: ReadRow };

type Stopped = { readonly problems: readonly Problem[]; readonly questions: readonly Question[] };

/** Finds whom a row names and whom it is about, on record or in the rows above. */
export function resolveRow(session: ImportSession, directory: Directory, each: Read): RowDraft {
  const { row, cells } = each;
  const { kind } = session.table.layout;
  const draft = emptyDraft(row, labelOf(kind, cells), cells);
  const resolved = resolveMentions(session, directory, each.read);
  if ('problems' in resolved) return { ...draft, ...resolved };
  const { values } = resolved;
  const id = textIn(values, 'id') ?? null;
  if (kind === 'SAFEGUARDS') return { ...draft, open: { intent: safeguardIntent(values), id } };
  if (kind === 'STANDINGS') return { ...draft, open: { intent: standingIntent(values), id } };
  if (kind === 'AGREEMENTS') return { ...draft, open: { intent: agreementIntent(values), id } };
  const about = resolveCompany(session, directory, { row, values });
  if ('problems' in about) return { ...draft, ...about };
  const { seen, ...amended } = about;
  if (kind === 'RECIPIENTS') return { ...draft, ...amended, seen };
  const open: { intent: Intent; id: null } = { intent: flowIntent(values, seen.id), id: null };
  return { ...draft, ...amended, open, seen };
}

/** What a row says of who it is about, when that much of it can be read. */
export function describedBy(values: Values): Described | null {
  const legalName = textIn(values, 'legalName');
  if (legalName === undefined) return null;
  return {
    legalName,
    establishedIn: textIn(values, 'country') ?? null,
    registrationNumber: textIn(values, 'registrationNumber') ?? null,
  };
}

/** The values of a row with ids in the place of recipients; or everything that stands in the way so far. */
function resolveMentions(
  { asked: { decisions }, recipients }: ImportSession,
  directory: Directory,
  read: ReadRow,
): { readonly values: Values } | Stopped {
  const values = new Map<string, Value>(read.values);
  const problems = [...read.problems];
  const questions = [...read.questions];
  for (const [column, texts] of read.mentions) {
    const place = { column, value: texts.join('; ').slice(0, 100) };
    const named = readRecipients(
      texts,
      (text) => {
        const { exactly, nearly } = directory.meant(text);
        return { exactly: [...exactly, ...recipients.called(text).map(({ id }) => id)], nearly };
      },
      decisions,
    );
    if ('value' in named) values.set(column, named.value);
    else if ('problem' in named) problems.push({ ...place, ...named.problem });
    else if ('question' in named) questions.push({ ...place, ...named.question });
  }
  problems.push(...reversedPeriods(values));
  return problems.length + questions.length > 0 ? { problems, questions } : { values };
}

/** The company a row is about, and what the row changes of it. */
function resolveCompany(
  session: ImportSession,
  directory: Directory,
  { row, values }: { readonly row: number; readonly values: Values },
): (Amended & { readonly seen: RowSeen }) | Stopped {
  const { asked, table, recipients } = session;
  const described = describedBy(values);
  if (described === null) throw new RangeError('A row about a company has its name.');
  const id = textIn(values, 'id');
  if (id !== undefined && directory.versionsOf(id).length === 0) {
    return stopped({ column: 'id', value: id, code: 'UNKNOWN_ID', values: { id } });
  }
  const above = id === undefined ? recipients.same(described) : undefined;
  const identity =
    id === undefined
      ? sameRecipient(described, directory.like(described), asked.decisions)
      : { id };
  if (above === undefined && 'question' in identity) {
    const place = { column: 'legalName', value: described.legalName };
    return { problems: [], questions: [{ ...place, ...identity.question }] };
  }
  const held = 'id' in identity ? identity.id : null;
  const again = above ?? (held === null ? undefined : recipients.withId(held));
  if (again !== undefined) return repeated(session, again, values);
  const intent = recipientIntent(values);
  const ownId = held ?? newIdIn(session, `${row} recipient`);
  const change =
    held === null
      ? added(intent, { id: ownId, on: asked.on })
      : amended(intent, directory.versionsOf(held), asked.on);
  const seen: RowSeen = {
    ...described,
    row,
    id: ownId,
    isNew: held === null,
    commands: JSON.stringify(change.commands, onlyAsked),
    said: table.layout.kind === 'RECIPIENTS' ? '' : JSON.stringify(saidOf(values)),
  };
  recipients.add(seen);
  return { ...change, seen };
}

/** What rows below are judged by of a company above; its other facts need not be remembered. */
const UNASKED = new Set(['city', 'legalForm', 'website', 'serviceTypes', 'source', 'note']);

function onlyAsked(fact: string, value: unknown): unknown {
  return UNASKED.has(fact) ? undefined : value;
}

/** A company of a row above: once in a list of recipients; in a list of flows it must be said to be the same. */
function repeated(
  { table }: ImportSession,
  above: RowSeen,
  values: Values,
): (Amended & { readonly seen: RowSeen }) | Stopped {
  const told = { row: String(above.row) };
  if (table.layout.kind === 'RECIPIENTS') {
    return stopped({ column: null, value: above.legalName, code: 'SAME_ROW', values: told });
  }
  const before = new Map(Object.entries(JSON.parse(above.said) as Readonly<Record<string, Value>>));
  const other = Object.entries(saidOf(values)).find(
    ([column, value]) => JSON.stringify(before.get(column)) !== JSON.stringify(value),
  );
  if (other === undefined) return { commands: [], differences: [], seen: above };
  const [column, value] = other;
  return stopped({ column, value: String(value), code: 'DIFFERS_FROM_ROW', values: told });
}

function saidOf(values: Values): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    COMPANY_COLUMNS.flatMap(({ key }) => {
      const value = values.get(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

function stopped(problem: Problem): Stopped {
  return { problems: [problem], questions: [] };
}
