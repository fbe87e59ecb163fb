import type { Actor } from '../actor.js';
import { isPermitted, PERMISSIONS } from '../permissions.js';
import { ExtractRefused } from './extract-refused.js';
import type { ExtractFormat } from './extract-request.js';

/** Refuses formats that somebody may not have; the rows are in the table of permissions. */
export function mayExtract(
  actor: Actor,
  formats: readonly ExtractFormat[],
  history: boolean,
): void {
  const wanted = [
    ...formats.map((format) => ({ row: `Extract ${format}`, path: 'format' })),
    ...(history ? [{ row: 'Extract history', path: 'history' }] : []),
  ];
  for (const { row, path } of wanted) {
    const permitted = PERMISSIONS[row];
    if (isPermitted(permitted, actor, { explorable: false })) continue;
    const needed = Array.isArray(permitted) ? permitted.join(', ') : 'nobody';
    const reason = `${row} is for ${needed}; you have ${actor.roles.join(', ') || 'no role'}`;
    throw new ExtractRefused('NOT_PERMITTED', path, reason);
  }
}
