import type { Cells } from './cell.js';
import type { LayoutKind } from './layouts.js';
import { shownCell } from './reading.js';

/** Columns that say, for people, what a row is about. */
const LABELS: Readonly<Record<LayoutKind, readonly string[]>> = {
  RECIPIENTS: ['legalName'],
  PROVIDERS_WITH_FLOWS: ['legalName'],
  SAFEGUARDS: ['title'],
  STANDINGS: ['recipient', 'scheme'],
  AGREEMENTS: ['processor'],
};

/** What a row is about, for people; as much of it as there is. */
export function labelOf(kind: LayoutKind, cells: Cells): string {
  return LABELS[kind]
    .map((column) => cells.get(column))
    .flatMap((cell) => (cell === undefined ? [] : [shownCell(cell)]))
    .join(' · ');
}
