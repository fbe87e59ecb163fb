import type { Rows } from '../database/reader.js';
import type { Codes } from '../domain/commands/known.js';
import type { ReadingContext } from '../domain/imports/read-row.js';
import type { LikenessService } from '../recipients/likeness.service.js';
import { FactsSeen } from './facts-seen.js';
import type { ImportAsked, ImportTable } from './import-asked.js';
import { RowsSeen } from './rows-seen.js';

/** What stays the same while a table is looked at, and what is remembered of the rows above. */
export type ImportSession = {
  readonly rows: Rows;
  readonly likeness: LikenessService;
  readonly codes: Codes;
  readonly context: ReadingContext;
  readonly asked: ImportAsked;
  readonly table: ImportTable;
  readonly recipients: RowsSeen;
  readonly facts: FactsSeen;
};

/** The id of a new record that a row of the table brings. */
export function newIdIn({ asked, table }: ImportSession, name: string): string {
  return asked.newId(table.sheet === null ? name : `${table.sheet} ${name}`);
}
