import { sha256 } from '../audit/sha256.js';
import type { Rows } from '../database/reader.js';
import type { Transaction } from '../database/transaction.js';
import { MOST_IN_PART } from '../domain/proposals/proposal.js';
import type { Proposal, ProposedCommand } from '../domain/proposals/proposal.js';
import type { Instant } from '../domain/time/instant.js';

/** Some commands of a proposal, with the place of the first. */
export type Part = { readonly first: number; readonly commands: readonly ProposedCommand[] };

/** What is known of a part without its commands. */
export type PartHead = {
  readonly recordedAt: Instant;
  readonly number: number;
  readonly digest: string;
};

type Row = {
  readonly recorded_at: Instant;
  readonly number: number;
  readonly commands: string;
  readonly digest: string;
};

/** What the digests of all parts come to, in order. */
export function digestOfParts(digests: readonly string[]): string {
  return sha256(digests.join('\n'));
}

/** Adds a part of what a step saved. The database refuses to edit or delete it ever after. */
export async function appendPart(
  transaction: Transaction,
  { recordedAt, number, digest }: PartHead,
  commands: string,
): Promise<void> {
  await transaction.insert(
    'proposal_part',
    ['recorded_at', 'number', 'commands', 'digest'],
    [[recordedAt, number, commands, digest]],
  );
}

/** Parts recorded later than `after`, up to and with `upTo`, without their commands. */
export async function partsBetween(
  rows: Rows,
  stretch: { readonly after: Instant; readonly upTo: Instant },
): Promise<readonly PartHead[]> {
  const found = await rows.rows<Omit<Row, 'commands'>>(
    `SELECT recorded_at, number, digest FROM proposal_part
     WHERE recorded_at > :after AND recorded_at <= :upTo ORDER BY recorded_at, number`,
    stretch,
  );
  return found.map((row) => ({
    recordedAt: row.recorded_at,
    number: row.number,
    digest: row.digest,
  }));
}

/** A part as it is kept. */
export type KeptPart = PartHead & { readonly commands: string };

/** The next parts after a place up to an instant, in the order of their proposals, at most `most`. */
export async function partsUpTo(
  rows: Rows,
  {
    after: { recordedAt, number },
    upTo,
    most,
  }: {
    readonly after: Pick<PartHead, 'recordedAt' | 'number'>;
    readonly upTo: Instant;
    readonly most: number;
  },
): Promise<readonly KeptPart[]> {
  const found = await rows.rows<Row>(
    `SELECT * FROM proposal_part WHERE (recorded_at, number) > (:recordedAt, :number)
       AND recorded_at <= :upTo ORDER BY recorded_at, number LIMIT :most`,
    { recordedAt, number, upTo, most },
  );
  return found.map((row) => ({
    recordedAt: row.recorded_at,
    number: row.number,
    digest: row.digest,
    commands: row.commands,
  }));
}

/** The commands of one part, as text; `null` when there is no such part. */
export async function partText(
  rows: Rows,
  { recordedAt, number }: Pick<PartHead, 'recordedAt' | 'number'>,
): Promise<string | null> {
  const [row] = await rows.rows<Pick<Row, 'commands'>>(
    'SELECT commands FROM proposal_part WHERE recorded_at = :recordedAt AND number = :number',
    { recordedAt, number },
  );
  return row?.commands ?? null;
}

/**
 * Every command of a proposal, a part at a time: that much is in memory. Throws when a part is not what
 * the step says that saved it: then nothing of it may be recorded.
 */
export async function* partsOf(
  rows: Rows,
  { id, content, savedAt: recordedAt }: Proposal,
): AsyncGenerator<Part> {
  if (content.parts === undefined) {
    yield { first: 0, commands: content.commands };
    return;
  }
  const digests: string[] = [];
  for (let number = 0; number < content.parts.count; number += 1) {
    const text = await partText(rows, { recordedAt, number });
    if (text === null) throw new Error(`Part ${number} of proposal ${id} is missing.`);
    digests.push(sha256(text));
    yield { first: number * MOST_IN_PART, commands: commandsIn(text) };
  }
  if (digestOfParts(digests) !== content.parts.digest) {
    throw new Error(`The parts of proposal ${id} are not those that were saved.`);
  }
}

/** Commands of a proposal from a place on, at most `most`. */
export async function commandsFrom(
  rows: Rows,
  { content, savedAt: recordedAt }: Proposal,
  from: number,
  most: number,
): Promise<readonly ProposedCommand[]> {
  if (content.parts === undefined) return content.commands.slice(from, from + most);
  const first = Math.floor(from / MOST_IN_PART);
  const last = Math.floor((from + most - 1) / MOST_IN_PART);
  const found = await rows.rows<Pick<Row, 'commands'>>(
    `SELECT commands FROM proposal_part
     WHERE recorded_at = :recordedAt AND number >= :first AND number <= :last ORDER BY number`,
    { recordedAt, first, last },
  );
  const begin = from - first * MOST_IN_PART;
  return found.flatMap(({ commands }) => commandsIn(commands)).slice(begin, begin + most);
}

function commandsIn(text: string): readonly ProposedCommand[] {
  return JSON.parse(text) as readonly ProposedCommand[];
}
