import type { Rows } from '../database/reader.js';
import type { Version } from '../domain/bitemporal/version.js';
import type { Command } from '../domain/commands/command.js';
import type { Basis } from '../domain/commands/staleness.js';
import type { CommandedNoun, FactsByNoun } from '../domain/register/change.js';
import { UNTIL_SUPERSEDED } from '../domain/time/instant.js';
import { versionById } from './known.store.js';

/** The version a command is based on, and who superseded it; `null` for a command that is based on none. */
export async function basisOf(rows: Rows, command: Command): Promise<Basis | null> {
  if (command.kind === 'RECORD') return null;
  const found = await versionById(rows, command.noun, command.basedOn);
  const version = found as Version<FactsByNoun[CommandedNoun]> | null;
  if (version === null || version.recorded.to === UNTIL_SUPERSEDED) {
    return { version, superseded: null };
  }
  const at = version.recorded.to;
  const [entry] = await rows.rows<{ actor: string }>(
    'SELECT actor FROM audit_entry WHERE recorded_at = :at',
    { at },
  );
  return { version, superseded: { by: entry?.actor ?? '', at } };
}
