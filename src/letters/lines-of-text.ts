/** How wide a piece of text is when it is printed. */
export type WidthOf = (text: string) => number;

/**
 * Where a line may end: after a space, and after a hyphen or stroke between two words. Never beside a figure,
 * so that dates and numbers of cases stay whole, and never at a space that is said not to break.
 */
const MAY_BREAK = /(?<= )(?=[^ ])|(?<=\p{L}{2}[-–/])(?=\p{L}{2})|(?<=\u200b)/u;

/** Longer than any word: taken apart before it is measured, which takes longer than its length. */
const LONGEST_WORD = 120;

/** A letter with its marks. A segmenter would take the square of the time of a long word. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * One paragraph as the lines it fills, of which none is wider than `width` unless a single letter is. Lines
 * keep one space at their end where one was, so that the words do not run together when they are copied. At
 * least one line, which may be empty.
 */
export function linesOfText(text: string, width: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  const space = widthOf(' ');
  for (const piece of text.replaceAll(/ +/g, ' ').trim().split(MAY_BREAK)) {
    for (const part of fitting(piece, width, widthOf)) {
      const partWidth = part.endsWith(' ') ? widthOf(part.slice(0, -1)) : widthOf(part);
      if (line !== '' && taken + partWidth > width) {
        lines.push(line);
        line = '';
        taken = 0;
      }
      line += part;
      taken += part.endsWith(' ') ? partWidth + space : partWidth;
    }
  }
  return [...lines, line];
}

/** A word as it is, or one that is wider than a line as parts that are not. */
function* fitting(word: string, width: number, widthOf: WidthOf): Iterable<string> {
  if (word.length <= LONGEST_WORD && widthOf(word.trimEnd()) <= width) {
    yield word;
    return;
  }
  let part = '';
  let taken = 0;
  for (const [letter] of word.matchAll(LETTERS)) {
    const letterWidth = letter === ' ' ? 0 : widthOf(letter);
    if (part !== '' && taken + letterWidth > width) {
      yield part;
      part = '';
      taken = 0;
    }
    part += letter;
    taken += letterWidth;
  }
  yield part;
}
