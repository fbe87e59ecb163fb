import { entriesAt } from '../../../audit/audit.store.js';
import type { AuditEntry } from '../../../audit/audit-entry.js';
import type { Version } from '../../../domain/bitemporal/version.js';
import type { FactsByNoun, Noun } from '../../../domain/register/change.js';
import { UNTIL_SUPERSEDED } from '../../../domain/time/instant.js';
import type { ExtractSource } from '../../extract-source.js';
import { versionsOfRecords } from '../native/history.store.js';
import type { FlowPapers } from './flow-papers.js';

/** How a flow and its papers became what they are. */
export type FlowHistory = {
  /** Every version ever recorded, of the flow first, then of each kind of paper. */
  readonly versions: readonly (Version<FactsByNoun[Noun]> & { readonly noun: Noun })[];
  /** Who recorded or superseded any of them, and why; oldest first. */
  readonly entries: readonly AuditEntry[];
};

/** The history of a flow and of its papers up to the instant. */
export async function flowHistory(
  source: ExtractSource,
  flowId: string,
  papers: FlowPapers,
): Promise<FlowHistory> {
  const { rows, request } = source;
  const { knownAt } = request.moment;
  const nouns = Object.entries(papers) as [Noun, readonly { readonly id: string }[]][];
  const records: readonly (readonly [Noun, readonly string[]])[] = [
    ['dataFlow', [flowId]],
    ...nouns.map(([noun, some]) => [noun, [...new Set(some.map(({ id }) => id))]] as const),
  ];
  const versions = [];
  for (const [noun, ids] of records) {
    if (ids.length === 0) continue;
    const found = await versionsOfRecords(rows, noun, ids, knownAt);
    versions.push(...found.map((version) => ({ noun, ...version })));
  }
  const instants = versions
    .flatMap(({ recorded }) => [recorded.from, recorded.to])
    .filter((instant) => instant !== UNTIL_SUPERSEDED);
  return { versions, entries: await entriesAt(rows, [...new Set(instants)]) };
}
