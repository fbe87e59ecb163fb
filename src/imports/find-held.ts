import { openAlike, openById } from '../commands/known.store.js';
import type { Rows } from '../database/reader.js';
import type { Version } from '../domain/bitemporal/version.js';
import { LEFT_OUT } from '../domain/commands/left-out.js';
import { sameFact } from '../domain/commands/same-fact.js';
import { grouped } from '../domain/grouped.js';
import type { Intent } from '../domain/imports/intent.js';
import { daysOf } from '../domain/imports/amend.js';
import type { FactsByNoun, Noun } from '../domain/register/change.js';
import type { LocalDate } from '../domain/time/local-date.js';
import { overlaps } from '../domain/time/period.js';

type Versions = readonly Version<FactsByNoun[Noun]>[];

/** An intent with the record it is about, by the id its row gives or by saying the same fact. */
type Open = { readonly intent: Intent; readonly id: string | null };

/** Facts as they would be recorded; what makes two records the same is always given. */
export function wholeFacts({ noun, facts, whenNew }: Intent): FactsByNoun[Intent['noun']] {
  return { ...LEFT_OUT[noun], ...whenNew, ...facts } as FactsByNoun[Intent['noun']];
}

/**
 * The versions of the records that intents are about, each in its place; none for one that is new. Two
 * statements for each noun.
 */
export async function findHeld(
  rows: Rows,
  open: readonly (Open | null)[],
  on: LocalDate,
): Promise<readonly Versions[]> {
  const asked = open.filter((each) => each !== null);
  const found = new Map<Noun, ReadonlyMap<string, Versions>>();
  for (const [noun, ofNoun] of grouped(asked, ({ intent }) => intent.noun)) {
    const ids = ofNoun.flatMap(({ id }) => (id === null ? [] : [id]));
    const facts = ofNoun.filter(({ id }) => id === null).map(({ intent }) => wholeFacts(intent));
    const versions = [
      ...(await openById(rows, noun, ids)),
      ...(facts.length > 0 ? await openAlike(rows, noun, facts) : []),
    ];
    found.set(
      noun,
      grouped(versions, ({ id }) => id),
    );
  }
  return open.map((each) => {
    if (each === null) return [];
    const records = found.get(each.intent.noun) ?? new Map<string, Versions>();
    return each.id === null ? alike(each.intent, records, on) : (records.get(each.id) ?? []);
  });
}

function alike(intent: Intent, records: ReadonlyMap<string, Versions>, on: LocalDate): Versions {
  const fact = sameFact(intent.noun, wholeFacts(intent));
  const days = daysOf(intent, on);
  const same = [...records.values()].find((versions) =>
    versions.some(
      ({ valid, facts }) => overlaps(valid, days) && sameFact(intent.noun, facts as never) === fact,
    ),
  );
  return same ?? [];
}
