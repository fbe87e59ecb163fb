import type { Change, FactsByNoun, Noun } from '../../src/domain/register/change.js';
import { BEGINNING, FOREVER } from '../../src/domain/time/local-date.js';
import type { Row } from '../reference/table.js';
import { demonstrationId } from './demonstration-id.js';
import type { Entry } from './entry.js';

/**
 * One row of an invented table: what holds of `key` from `from` until before `to`, as somebody
 * wrote it down on `known_on`. A later row with the same key corrects or continues it; `withdrawn`
 * says that nothing holds on those days.
 */
export function entryOfRow<N extends Noun>(row: Row, noun: N, facts: FactsByNoun[N]): Entry<N> {
  const change: Change<N> = {
    noun,
    id: demonstrationId(noun, row.text('key')),
    valid: {
      from: row.optionalDay('from') ?? BEGINNING,
      to: row.optionalDay('to') ?? FOREVER,
    },
    facts: row.optional('withdrawn') === 'yes' ? null : facts,
  };
  return {
    on: row.day('known_on'),
    hour: '10',
    actor: row.text('actor'),
    reason: row.text('reason'),
    changes: [change],
  };
}

/** The id of the company that a cell names by its key or, if it is real, by its legal name. */
export function recipientIn(row: Row, column: string): string {
  return demonstrationId('recipient', row.text(column));
}

/** The same where a cell may be empty. */
export function optionalRecipientIn(row: Row, column: string): string | null {
  const key = row.optional(column);
  return key === null ? null : demonstrationId('recipient', key);
}

/** The ids of the flows that a cell names, `null` when it names none. */
export function flowsIn(row: Row, column: string): readonly string[] | null {
  const keys = row.words(column);
  return keys.length === 0 ? null : keys.map((key) => demonstrationId('dataFlow', key));
}

/** `yes`, `no`, or nothing for not known. */
export function yesOrNo(row: Row, column: string): boolean | null {
  const text = row.optional(column);
  return text === null ? null : row.oneOf(column, ['yes', 'no']) === 'yes';
}
