import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import type { Reminder } from '../domain/reminders/reminder.js';
import type { Instant } from '../domain/time/instant.js';

/** A reminder that somebody took up: sent, or being sent since an instant. */
export type TakenReminder = Reminder & {
  readonly takenAt: Instant;
  readonly sentAt: Instant | null;
};

type Row = {
  readonly request_id: string;
  readonly kind: Reminder['kind'];
  readonly due_on: Reminder['dueOn'];
  readonly taken_at: Instant;
  readonly sent_at: Instant | null;
};

/** The reminders of requests that were taken up. */
export async function takenReminders(
  rows: Rows,
  requestIds: readonly string[],
): Promise<readonly TakenReminder[]> {
  const found = await rows.rows<Row>(
    `SELECT request_id, kind, due_on, taken_at, sent_at FROM reminder
     WHERE ${rows.dialect.anyOf('request_id', ':requestIds')}`,
    { requestIds },
  );
  return found.map((row) => ({
    requestId: row.request_id,
    kind: row.kind,
    dueOn: row.due_on,
    takenAt: row.taken_at,
    sentAt: row.sent_at,
  }));
}

/** Whoever takes up reminders, and since when. */
export type Taking = { readonly takenBy: string; readonly takenAt: Instant };

export async function insertTaken(
  transaction: Transaction,
  reminders: readonly Reminder[],
  { takenBy, takenAt }: Taking,
): Promise<void> {
  await transaction.insert(
    'reminder',
    ['request_id', 'kind', 'due_on', 'taken_by', 'taken_at'],
    reminders.map(({ requestId, kind, dueOn }) => [requestId, kind, dueOn, takenBy, takenAt]),
  );
}

/** Takes up reminders from somebody who did not send them; the database refuses it of one that was sent. */
export async function updateTaken(
  transaction: Transaction,
  reminders: readonly Reminder[],
  { takenBy, takenAt }: Taking,
): Promise<void> {
  for (const { requestId, kind, dueOn } of reminders) {
    await transaction.execute(
      `UPDATE reminder SET taken_by = :takenBy, taken_at = :takenAt
       WHERE request_id = :requestId AND kind = :kind AND due_on = :dueOn`,
      { takenBy, takenAt, requestId, kind, dueOn },
    );
  }
}

/** Notes as sent what somebody took up and nobody took up after. */
export async function setSent(
  transaction: Transaction,
  takenBy: string,
  at: Instant,
): Promise<void> {
  await transaction.execute(
    'UPDATE reminder SET sent_at = :at WHERE taken_by = :takenBy AND sent_at IS NULL',
    { takenBy, at },
  );
}
