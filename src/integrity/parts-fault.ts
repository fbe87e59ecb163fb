import { sha256 } from '../audit/sha256.js';
import type { AuditEntry } from '../audit/audit-entry.js';
import type { Rows } from '../database/reader.js';
import { grouped } from '../domain/grouped.js';
import type { ProposalParts, ProposalStep } from '../domain/proposals/proposal.js';
import { digestOfParts, partsBetween, partText } from '../proposals/parts.store.js';
import type { PartHead } from '../proposals/parts.store.js';
import { fault } from './fault.js';
import type { Fault } from './fault.js';
import type { RecordedRow, Stretch } from './recorded-rows.store.js';

const TABLE = 'proposal_part';

/**
 * The first part of a proposal that is not what the step says that saved it, or of which no step tells. The
 * entry answers for the step, and the step for its parts. One part at a time is in memory.
 */
export async function partsFault(
  rows: Rows,
  stretch: Stretch,
  recorded: readonly RecordedRow[],
  entries: readonly AuditEntry[],
): Promise<Fault | null> {
  const held = grouped(await partsBetween(rows, stretch), ({ recordedAt }) => recordedAt);
  for (const { recordedAt, content } of recorded.flatMap(stepIn)) {
    const parts = held.get(recordedAt) ?? [];
    held.delete(recordedAt);
    const differs = await differing(rows, parts, content?.parts);
    if (differs === null) continue;
    const sequence = entries.find((entry) => entry.recordedAt === recordedAt)?.sequence ?? null;
    const message = `The parts of a proposal that were saved at ${recordedAt} are others now: ${differs}.`;
    return fault('WRITTEN_DIFFERS', message, { sequence, table: TABLE, id: recordedAt });
  }
  const [[stray] = []] = held.values();
  return stray === undefined ? null : partWithoutStep(stray);
}

export function partWithoutStep({ recordedAt, number }: PartHead): Fault {
  const message = `Part ${number} of ${recordedAt} belongs to no proposal that was saved.`;
  return fault('ROW_WITHOUT_ENTRY', message, { table: TABLE, id: recordedAt });
}

function stepIn({ table, written }: RecordedRow): readonly ProposalStep[] {
  return table === 'proposal_step'
    ? [written as ProposalStep & { readonly versionId: string }]
    : [];
}

/** What is wrong with the parts of a step; `null` when nothing is. */
async function differing(
  rows: Rows,
  parts: readonly PartHead[],
  said: ProposalParts | undefined,
): Promise<string | null> {
  const count = said?.count ?? 0;
  if (parts.length !== count) return `${parts.length} are there, and ${count} were saved`;
  const digests: string[] = [];
  for (const part of parts) {
    const digest = sha256((await partText(rows, part)) ?? '');
    if (digest !== part.digest) return `part ${part.number} was edited`;
    digests.push(digest);
  }
  return said === undefined || digestOfParts(digests) === said.digest
    ? null
    : 'together they have another digest';
}
