import { lawIndex } from '../../../seeds/reference/law-index.js';
import { vocabulary } from '../../../seeds/reference/vocabulary.js';
import type { Version } from '../../../src/domain/bitemporal/version.js';
import type { CommandedNoun } from '../../../src/domain/register/change.js';
import { knownOf } from '../../../src/domain/commands/known.js';
import type { Codes, Known } from '../../../src/domain/commands/known.js';
import type { Refusal } from '../../../src/domain/commands/refusal.js';
import type { Subject } from '../../../src/domain/commands/subject.js';
import { grouped } from '../../../src/domain/grouped.js';
import type { FactsByNoun, Noun } from '../../../src/domain/register/change.js';
import type { RecipientFacts } from '../../../src/domain/register/recipient.js';
import { instant, UNTIL_SUPERSEDED } from '../../../src/domain/time/instant.js';
import { FOREVER, localDate } from '../../../src/domain/time/local-date.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import type { Period } from '../../../src/domain/time/period.js';
import { aRecipient, dated } from '../coverage/a-dossier.js';

const law = lawIndex();

/** Territories and tools of the reference data, and its words. */
const CODES: Codes = {
  territories: new Set(law.territories.keys()),
  terms: new Set(
    vocabulary().changes.flatMap(({ noun, facts }) =>
      noun === 'vocabularyTerm' && facts !== null ? [`${facts.scheme}:${facts.slug}`] : [],
    ),
  ),
  tools: new Map(
    [...law.tools].flatMap(([code, [tool]]) => (tool ? [[code, tool.facts] as const] : [])),
  ),
};

/** A version that is on record: on every day when no days are given. */
export type Entry = { readonly noun: Noun; readonly version: Version<FactsByNoun[Noun]> };

export function entry<N extends Noun>(
  noun: N,
  id: string,
  facts: FactsByNoun[N],
  from?: string,
  to?: string,
): Entry {
  const recorded = { from: instant('2026-01-01T00:00:00Z'), to: UNTIL_SUPERSEDED };
  const versionId = `${id} from ${from ?? 'ever'}`;
  return { noun, version: { ...dated(id, facts, from, to), versionId, recorded } };
}

/** A company on record. */
export function company(
  id: string,
  facts: Partial<RecipientFacts> = {},
  from?: string,
  to?: string,
): Entry {
  return entry('recipient', id, aRecipient({ legalName: `${id} Ltd`, ...facts }), from, to);
}

/** A register that holds these versions and no others. */
export function aKnown(...entries: readonly Entry[]): Known {
  const versions = [...grouped(entries, ({ noun }) => noun)].map(
    ([noun, some]) => [noun, some.map(({ version }) => version)] as const,
  );
  return knownOf(new Map(versions), CODES);
}

export function days(from: string, to: string = FOREVER): Period<LocalDate> {
  return { from: localDate(from), to: localDate(to) };
}

/** A record as a command would leave it, from a day on. */
export function aSubject<N extends CommandedNoun>(
  noun: N,
  facts: FactsByNoun[N],
  from = '2024-01-01',
  to: string = FOREVER,
): Subject<N> {
  return { noun, id: 'it', valid: days(from, to), facts };
}

/** Refusals as text: code, place, and what they name. */
export function said(refusals: readonly Refusal[]): readonly string[] {
  return refusals.map(({ code, path, values }) =>
    [code, path, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' '),
  );
}
