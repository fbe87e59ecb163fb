/** Characters of one line: a proposal of a hundred thousand rows is one. */
const MOST_LINE = 128 * 1024 ** 2;

/** A text whose lines cannot be read, and why. */
export class LinesFault extends RangeError {}

/** The lines of a text in UTF-8, one by one, without their ends. The last may have none. */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decoded = (piece?: Buffer): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw new LinesFault('it is no text in UTF-8');
    }
  };
  let rest = '';
  for await (const piece of pieces) {
    const [begin = '', ...others] = decoded(piece).split('\n');
    rest += begin;
    if (rest.length > MOST_LINE) throw new LinesFault('a line is too long');
    for (const other of others) {
      yield rest;
      rest = other;
    }
  }
  rest += decoded();
  if (rest !== '') yield rest;
}
