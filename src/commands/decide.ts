import type { Command } from '../domain/commands/command.js';
import { judge } from '../domain/commands/judge.js';
import { afterChanges } from '../domain/commands/known.js';
import type { Refusal } from '../domain/commands/refusal.js';
import { staleness } from '../domain/commands/staleness.js';
import type { Change } from '../domain/register/change.js';
import type { Recorder } from '../recording/recording.service.js';
import { basisOf } from './basis.store.js';
import { codesIn } from './codes-in.js';
import { loadKnown } from './load-known.js';

/** What a set of commands comes to, each in its place: all their changes, or what stands in the way of which. */
export type Decided =
  | { readonly changes: readonly (readonly Change[])[] }
  | { readonly refusals: readonly (readonly Refusal[])[] };

/**
 * Judges commands in their order, each as if those before it were recorded. When one is refused none
 * may be recorded; the others are judged all the same, so that a person sees everything at once.
 */
export async function decide(
  { transaction, law }: Recorder,
  commands: readonly Command[],
): Promise<Decided> {
  let known = await loadKnown(transaction, commands, codesIn(await law()));
  const before = known;
  const bases = await Promise.all(commands.map((command) => basisOf(transaction, command, before)));
  const stale = commands.map((command, index) => {
    const basis = bases[index];
    return command.kind === 'RECORD' || !basis ? [] : staleness(command, basis, before);
  });
  const changes: (readonly Change[])[] = [];
  const refusals: (readonly Refusal[])[] = [];
  for (const [index, command] of commands.entries()) {
    const isStale = stale[index] ?? [];
    const judgement = isStale.length > 0 ? { refusals: isStale } : judge(command, known);
    refusals.push('refusals' in judgement ? judgement.refusals : []);
    changes.push('changes' in judgement ? judgement.changes : []);
    if ('changes' in judgement) known = afterChanges(known, judgement.changes);
  }
  return refusals.some((some) => some.length > 0) ? { refusals } : { changes };
}
