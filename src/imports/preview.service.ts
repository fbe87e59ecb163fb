import { Injectable } from '@nestjs/common';
import { codesIn } from '../commands/codes-in.js';
import { Reader } from '../database/reader.js';
import type { Rows } from '../database/reader.js';
import type { TableRow } from '../domain/imports/cell.js';
import { columnOf } from '../domain/imports/column-of.js';
import type { ImportedNoun } from '../domain/imports/intent.js';
import { readRow } from '../domain/imports/read-row.js';
import { textIn } from '../domain/imports/row-values.js';
import type { ProposedCommand } from '../domain/proposals/proposal.js';
import type { KnownLaw } from '../law/law-history.js';
import { LikenessService } from '../recipients/likeness.service.js';
import { commandsOfRow } from './commands-of-row.js';
import { countriesOf } from './country-names.js';
import { Directory } from './directory.js';
import { FactsSeen } from './facts-seen.js';
import { findHeld } from './find-held.js';
import type { ImportAsked } from './import-asked.js';
import type { ImportSession } from './import-session.js';
import { judgeRows } from './judge-rows.js';
import type { Bench } from './judge-rows.js';
import type { PreviewedRow, RowCounts, RowStatus } from './previewed-row.js';
import { NativeSession } from './native-session.js';
import { describedBy, resolveRow } from './resolve-row.js';
import { previewed } from './row-draft.js';
import type { RowDraft } from './row-draft.js';
import { RowsSeen } from './rows-seen.js';
import { vocabularyIn } from './vocabulary-in.js';

/** Rows that are looked at together: as many statements for all of them as for one. */
const MOST_AT_ONCE = 200;

/** What a table would change. The counts are complete once the rows were read to their end. */
export type Preview = {
  readonly rows: AsyncIterable<PreviewedRow>;
  readonly counts: RowCounts;
};

/** Says of every row of a table what would become of it. Locks nothing and writes nothing. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly reader: Reader,
    private readonly likeness: LikenessService,
  ) {}

  /** Looks at tables, by the law as it is known now. The rows can be read once. */
  preview(asked: ImportAsked, known: KnownLaw): Preview {
    const shared = {
      rows: this.scanning(),
      likeness: this.likeness,
      codes: codesIn(known),
      context: {
        countries: countriesOf(known),
        vocabulary: vocabularyIn(known),
        decisions: asked.decisions,
      },
      asked,
      recipients: new RowsSeen(),
      facts: new FactsSeen(),
    };
    return counted(async function* previewedRows() {
      for (const table of asked.tables) {
        const session: ImportSession = { ...shared, table };
        for await (const chunk of chunksOf(table.rows)) yield* await previewChunk(session, chunk);
      }
    });
  }

  /** Looks at the lines of an extract of our own, each a record; the first line is row 1. */
  previewNative(lines: AsyncIterable<unknown>, known: KnownLaw): Preview {
    const session = new NativeSession(this.scanning(), codesIn(known));
    return counted(async function* previewedLines() {
      for await (const chunk of chunksOf(numbered(lines))) yield* await session.preview(chunk);
    });
  }

  /** Reads that do not stand in the way of a page. */
  private scanning(): Rows {
    const { reader } = this;
    return { dialect: reader.dialect, rows: (sql, values) => reader.scan(sql, values) };
  }
}

async function* numbered(
  lines: AsyncIterable<unknown>,
): AsyncGenerator<{ readonly row: number; readonly line: unknown }> {
  let row = 0;
  for await (const line of lines) {
    row += 1;
    yield { row, line };
  }
}

/** Counts rows while they are read. */
function counted(look: () => AsyncIterable<PreviewedRow>): Preview {
  const counts: Record<RowStatus, number> = {
    ADD: 0,
    CHANGE: 0,
    UNCHANGED: 0,
    REJECTED: 0,
    WAITING: 0,
  };
  async function* countedRows(): AsyncGenerator<PreviewedRow> {
    for await (const row of look()) {
      counts[row.status] += 1;
      yield row;
    }
  }
  return { rows: countedRows(), counts };
}

async function* chunksOf<T>(rows: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let chunk: T[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length < MOST_AT_ONCE) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function previewChunk(
  session: ImportSession,
  rows: readonly TableRow[],
): Promise<readonly PreviewedRow[]> {
  const { asked, table, context } = session;
  const { on } = asked;
  const read = rows.map((row) => ({ ...row, read: readRow(row.cells, table.layout, context) }));
  const directory = await Directory.open(session.rows, session.likeness, {
    texts: read.flatMap(({ read: { values, mentions } }) => [
      ...[...mentions.values()].flat(),
      ...[textIn(values, 'id')].filter((id) => id !== undefined),
    ]),
    described: read.flatMap(({ read: { values } }) => describedBy(values) ?? []),
    on,
  });
  const resolved = read.map((each) => resolveRow(session, directory, each));
  const held = await findHeld(
    session.rows,
    resolved.map(({ open }) => open),
    on,
  );
  const drafts = resolved.map((draft, at) => commandsOfRow(session, draft, held[at] ?? []));
  const judged = await judgeRows(benchOf(session, drafts), drafts);
  return judged.map((draft) => previewed(draft, table.sheet));
}

function benchOf(
  { rows, codes, table, recipients }: ImportSession,
  drafts: readonly RowDraft[],
): Bench {
  const own = new Set(drafts.filter(({ row, seen }) => seen?.row === row).map(({ seen }) => seen));
  return {
    rows,
    codes,
    columnOf: (noun, path) => columnOf(noun as ImportedNoun, path, table.layout),
    above: (id) => {
      const seen = recipients.withId(id);
      if (seen === undefined || own.has(seen)) return [];
      return JSON.parse(seen.commands) as ProposedCommand[];
    },
    forget: ({ seen }) => {
      if (seen !== null && own.has(seen)) recipients.remove(seen);
    },
  };
}
