import type { RecordedChanges } from './recorded-changes.js';

/** Several histories as one, in the order of recording. Each must be sorted; memory stays constant. */
export function* merged(
  ...histories: readonly Iterable<RecordedChanges>[]
): Generator<RecordedChanges> {
  const heads = histories.map((history) => {
    const iterator = history[Symbol.iterator]();
    return { iterator, next: iterator.next() };
  });
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const head of heads) {
      if (head.next.done === true) continue;
      const isEarlier =
        first === undefined ||
        first.next.done === true ||
        head.next.value.recordedAt < first.next.value.recordedAt;
      if (isEarlier) first = head;
    }
    if (first === undefined || first.next.done === true) return;
    yield first.next.value;
    first.next = first.iterator.next();
  }
}
