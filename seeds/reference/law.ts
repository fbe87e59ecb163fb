import type { Change, Noun } from '../../src/domain/register/change.js';
import type { LocalDate } from '../../src/domain/time/local-date.js';
import type { RecordedChanges } from '../recorded-changes.js';
import { adequacyDecisions } from './adequacy-decisions.js';
import { grouped } from '../../src/domain/grouped.js';
import { beginningOf } from './publication.js';
import type { Publication } from './publication.js';
import { territories } from './territories.js';
import { transferTools } from './transfer-tools.js';

const TITLES: Partial<Record<Noun, string>> = {
  territory: 'Territories',
  adequacyDecision: 'Adequacy decisions',
  transferTool: 'Transfer tools',
};

/** The law up to today, each act and each end of an act recorded as of the day it became public. */
export function law(): readonly RecordedChanges[] {
  const publications: readonly Publication[] = [
    ...territories(),
    ...adequacyDecisions(),
    ...transferTools(),
  ];
  const lastDays = new Map<string, LocalDate>();
  const days = grouped(publications, ({ publicOn }) => publicOn);
  return [...days]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([day, ofDay]) => recordedOn(day, ofDay, lastDays));
}

/** One batch per noun, after a batch of the ends: no batch touches a record twice. */
function recordedOn(
  day: LocalDate,
  publications: readonly Publication[],
  lastDays: Map<string, LocalDate>,
): readonly RecordedChanges[] {
  const batches = [...grouped(publications, ({ change }) => change.noun)].flatMap(
    ([noun, ofNoun]) => {
      const ends = ofNoun.flatMap((publication) => endOf(publication, lastDays));
      for (const { change } of ofNoun) lastDays.set(change.id, change.valid.to);
      const title = TITLES[noun] ?? noun;
      return [
        ...(ends.length > 0 ? [{ title: `${title} that end`, publications: ends }] : []),
        { title, publications: ofNoun },
      ];
    },
  );
  return batches.map(({ title, publications: ofBatch }, serial) => ({
    recordedAt: beginningOf(day, serial),
    actor: 'law-baseline',
    reason: `${title}: ${[...new Set(ofBatch.map(({ because }) => because))].join('; ')}`,
    changes: ofBatch.map(({ change }) => change),
  }));
}

/** What a publication takes away: the days on which its record was thought to hold and does not. */
function endOf(
  { change, ...publication }: Publication,
  lastDays: ReadonlyMap<string, LocalDate>,
): readonly Publication[] {
  const foreseen = lastDays.get(change.id);
  if (foreseen === undefined || foreseen <= change.valid.to) return [];
  const valid = { from: change.valid.to, to: foreseen };
  const end: Change = { ...change, valid, facts: null };
  return [{ ...publication, change: end }];
}
