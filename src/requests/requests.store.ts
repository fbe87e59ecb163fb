import type { Rows } from '../database/reader.js';
import type { AnswerFacts } from '../domain/answers/answer-facts.js';
import { grouped } from '../domain/grouped.js';
import { SOON_DAYS } from '../domain/deadlines/standing-on.js';
import type { DeskWord } from '../domain/requests/desk-word.js';
import type { Intake, RequestKind } from '../domain/requests/request.js';
import type { RequestLife } from '../domain/requests/request-life.js';
import type { RequestState, RequestStep } from '../domain/requests/request-step.js';
import { addDays } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { columnNames, journalledRow } from '../recording/journal.store.js';
import type { JournalOf } from '../recording/journal.store.js';

/** Requests as they came in. */
export const REQUESTS: JournalOf<Intake> = {
  noun: 'request',
  table: 'request',
  file: 'requests',
  columns: {
    recordedAt: 'PLAIN',
    actor: 'PLAIN',
    requestId: 'PLAIN',
    reference: 'PLAIN',
    kind: 'PLAIN',
    receivedOn: 'PLAIN',
    channel: 'PLAIN',
    language: 'PLAIN',
    country: 'PLAIN',
    answeringCompanyId: 'PLAIN',
    relations: 'JSON',
    desk: 'PLAIN',
    policy: 'PLAIN',
    policyPeriod: 'PLAIN',
    holidaysOf: 'PLAIN',
  },
};

/** A step as it is kept: with what an answer says of the register, which lists do not read. */
export type KeptStep = RequestStep & { readonly facts: AnswerFacts | null };

/** What happened to requests. */
export const REQUEST_STEPS: JournalOf<KeptStep> = {
  noun: 'requestStep',
  table: 'request_step',
  file: 'request-steps',
  columns: {
    recordedAt: 'PLAIN',
    actor: 'PLAIN',
    requestId: 'PLAIN',
    step: 'PLAIN',
    day: 'PLAIN',
    state: 'PLAIN',
    dueOn: 'PLAIN',
    assignedTo: 'PLAIN',
    content: 'JSON',
    sealed: 'PLAIN',
    facts: 'JSON',
  },
};

const { facts: _facts, ...LISTED } = REQUEST_STEPS.columns;

/** What lists read of steps. */
const STEPS_LISTED = { ...REQUEST_STEPS, columns: LISTED };
const WITHOUT_FACTS = columnNames(STEPS_LISTED).join(', ');

type Row = Readonly<Record<string, unknown>>;

/** Which requests: lists mean any of, fields combine with and. */
export type RequestFilter = {
  readonly state?: readonly RequestState[];
  /** How urgent they are on the day that is asked. */
  readonly word?: readonly DeskWord[];
  readonly kind?: readonly RequestKind[];
  /** Actors it is assigned to. */
  readonly assignedTo?: readonly string[];
  readonly answeringCompany?: readonly string[];
  /** Territories the persons live in. */
  readonly country?: readonly string[];
  /** Due on this day or before. */
  readonly dueBy?: LocalDate;
  /** Received on this day or later. */
  readonly receivedFrom?: LocalDate;
  readonly reference?: string;
};

/** Requests by id, in the order of the ids. */
export async function requestsById(
  rows: Rows,
  ids: readonly string[],
): Promise<readonly RequestLife[]> {
  if (ids.length === 0) return [];
  const [intakes, steps] = await Promise.all([
    rows.rows<Row>(`SELECT * FROM request WHERE ${rows.dialect.anyOf('request_id', ':ids')}`, {
      ids,
    }),
    rows.rows<Row>(
      `SELECT ${WITHOUT_FACTS} FROM request_step WHERE ${rows.dialect.anyOf('request_id', ':ids')}
       ORDER BY recorded_at`,
      { ids },
    ),
  ]);
  const byId = new Map(
    intakes
      .map((row) => journalledRow<Intake>(REQUESTS, row))
      .map((intake) => [intake.requestId, intake]),
  );
  const stepsById = grouped(
    steps.map((row) => journalledRow<RequestStep>(STEPS_LISTED, row)),
    ({ requestId }) => requestId,
  );
  return ids.flatMap((id) => {
    const intake = byId.get(id);
    return intake === undefined ? [] : { intake, steps: stepsById.get(id) ?? [] };
  });
}

/** What the answer to a request says of the register; `null` when none was sent, or it says nothing of it. */
export async function answerFactsOf(rows: Rows, requestId: string): Promise<AnswerFacts | null> {
  const [row] = await rows.rows<{ readonly facts: string | null }>(
    `SELECT facts FROM request_step WHERE request_id = :requestId AND step = 'ANSWERED'`,
    { requestId },
  );
  return row?.facts ? (JSON.parse(row.facts) as AnswerFacts) : null;
}

export async function requestById(rows: Rows, id: string): Promise<RequestLife | null> {
  return (await requestsById(rows, [id]))[0] ?? null;
}

