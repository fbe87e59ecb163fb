import type { Cell } from './cell.js';
import { plain } from './plain.js';
import type { Decisions } from './problem.js';
import { readText } from './read-text.js';
import { refusedCell } from './reading.js';
import type { Reading } from './reading.js';

/** Territories the register knows, and what else people call them. */
export type Countries = {
  readonly codes: ReadonlySet<string>;
  /** Code by another name, in its plain form: `holland` is `NL`. */
  readonly named: ReadonlyMap<string, string>;
};

/**
 * Reads the code of a territory. Another name for one is put before a person and never taken for it in
 * silence: the answer holds for the name wherever it stands in the file.
 */
export function readCountry(
  cell: Cell | undefined,
  { codes, named }: Countries,
  decisions: Decisions,
): Reading<string> {
  const read = readText(cell, { most: 100 });
  if (!('value' in read)) return read;
  const code = read.value.toUpperCase();
  if (codes.has(code)) return { value: code };
  const name = plain(read.value);
  const key = `COUNTRY:${name}`;
  const decided = decisions.get(key);
  if (decided !== undefined && codes.has(decided)) return { value: decided };
  const proposed = named.get(name);
  if (proposed === undefined || !codes.has(proposed)) return refusedCell('UNKNOWN_COUNTRY');
  return { question: { key, code: 'COUNTRY', options: [proposed] } };
}
