import type { Dated } from '../bitemporal/version.js';
import { onDay } from '../bitemporal/on-day.js';
import type { LocalDate } from '../time/local-date.js';
import type { Period } from '../time/period.js';
import { fieldDifferences } from './field-differences.js';
import type { FieldDifference } from './field-differences.js';

/**
 * What became of a record over some days. RECORDED: nothing was known there. CHANGED: from the first day
 * on it is different. CORRECTED: it never was so. ENDED: it stops before them. WITHDRAWN: it never was.
 */
export type ChangeKind = 'RECORDED' | 'CHANGED' | 'CORRECTED' | 'ENDED' | 'WITHDRAWN';

export type RecordChange = {
  readonly kind: ChangeKind;
  readonly valid: Period<LocalDate>;
  /** Facts from which value to which; none where the record ended or was withdrawn. */
  readonly fields: readonly FieldDifference[];
};

type Facts = Readonly<Record<string, unknown>>;

type Stretch = {
  readonly valid: Period<LocalDate>;
  readonly before: Facts | null;
  readonly after: Facts | null;
  readonly fields: readonly FieldDifference[];
};

/** How one recording changed a record: what was known of it before, beside what is known after. */
export function recordChanges(
  before: readonly Dated<Facts>[],
  after: readonly Dated<Facts>[],
): readonly RecordChange[] {
  const stretches = stretchesOf(before, after);
  const end = endOf(after);
  return merged(
    stretches.flatMap((stretch, index) => {
      if (!differs(stretch)) return [];
      const { valid, fields } = stretch;
      const kind = kindOf(stretch, end, () => isFromHereOn(stretches, index, end));
      return [{ kind, valid, fields: stretch.after === null ? [] : fields }];
    }),
  );
}

/** The days cut wherever either side begins or ends. */
function stretchesOf(
  before: readonly Dated<Facts>[],
  after: readonly Dated<Facts>[],
): readonly Stretch[] {
  const ends = [...before, ...after].flatMap(({ valid }) => [valid.from, valid.to]);
  const days = [...new Set(ends)].toSorted();
  return days.slice(1).map((to, index) => {
    const from = days[index] as LocalDate;
    const [old, new_] = [onDay(before, from)?.facts ?? null, onDay(after, from)?.facts ?? null];
    return { valid: { from, to }, before: old, after: new_, fields: fieldDifferences(old, new_) };
  });
}

function endOf(versions: readonly Dated<Facts>[]): LocalDate | undefined {
  return versions
    .map(({ valid }) => valid.to)
    .toSorted()
    .at(-1);
}

function differs({ before, after, fields }: Stretch): boolean {
  return (before === null) !== (after === null) || fields.length > 0;
}

function kindOf(
  { valid, before, after }: Stretch,
  end: LocalDate | undefined,
  isChange: () => boolean,
): ChangeKind {
  if (before === null) return 'RECORDED';
  if (after === null) return end !== undefined && end <= valid.from ? 'ENDED' : 'WITHDRAWN';
  return isChange() ? 'CHANGED' : 'CORRECTED';
}

/** Whether the days in a row that differ go on to the end, and something unchanged stands before them. */
function isFromHereOn(
  stretches: readonly Stretch[],
  index: number,
  end: LocalDate | undefined,
): boolean {
  const earlier = stretches.slice(0, index).findLast((stretch) => !differs(stretch));
  const firstSame = stretches.slice(index).find((stretch) => !differs(stretch));
  const reachesEnd = firstSame === undefined || end === undefined || end <= firstSame.valid.from;
  return reachesEnd && earlier !== undefined && earlier.before !== null;
}

/** Neighbours that say the same are one. */
function merged(changes: readonly RecordChange[]): readonly RecordChange[] {
  const kept: RecordChange[] = [];
  for (const change of changes) {
    const last = kept.at(-1);
    if (last !== undefined && last.valid.to === change.valid.from && saysTheSame(last, change)) {
      kept[kept.length - 1] = { ...last, valid: { from: last.valid.from, to: change.valid.to } };
    } else {
      kept.push(change);
    }
  }
  return kept;
}

function saysTheSame(one: RecordChange, other: RecordChange): boolean {
  return one.kind === other.kind && JSON.stringify(one.fields) === JSON.stringify(other.fields);
}