/** Which requests, as they are on a day. */
type FilterOn = { readonly filter: RequestFilter; readonly today: LocalDate };

/** Place of a request in the list. */
export type RequestPlace = { readonly dueOn: LocalDate; readonly id: string };

/** A page of requests by due day, the earliest first: their ids and places. */
export async function requestPage(
  rows: Rows,
  filtered: FilterOn,
  { after, most }: { readonly after: RequestPlace | null; readonly most: number },
): Promise<readonly RequestPlace[]> {
  const { conditions, values } = conditionsOf(rows, filtered);
  const place = after === null ? [] : ['(s.due_on, s.request_id) > (:dueOn, :afterId)'];
  const found = await rows.rows<{ readonly due_on: LocalDate; readonly request_id: string }>(
    `SELECT s.due_on, s.request_id FROM ${NEWEST} WHERE ${[...conditions, ...place].join(' AND ')}
     ORDER BY s.due_on, s.request_id LIMIT :most`,
    { ...values, dueOn: after?.dueOn, afterId: after?.id, most },
  );
  return found.map((row) => ({ dueOn: row.due_on, id: row.request_id }));
}

/** How many requests match. */
export async function requestTotal(rows: Rows, filtered: FilterOn): Promise<number> {
  const { conditions, values } = conditionsOf(rows, filtered);
  const [row] = await rows.rows<{ readonly total: number }>(
    `SELECT count(*) AS total FROM ${NEWEST} WHERE ${conditions.join(' AND ')}`,
    values,
  );
  return row?.total ?? 0;
}

/** Requests with their newest step. */
const NEWEST = `request r JOIN request_step s ON s.request_id = r.request_id
  AND s.recorded_at = (SELECT max(n.recorded_at) FROM request_step n WHERE n.request_id = r.request_id)`;

function conditionsOf(
  { dialect }: Rows,
  { filter, today }: FilterOn,
): { readonly conditions: readonly string[]; readonly values: Readonly<Record<string, unknown>> } {
  const { state, word, kind, assignedTo, answeringCompany, country, ...rest } = filter;
  const { dueBy, receivedFrom, reference } = rest;
  const conditions = [
    '1 = 1',
    ...(state ? [dialect.anyOf('s.state', ':state')] : []),
    ...(word ? [`(${word.map((each) => WORDS[each]).join(' OR ') || '1 = 0'})`] : []),
    ...(kind ? [dialect.anyOf('r.kind', ':kind')] : []),
    ...(assignedTo ? [dialect.anyOf('s.assigned_to', ':assignedTo')] : []),
    ...(answeringCompany ? [dialect.anyOf('r.answering_company_id', ':answeringCompany')] : []),
    ...(country ? [dialect.anyOf('r.country', ':country')] : []),
    ...(dueBy ? ['s.due_on <= :dueBy'] : []),
    ...(receivedFrom ? ['r.received_on >= :receivedFrom'] : []),
    ...(reference ? ['r.reference = :reference'] : []),
  ];
  const soon = addDays(today, SOON_DAYS);
  return { conditions, values: { ...filter, today, soon } };
}

/** What a word means, of the newest step. */
const WORDS: Readonly<Record<DeskWord, string>> = {
  ON_TIME: `(s.state = 'OPEN' AND s.due_on > :soon)`,
  DUE_SOON: `(s.state = 'OPEN' AND s.due_on >= :today AND s.due_on <= :soon)`,
  OVERDUE: `(s.state = 'OPEN' AND s.due_on < :today)`,
  PAUSED: `s.state = 'PAUSED'`,
  ANSWERED: `s.state = 'ANSWERED'`,
  CLOSED: `s.state IN ('REFUSED', 'WITHDRAWN')`,
};

/** The newest reference that begins so, or `null`. */
export async function newestReference(rows: Rows, prefix: string): Promise<string | null> {
  const [row] = await rows.rows<{ readonly reference: string | null }>(
    'SELECT max(reference) AS reference FROM request WHERE reference >= :prefix AND reference < :end',
    { prefix, end: `${prefix}~` },
  );
  return row?.reference ?? null;
}

/** Requests that were closed before a day and whose requester was not erased, the oldest first, at most `most`. */
export async function closedBefore(
  rows: Rows,
  { before, most }: { readonly before: LocalDate; readonly most: number },
): Promise<readonly RequestLife[]> {
  const found = await rows.rows<{ readonly request_id: string }>(
    `SELECT s.request_id FROM ${NEWEST} JOIN requester q ON q.request_id = r.request_id
     WHERE ${rows.dialect.anyOf('s.state', ':closed')} AND s.day < :before AND q.erased_at IS NULL
     ORDER BY s.request_id LIMIT :most`,
    { closed: ['ANSWERED', 'REFUSED', 'WITHDRAWN'], before, most },
  );
  return requestsById(
    rows,
    found.map((row) => row.request_id),
  );
}
