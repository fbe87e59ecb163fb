import { StringDecoder } from 'node:string_decoder';

/** Characters of one line. */
const MOST_LINE = 16 * 1024 ** 2;

/** The lines of a text in UTF-8, one by one, without their ends. The last may have none. */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncIterable<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + decoder.write(piece)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MOST_LINE) throw new RangeError('A line is too long.');
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}
