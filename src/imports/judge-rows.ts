import { loadKnown } from '../commands/load-known.js';
import type { Command } from '../domain/commands/command.js';
import { complete } from '../domain/commands/complete.js';
import { judge } from '../domain/commands/judge.js';
import { afterChanges } from '../domain/commands/known.js';
import type { Known } from '../domain/commands/known.js';
import { LEFT_OUT } from '../domain/commands/left-out.js';
import { referencesOf } from '../domain/commands/references.js';
import type { Refusal } from '../domain/commands/refusal.js';
import { columnOf } from '../domain/imports/column-of.js';
import type { ImportedNoun } from '../domain/imports/intent.js';
import type { Problem } from '../domain/imports/problem.js';
import { shownCell } from '../domain/imports/reading.js';
import type { ProposedCommand } from '../domain/proposals/proposal.js';
import type { CommandedNoun, FactsByNoun } from '../domain/register/change.js';
import type { ImportSession } from './import-session.js';
import type { RowDraft } from './row-draft.js';

/**
 * Judges rows in their order by the core that will record them, each as if those above were recorded:
 * nothing is locked and nothing is written. A row of which one command is refused changes nothing.
 */
export async function judgeRows(
  session: ImportSession,
  drafts: readonly RowDraft[],
): Promise<readonly RowDraft[]> {
  const commands = drafts.flatMap((draft) => (stands(draft) ? draft.commands.map(whole) : []));
  if (commands.length === 0) return drafts;
  const loaded = await loadKnown(session.rows, commands, session.codes);
  let known = withRowsAbove(session, loaded, commands);
  return drafts.map((draft) => {
    const { problems, after } = stands(draft)
      ? judged(session, draft, known)
      : { problems: draft.problems, after: known };
    known = after;
    if (problems.length > 0 && draft.seen?.row === draft.row) {
      session.recipients.remove(draft.seen);
    }
    return { ...draft, problems };
  });
}

function stands({ problems, questions }: RowDraft): boolean {
  return problems.length + questions.length === 0;
}

function judged(
  { asked }: ImportSession,
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
          const column = columnOf(command.noun as ImportedNoun, refusal.path, asked.layout);
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

/** What is known with the companies of rows above that these commands name, and those above them. */
function withRowsAbove(
  { recipients }: ImportSession,
  known: Known,
  commands: readonly Command[],
): Known {
  const met = new Set(commands.map(({ id }) => id));
  const add = (before: Known, id: string): Known => {
    const seen = met.has(id) ? undefined : recipients.withId(id);
    met.add(id);
    const above = seen === undefined ? [] : (JSON.parse(seen.commands) as ProposedCommand[]);
    return above.map(whole).reduce((after, command) => {
      const withNamed = namedBy(command).reduce(add, after);
      const judgement = judge(command, withNamed);
      return 'changes' in judgement ? afterChanges(withNamed, judgement.changes) : withNamed;
    }, before);
  };
  return commands.flatMap(namedBy).reduce(add, known);
}

/** Recipients that a command names. */
function namedBy(command: Command): readonly string[] {
  if (command.kind === 'WITHDRAW') return [];
  const { noun } = command;
  const facts = command.kind === 'RECORD' ? command.facts : command.patch;
  const whole = {
    parties: [],
    ...LEFT_OUT[noun],
    ...facts,
  } as unknown as FactsByNoun[CommandedNoun];
  return referencesOf(noun, whole).flatMap((named) =>
    // A patch leaves out whom it does not change.
    named.noun === 'recipient' && (named.id as string | undefined) !== undefined ? [named.id] : [],
  );
}
