import { codesIn } from '../commands/codes-in.js';
import { loadKnown } from '../commands/load-known.js';
import { checkSubject } from '../domain/commands/check-subject.js';
import type { RecordCommand } from '../domain/commands/command.js';
import { afterChanges } from '../domain/commands/known.js';
import type { Refusal } from '../domain/commands/refusal.js';
import type { Subject } from '../domain/commands/subject.js';
import type { Change } from '../domain/register/change.js';
import type { Recorder } from '../recording/recording.service.js';

/**
 * What refuses facts that are put back: they stood once, and the world may have changed since. What they name
 * may be gone, and what took their place may say the same.
 */
export async function refusedNow(
  { transaction, law }: Recorder,
  changes: readonly Change[],
): Promise<readonly Refusal[]> {
  const facts = changes.filter((change) => change.facts !== null);
  const commands = facts.map((change) => ({ kind: 'RECORD', ...change }) as RecordCommand);
  const known = await loadKnown(transaction, commands, codesIn(await law()));
  const after = afterChanges(known, changes);
  return facts
    .flatMap((change) => checkSubject(change as Subject, after))
    .map((refused) => ({ ...refused, path: 'id' }));
}
