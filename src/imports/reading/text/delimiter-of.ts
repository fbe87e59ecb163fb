import type { Delimiter } from './csv-scanner.js';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** Told by some programs in a line of its own, before the header. */
const TOLD = /^sep=([,;\t])(?:\r\n|\r|\n)/i;

/**
 * What parts the cells: told in a first line `sep=;`, or whichever of comma, semicolon and tab stands most
 * often in the first filled line, outside quotes. `skipped` characters at the beginning are no part of the table.
 */
export function delimiterOf(beginning: string): { delimiter: Delimiter; skipped: number } {
  const told = TOLD.exec(beginning);
  if (told !== null) return { delimiter: told[1] as Delimiter, skipped: told[0].length };
  const header =
    unquoted(beginning)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? '';
  const [most] = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: header.split(delimiter).length,
  })).toSorted((one, other) => other.count - one.count);
  return { delimiter: most?.delimiter ?? ',', skipped: 0 };
}

function unquoted(text: string): string {
  return text.replaceAll(/"[^"]*("|$)/g, 'x');
}
