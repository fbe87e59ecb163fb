const MEGABYTE = 1024 ** 2;

/** How much of a file is read, whoever made it. Beyond any of these it is refused, and says which. */
export type FileLimits = {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Filled rows below the header. */
  readonly rows: number;
  /** Columns with something in them. */
  readonly columns: number;
  /** Characters of a cell. */
  readonly cell: number;
  /** Sheets of a workbook. */
  readonly sheets: number;
  /** Time spent reading; the time of whoever takes the rows does not count. */
  readonly seconds: number;
  /** Files inside an archive. */
  readonly parts: number;
  /** Bytes of all files inside, unpacked. */
  readonly unpacked: number;
  /** How many times larger than packed a file inside may be, once it is larger than a megabyte. */
  readonly ratio: number;
  /** Bytes, unpacked, of each part that is held in memory: strings, styles, lists of sheets. */
  readonly held: number;
};

export const FILE_LIMITS: FileLimits = {
  bytes: 64 * MEGABYTE,
  rows: 200_000,
  columns: 200,
  cell: 10_000,
  sheets: 100,
  seconds: 120,
  parts: 2000,
  unpacked: 512 * MEGABYTE,
  ratio: 200,
  held: 64 * MEGABYTE,
};

/** Where the grid of every spreadsheet program ends. */
export const GRID = { rows: 1_048_576, columns: 16_384 } as const;
