/** What can be wrong with a register. */
export type FaultCode =
  | 'ENTRY_MISSING'
  | 'ENTRY_EDITED'
  | 'LINK_BROKEN'
  | 'INSTANT_NOT_LATER'
  | 'WRITTEN_DIFFERS'
  | 'VERSION_REOPENED'
  | 'ROW_UNREADABLE'
  | 'ROW_WITHOUT_ENTRY'
  | 'COPY_DIFFERS'
  | 'COVERAGE_DIFFERS'
  | 'RULES_DIFFER'
  | 'HEAD_MISSING'
  | 'DOCUMENT_MISSING'
  | 'DOCUMENT_CHANGED';

/** The first thing that is wrong, and where. */
export type Fault = {
  readonly code: FaultCode;
  /** Of the entry it was found at. */
  readonly sequence: number | null;
  readonly table: string | null;
  /** Of the row, where one row is known to be it. */
  readonly id: string | null;
  /** One sentence, without facts of the record. */
  readonly message: string;
};

/** A fault; what is left out is not known. */
export function fault(
  code: FaultCode,
  message: string,
  at: Partial<Pick<Fault, 'sequence' | 'table' | 'id'>> = {},
): Fault {
  return { code, sequence: null, table: null, id: null, ...at, message };
}
