import { versionById } from '../commands/known.store.js';
import type { Rows } from '../database/reader.js';
import { proposedChange } from '../domain/proposals/proposed-change.js';
import type { ProposedCommand } from '../domain/proposals/proposal.js';
import type { RecordChange } from '../domain/history/record-changes.js';
import { namesIn } from '../history/names-in.js';

/** What each command would do, and what the records are called that it names. */
export type ProposedChanges = {
  readonly changes: readonly RecordChange[];
  readonly names: ReadonlyMap<string, string>;
};

/** Commands of a proposal as changes beside what their writer saw. */
export async function proposedChanges(
  rows: Rows,
  commands: readonly ProposedCommand[],
): Promise<ProposedChanges> {
  const changes: RecordChange[] = [];
  const facts: object[] = [];
  const own = new Map<string, string>();
  for (const command of commands) {
    const seen =
      command.kind === 'RECORD' ? null : await versionById(rows, command.noun, command.basedOn);
    changes.push(proposedChange(command, seen?.facts ?? null));
    if (command.kind === 'RECORD') {
      facts.push(command.facts);
      own.set(command.id, calledOf(command.facts) ?? command.as ?? command.id);
    }
    if (command.kind === 'REVISE') facts.push({ ...seen?.facts, ...command.patch });
  }
  return { changes, names: new Map([...(await namesIn(rows, facts)), ...own]) };
}

/** A record that is not there yet has the name it would have. */
function calledOf(facts: object): string | undefined {
  const named = facts as { readonly legalName?: string; readonly title?: string };
  return named.legalName ?? named.title;
}
