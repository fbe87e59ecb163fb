/** Why a row is not in a file though it is in the register. */
const LEFT_OUT_REASONS = [
  'NOT_MATCHING_FILTER',
  'NOT_ON_THE_DAY',
  'NOT_A_CONTROLLER',
  'ROLE_NOT_KNOWN',
  'UNDER_NO_REGIME',
  'NOT_EXPRESSIBLE',
  'NOT_DRAWN',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Counts what a file holds and what it does not, while it is written. */
export class FileTally {
  private written = 0;
  private readonly without = new Map<LeftOutReason, number>();

  row(count = 1): void {
    this.written += count;
  }

  leaveOut(reason: LeftOutReason, count = 1): void {
    if (count > 0) this.without.set(reason, (this.without.get(reason) ?? 0) + count);
  }

  /** Counts what was counted elsewhere, such as on one sheet of a workbook. */
  add(other: FileTally): void {
    this.row(other.rows);
    for (const { reason, rows } of other.leftOut) this.leaveOut(reason, rows);
  }

  get rows(): number {
    return this.written;
  }

  /** In the order of `LEFT_OUT_REASONS`; reasons without rows are left out. */
  get leftOut(): readonly { readonly reason: LeftOutReason; readonly rows: number }[] {
    return LEFT_OUT_REASONS.flatMap((reason) => {
      const rows = this.without.get(reason);
      return rows === undefined ? [] : [{ reason, rows }];
    });
  }
}
