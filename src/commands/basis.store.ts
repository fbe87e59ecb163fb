import type { Rows } from '../database/reader.js';
import type { Version } from '../domain/bitemporal/version.js';
import type { Command } from '../domain/commands/command.js';
import type { Known } from '../domain/commands/known.js';
import { changedSince } from '../domain/commands/staleness.js';
import type { Basis } from '../domain/commands/staleness.js';
import type { CommandedNoun, FactsByNoun } from '../domain/register/change.js';
import { versionById } from './known.store.js';

/** The version a command is based on, and who recorded what its writer did not see; `null` when on none. */
export async function basisOf(rows: Rows, command: Command, known: Known): Promise<Basis | null> {
  if (command.kind === 'RECORD') return null;
  const found = await versionById(rows, command.noun, command.basedOn);
  const version = found as Version<FactsByNoun[CommandedNoun]> | null;
  const at = version && changedSince(command, version, known);
  if (at === null) return { version, since: null };
  const [entry] = await rows.rows<{ actor: string }>(
    'SELECT actor FROM audit_entry WHERE recorded_at = :at',
    { at },
  );
  return { version, since: { by: entry?.actor ?? '', at } };
}
