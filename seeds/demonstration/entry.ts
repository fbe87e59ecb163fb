import type { Change, Noun } from '../../src/domain/register/change.js';
import { instant } from '../../src/domain/time/instant.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { RecordedChanges } from '../recorded-changes.js';

/** What one person wrote down on one day for one reason. */
export type Entry<N extends Noun = Noun> = {
  readonly on: LocalDate;
  /** Public facts are entered in the morning, invented ones after that. */
  readonly hour: '09' | '10';
  readonly actor: string;
  readonly reason: string;
  readonly changes: readonly Change<N>[];
};

type Batch = Omit<Entry, 'changes'> & { readonly changes: Change[]; readonly ids: Set<string> };

/**
 * The entries in the order of their days. What one person wrote for one reason on one day becomes
 * one batch, unless it says something about one record twice: then the second is a batch too.
 */
export function inOrder(entries: readonly Entry[]): readonly RecordedChanges[] {
  const serials = new Map<string, number>();
  return joined(entries)
    .toSorted((one, other) => compare(one.on + one.hour, other.on + other.hour))
    .map(({ on, hour, actor, reason, changes }) => {
      const serial = serials.get(on + hour) ?? 0;
      serials.set(on + hour, serial + 1);
      const [second, part] = [Math.floor(serial / 1000), serial % 1000];
      const at = `${on}T${hour}:00:${digits(second, 2)}.${digits(part, 3)}Z`;
      return { recordedAt: instant(at), actor, reason, changes };
    });
}

function joined(entries: readonly Entry[]): readonly Batch[] {
  const batches: Batch[] = [];
  const open = new Map<string, Batch>();
  for (const { on, hour, actor, reason, changes } of entries) {
    const key = [on, hour, actor, reason].join('\n');
    for (const change of changes) {
      let batch = open.get(key);
      if (batch === undefined || batch.ids.has(change.id)) {
        batch = { on, hour, actor, reason, changes: [], ids: new Set() };
        batches.push(batch);
        open.set(key, batch);
      }
      batch.changes.push(change);
      batch.ids.add(change.id);
    }
  }
  return batches;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function digits(number: number, count: number): string {
  return String(number).padStart(count, '0');
}
