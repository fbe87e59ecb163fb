import type { Rows } from '../database/reader.js';
import { loadKnown } from '../commands/load-known.js';
import type { Command, RecordCommand } from '../domain/commands/command.js';
import { complete } from '../domain/commands/complete.js';
import { judge } from '../domain/commands/judge.js';
import { afterChanges } from '../domain/commands/known.js';
import type { Codes, Known } from '../domain/commands/known.js';
import { LEFT_OUT } from '../domain/commands/left-out.js';
import { referencesOf } from '../domain/commands/references.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { Problem } from '../domain/imports/problem.js';
import { shownCell } from '../domain/imports/reading.js';
import type { ProposedCommand } from '../domain/proposals/proposal.js';
import type { Change, CommandedNoun, FactsByNoun } from '../domain/register/change.js';
import type { RowDraft } from './row-draft.js';

/** What rows are judged by, whatever file they stand in. */
export type Bench = {
  readonly rows: Rows;
  readonly codes: Codes;
  /** The column that a place in a command came from. */
  readonly columnOf: (noun: CommandedNoun, path: string) => string | null;
  /** Commands about a record of the rows above these; none when it is not of the file. */
  readonly above: (id: string) => readonly ProposedCommand[];
  /** Hears of a row that was refused, so that no row below rests on it. */
  readonly forget: (draft: RowDraft) => void;
};

/**
 * Judges rows in their order by the core that will record them, each as if those above were recorded:
 * nothing is locked and nothing is written. A row of which one command is refused changes nothing.
 */
export async function judgeRows(
  bench: Bench,
  drafts: readonly RowDraft[],
): Promise<readonly RowDraft[]> {
  const commands = drafts.flatMap((draft) => (stands(draft) ? draft.commands.map(whole) : []));
  const loaded = await loadKnown(bench.rows, commands, bench.codes);
  let known = withRowsAbove(bench, loaded, commands);
  return drafts.map((draft) => {
    const { problems, after } = stands(draft)
      ? judged(bench, draft, known)
      : { problems: draft.problems, after: known };
    known = after;
    if (problems.length > 0) bench.forget(draft);
    return { ...draft, problems };
  });
}

function stands({ problems, questions }: RowDraft): boolean {
  return problems.length + questions.length === 0;
}

function judged(
  { columnOf }: Bench,
  { commands, cells }: RowDraft,
  known: Known,
): { readonly problems: readonly Problem[]; readonly after: Known } {
  let after = known;
  const problems: Problem[] = [];
  for (const command of commands) {
    const judgement = judge(whole(command), after);
    if ('changes' in judgement) after = afterChanges(after, judgement.changes);
    else {
      problems.push(
        ...judgement.refusals.map((refusal) => {
          const column = columnOf(command.noun, refusal.path);
          const cell = column === null ? undefined : cells.get(column);
          return problemOf(refusal, column, cell === undefined ? null : shownCell(cell));
        }),
      );
    }
  }
  return problems.length > 0 ? { problems, after: known } : { problems, after };
}

function problemOf(
  { code, values }: Refusal,
  column: string | null,
  value: string | null,
): Problem {
  return { column, value, code, values };
}

/** A command with everything that nobody gave. Its row was refused if it lacks what must be given. */
function whole(command: ProposedCommand): Command {
  if (command.kind !== 'RECORD') return command;
  const { kind, noun, id, valid, facts } = command;
  const completed = complete(noun, facts as never);
  if ('missing' in completed) throw new RangeError(`A row lacks ${completed.missing.join(', ')}.`);
  return { kind, noun, id, valid, facts: completed.facts } as Command;
}

/** Levels of records named by rows above that are followed: enough to show loops early. Approval sees all. */
const MOST_LEVELS = 5;

/** What is known with the records of rows above that these commands are about or name, and what those name. */
function withRowsAbove({ above }: Bench, known: Known, commands: readonly Command[]): Known {
  const met = new Set<string>();
  const found: Command[] = [];
  let ids = commands.flatMap((command) => [command.id, ...namedBy(command)]);
  for (let level = 0; level < MOST_LEVELS && ids.length > 0; level += 1) {
    const fresh = [...new Set(ids)].filter((id) => !met.has(id));
    for (const id of fresh) met.add(id);
    const earlier = fresh.flatMap((id) => above(id).map(whole));
    found.push(...earlier);
    ids = earlier.flatMap(namedBy);
  }
  // What is new was judged in its own row, and is laid down at once.
  const recorded = found.filter(({ kind }) => kind === 'RECORD') as readonly RecordCommand[];
  const changed = found.filter(({ kind }) => kind !== 'RECORD');
  const laidDown = recorded.map(({ noun, id, valid, facts }) => ({ noun, id, valid, facts }));
  return changed.reduce(
    (after, command) => {
      const judgement = judge(command, after);
      return 'changes' in judgement ? afterChanges(after, judgement.changes) : after;
    },
    afterChanges(known, laidDown as readonly Change[]),
  );
}

/** Records that a command names. */
function namedBy(command: Command): readonly string[] {
  if (command.kind === 'WITHDRAW') return [];
  const { noun } = command;
  const facts = command.kind === 'RECORD' ? command.facts : command.patch;
  const whole = {
    parties: [],
    ...LEFT_OUT[noun],
    ...facts,
  } as unknown as FactsByNoun[CommandedNoun];
  // A patch leaves out whom it does not change.
  const named: readonly (string | undefined)[] = referencesOf(noun, whole).map(({ id }) => id);
  return named.filter((id) => id !== undefined);
}
