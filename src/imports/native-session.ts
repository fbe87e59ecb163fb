import { openById } from '../commands/known.store.js';
import type { Rows } from '../database/reader.js';
import type { Version } from '../domain/bitemporal/version.js';
import type { Codes } from '../domain/commands/known.js';
import { grouped } from '../domain/grouped.js';
import type { Cells } from '../domain/imports/cell.js';
import { nativeChange, readNativeRecord } from '../domain/imports/native-record.js';
import type { NativeRecord } from '../domain/imports/native-record.js';
import type { ProposedCommand } from '../domain/proposals/proposal.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import { judgeRows } from './judge-rows.js';
import type { PreviewedRow } from './previewed-row.js';
import { emptyDraft, previewed } from './row-draft.js';
import type { RowDraft } from './row-draft.js';

type Line = { readonly row: number; readonly line: unknown };

/** Facts that say, for people, what a record is about; the first that it has. */
const LABELS = ['legalName', 'title', 'name', 'subProcessorName', 'what', 'instrument', 'code'];

/** Nouns that others name: what is new of them is remembered for the lines below. */
const NAMED: readonly Noun[] = ['recipient', 'dataFlow', 'safeguard', 'processingActivity'];

/** Looks at records of an extract of our own, compared by id with those on record. */
export class NativeSession {
  /** Commands of the lines above, as JSON, by the record they are about. */
  private readonly above = new Map<string, string>();

  constructor(
    private readonly rows: Rows,
    private readonly codes: Codes,
  ) {}

  async preview(lines: readonly Line[]): Promise<readonly PreviewedRow[]> {
    const read = lines.map(({ row, line }) => ({ row, record: readNativeRecord(line) }));
    const records = read.flatMap(({ record }) => ('problem' in record ? [] : [record]));
    const held = await this.held(records);
    const drafts = read.map(({ row, record }): RowDraft => {
      if ('problem' in record) return { ...emptyDraft(row, '', NONE), problems: [record.problem] };
      const draft = emptyDraft(row, labelOf(record), NONE);
      const change = nativeChange(record, held.get(`${record.noun} ${record.id}`) ?? []);
      return 'problem' in change
        ? { ...draft, problems: [change.problem] }
        : { ...draft, ...change };
    });
    const judged = await judgeRows(
      {
        rows: this.rows,
        codes: this.codes,
        columnOf: (_, path) => path,
        above: (id) => JSON.parse(this.above.get(id) ?? '[]') as ProposedCommand[],
        forget: () => undefined,
      },
      drafts,
    );
    for (const draft of judged) this.remember(draft);
    return judged.map((draft) => previewed(draft, null));
  }

  private remember({ problems, commands }: RowDraft): void {
    const [command] = commands;
    if (problems.length > 0 || command === undefined || !NAMED.includes(command.noun)) return;
    const above = JSON.parse(this.above.get(command.id) ?? '[]') as ProposedCommand[];
    this.above.set(command.id, JSON.stringify([...above, ...commands]));
  }

  private async held(
    records: readonly NativeRecord[],
  ): Promise<ReadonlyMap<string, readonly Version<FactsByNoun[Noun]>[]>> {
    const found = new Map<string, readonly Version<FactsByNoun[Noun]>[]>();
    for (const [noun, ofNoun] of grouped(records, (record) => record.noun)) {
      const ids = [...new Set(ofNoun.map(({ id }) => id))];
      const versions = await openById(this.rows, noun, ids);
      for (const [id, ofId] of grouped(versions, (version) => version.id)) {
        found.set(`${noun} ${id}`, ofId);
      }
    }
    return found;
  }
}

const NONE: Cells = new Map();

function labelOf({ noun, id, facts }: NativeRecord): string {
  const label = LABELS.map((fact) => facts[fact]).find((value) => typeof value === 'string');
  return typeof label === 'string' ? label : `${noun} ${id}`;
}
