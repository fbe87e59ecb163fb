import type { Version } from '../domain/bitemporal/version.js';
import { sameFact } from '../domain/commands/same-fact.js';
import { added, amended, daysOf } from '../domain/imports/amend.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import { wholeFacts } from './find-held.js';
import { newIdIn } from './import-session.js';
import type { ImportSession } from './import-session.js';
import type { RowDraft } from './row-draft.js';

/** A row with the commands of what it still had to look for. A fact that a row above said is refused. */
export function commandsOfRow(
  session: ImportSession,
  draft: RowDraft,
  held: readonly Version<FactsByNoun[Noun]>[],
): RowDraft {
  const { asked, facts } = session;
  const { row, open } = draft;
  if (open === null) return draft;
  const { intent, id } = open;
  const { noun } = intent;
  const [found] = held;
  if (id !== null && found === undefined) {
    const problem = { column: 'id', value: id, code: 'UNKNOWN_ID', values: { id } } as const;
    return { ...draft, problems: [problem] };
  }
  const fact = `${noun} ${id ?? sameFact(noun, wholeFacts(intent)) ?? ''}`;
  const above = facts.rowOf(fact, daysOf(intent, asked.on), row);
  if (above !== null) {
    const values = { row: String(above) };
    return { ...draft, problems: [{ column: null, value: null, code: 'SAME_ROW', values }] };
  }
  const change =
    found === undefined
      ? added(intent, { id: newIdIn(session, `${row} ${noun}`), on: asked.on })
      : amended(intent, held as never, asked.on);
  return {
    ...draft,
    commands: [...draft.commands, ...change.commands],
    differences: [...draft.differences, ...change.differences],
  };
}
