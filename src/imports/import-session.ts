import type { Rows } from '../database/reader.js';
import type { Codes } from '../domain/commands/known.js';
import type { ReadingContext } from '../domain/imports/read-row.js';
import type { LikenessService } from '../recipients/likeness.service.js';
import { FactsSeen } from './facts-seen.js';
import type { ImportAsked } from './import-asked.js';
import { RowsSeen } from './rows-seen.js';

/** What stays the same while a table is looked at, and what is remembered of the rows above. */
export type ImportSession = {
  readonly rows: Rows;
  readonly likeness: LikenessService;
  readonly codes: Codes;
  readonly context: ReadingContext;
  readonly asked: ImportAsked;
  readonly recipients: RowsSeen;
  readonly facts: FactsSeen;
};
