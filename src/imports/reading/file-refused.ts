/** Why a file is not read. Words: `src/words/imports/file-refusals.ts`. */
export const FILE_REFUSAL_CODES = [
  'NO_FILE',
  'EMPTY_FILE',
  'FILE_TOO_LARGE',
  'TOO_SLOW',
  'OTHER_FORMAT',
  'IS_ARCHIVE',
  'IS_PICTURE',
  'IS_PROGRAM',
  'IS_EXTRACT',
  'UNKNOWN_FORMAT',
  'ENCRYPTED',
  'MACROS',
  'EXTERNAL_DATA',
  'EMBEDDED_OBJECTS',
  'BROKEN_ARCHIVE',
  'BROKEN_PART',
  'TOO_MANY_PARTS',
  'UNPACKS_TOO_LARGE',
  'OVERLAPPING_PARTS',
  'TOO_MANY_SHEETS',
  'NO_SHEET',
  'UNKNOWN_SHEET',
  'NOT_TEXT',
  'NUL_CHARACTER',
  'STRAY_QUOTE',
  'UNCLOSED_QUOTE',
  'HEADER_MISSING',
  'HEADER_NOT_TEXT',
  'HEADER_TWICE',
  'VALUE_WITHOUT_HEADER',
  'COLUMNS_MISSING',
  'COLUMN_TWICE',
  'EXTRACT_NOT_WHOLE',
  'EXTRACT_IS_HISTORY',
  'EXTRACT_NOT_NATIVE',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'CELL_TOO_LONG',
] as const;

export type FileRefusalCode = (typeof FILE_REFUSAL_CODES)[number];

/** Where in a file: as its own program shows it. */
export type FilePlace = {
  readonly sheet?: string;
  readonly row?: number;
  /** Letters of the column. */
  readonly column?: string;
};

/**
 * A file, or something in it, that is not read. Its message says the code only: what stands in the file
 * may be somebody's data, and messages end up in logs.
 */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(
    readonly code: FileRefusalCode,
    readonly place: FilePlace = {},
    /** What the words name. */
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }

  /** The same refusal where less was known of its place. */
  at(place: FilePlace): FileRefused {
    return new FileRefused(this.code, { ...place, ...this.place }, this.values);
  }
}
