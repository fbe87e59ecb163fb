/** What a spreadsheet calls a column: `0` is A, `26` is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  const last = String.fromCodePoint(65 + (column % 26));
  return before === 0 ? last : columnLetters(before - 1) + last;
}

/** The column that letters name: A is `0`. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.codePointAt(0) ?? 0) - 64;
  return column - 1;
}
